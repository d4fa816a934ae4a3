using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Pages;

/// <summary>Cuts blocks into passages and tells which season each speaks of.</summary>
internal static class PassageReader
{
    /// <summary>The article's passages in the order of the text.</summary>
    /// <param name="words">The article's words.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="noise">For each block, whether it is noise.</param>
    /// <param name="season">The season that the article is about, or null.</param>
    public static IReadOnlyList<Passage> Read(ArticleWords words, IReadOnlyList<TextBlock> blocks, IReadOnlyList<bool> noise, int? season)
    {
        var text = words.Text;
        var passages = new List<Passage>();
        var heading = -1;
        var headingSeason = season;
        var asked = Questions(text, blocks, noise);
        var items = Items(text, blocks, noise);
        for (var b = 0; b < blocks.Count; b++)
        {
            var block = blocks[b];
            if (block.Kind == BlockKind.Heading)
            {
                var own = OnlySeason(words.Of(block.Span));
                if (!noise[b])
                {
                    heading = passages.Count;
                    headingSeason = own ?? season;
                }

                passages.Add(new Passage(passages.Count, PassageKind.Heading, block.Span, b, -1, noise[b], own ?? season));
                continue;
            }

            var kind = block.Kind == BlockKind.ListItem || items.Contains(b) ? PassageKind.ListItem : PassageKind.Sentence;
            int? spoken = null;
            foreach (var span in SentenceSplitter.Split(text, block.Span))
            {
                var sentence = words.Of(span);
                var own = OnlySeason(sentence);
                spoken = own ?? (GoesOn(sentence) ? spoken : null);
                passages.Add(new Passage(passages.Count, kind, span, b, heading, noise[b], spoken ?? headingSeason));
            }

            if (asked.Contains(b))
            {
                heading = passages.Count - 1;
                headingSeason = spoken ?? season;
            }
        }

        return passages;
    }

    /// <summary>
    /// The paragraphs of an interview that ask; what follows answers them, so that they serve as headings. A question or
    /// two elsewhere are rhetoric.
    /// </summary>
    private static HashSet<int> Questions(string text, IReadOnlyList<TextBlock> blocks, IReadOnlyList<bool> noise)
    {
        const int Fewest = 4;
        const int Longest = 200;
        HashSet<int> asked = [.. Enumerable.Range(0, blocks.Count).Where(b => !noise[b] && Asks(blocks[b]))];
        return asked.Count >= Fewest ? asked : [];

        bool Asks(TextBlock block) =>
            block.Kind == BlockKind.Paragraph && block.Span.Length < Longest && block.Span.Cut(text).TrimEnd().EndsWith('?');
    }

    private const string Bullets = "\u2022\u00B7\u25AA\u25CF\u2023";

    private const string SentenceEnds = ".!?:\"\u201D";

    /// <summary>
    /// Lines without a full stop right below a paragraph that ends in a colon: a list, though nothing marks its items.
    /// </summary>
    private static HashSet<int> Items(string text, IReadOnlyList<TextBlock> blocks, IReadOnlyList<bool> noise)
    {
        var items = new HashSet<int>();
        for (var b = 0; b < blocks.Count; b++)
        {
            if (noise[b] || !OpensList(blocks[b]))
            {
                continue;
            }

            var last = b;
            while (last + 1 < blocks.Count && !noise[last + 1] && IsItem(blocks[last + 1]) && (last == b || IsRightBelow(blocks[last], blocks[last + 1])))
            {
                last++;
            }

            if (last - b >= 2)
            {
                items.UnionWith(Enumerable.Range(b + 1, last - b));
            }
        }

        return items;

        bool OpensList(TextBlock block) => block.Kind == BlockKind.Paragraph && block.Span.Cut(text).TrimEnd().EndsWith(':');

        bool IsItem(TextBlock block) => block.Kind == BlockKind.Paragraph && CanBeItem(block.Span.Cut(text).Trim());

        bool IsRightBelow(TextBlock upper, TextBlock lower) => text.AsSpan(upper.Span.End..lower.Span.Start).Count('\n') <= 1;
    }

    private static bool CanBeItem(string line)
    {
        const int Longest = 120;
        return line.Length is > 2 and <= Longest
            && !line.Contains('\n', StringComparison.Ordinal)
            && (char.IsUpper(line[0]) || Bullets.Contains(line[0]))
            && !SentenceEnds.Contains(line[^1]);
    }

    /// <summary>The season that a title or, failing that, most of the text names.</summary>
    public static int? MainSeason(string title, ArticleWords words, IEnumerable<TextSpan> spans)
    {
        if (FirstSeason(words.Read(title)) is { } titled)
        {
            return titled;
        }

        // A season that the text names once, far down, is not what the article is about.
        const int Opening = 500;
        const int Often = 3;
        return spans
            .SelectMany(s => Named(words.Of(s), s.Start))
            .Where(m => m.Mention.Seasons.Count == 1 && m.Exists)
            .GroupBy(m => m.Mention.Seasons[0])
            .Where(g => g.Count() >= Often || g.Min(m => m.Start) < Opening)
            .OrderByDescending(g => g.Count())
            .ThenByDescending(g => g.Key)
            .Select(g => (int?)g.Key)
            .FirstOrDefault();
    }

    private static IEnumerable<(Mention Mention, int Start, bool Exists)> Named(string words, int start) =>
        SeasonFinder.Find(words).Select(m => (m, start + m.Span.Start, !IsOnlyThought(words, m)));

    // "Will there be a third season?", "a second season hasn't been ordered": such a season is not what an article is about.
    private static bool IsOnlyThought(string words, Mention mention)
    {
        var back = Math.Max(0, mention.Span.Start - 1);
        var from = words.LastIndexOfAny(['.', '!', '?'], back, Math.Min(back + 1, SentenceSplitter.Longest));
        from = from < 0 ? Math.Max(0, back - SentenceSplitter.Longest) : from + 1;
        var ahead = Math.Min(words.Length, mention.Span.End + SentenceSplitter.Longest);
        var to = words.IndexOfAny(['.', '!', '?'], mention.Span.End, ahead - mention.Span.End);
        var sentence = words[Math.Min(from, mention.Span.Start)..(to < 0 ? ahead : to)];
        var indefinite = mention.Text.StartsWith("a ", StringComparison.OrdinalIgnoreCase)
            || words.AsSpan(0, mention.Span.Start).EndsWith(" a ", StringComparison.OrdinalIgnoreCase);
        var tokens = Tokenizer.Read(sentence);
        return Thoughts.Fits(tokens, Open) is not null || (indefinite && ((to >= 0 && words[to] == '?') || Thoughts.Fits(tokens, Thought) is not null));
    }

    private const string Open = "open";
    private const string Thought = "thought";

    private static readonly PhraseBook Thoughts = PhraseBook.Read("Extraction.Pages.thoughts.phrases");

    private static int? FirstSeason(string words) =>
        SeasonFinder.Find(words).Where(m => m.Seasons.Count > 0).Select(m => (int?)m.Seasons[0]).FirstOrDefault();

    // "It …", "The season …" speak of the season of the sentence before.
    internal static bool GoesOn(string sentence) =>
        Array.Exists(GoingOn, opening => sentence.StartsWith(opening, StringComparison.Ordinal));

    private static readonly string[] GoingOn =
    [
        "It ", "Its ", "It's ", "It'll ", "It\u2019s ", "It\u2019ll ", "They ", "That ", "The season ",
    ];

    private static int? OnlySeason(string words)
    {
        var seasons = SeasonFinder.Find(words).SelectMany(m => m.Seasons).Distinct().Take(2).ToList();
        return seasons.Count == 1 ? seasons[0] : null;
    }
}
