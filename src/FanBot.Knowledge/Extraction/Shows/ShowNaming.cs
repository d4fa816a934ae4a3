using System.Collections.Frozen;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Shows;

/// <summary>Tells which show an article is about, and how it writes the show's name.</summary>
internal static class ShowNaming
{
    // Of what an article is about, its beginning tells; each name in it is looked for in all of it.
    private const int Opening = 40_000;

    /// <summary>The show's key and name.</summary>
    public static (string Key, string Name) Read(SourceDocument document, ShowFile show, string title)
    {
        if (document.FrontMatter.Show is { } declared && ShowKey.Of(declared) is { Length: > 0 } declaredKey && !IsAlias(declaredKey, document, show))
        {
            return (show.Name ?? document.Folder) is { } own && ShowSpelling.AreSame(declared, own)
                ? (ShowKey.Of(own), show.Name ?? declared)
                : (declaredKey, declared);
        }

        if (document.Folder is null && show.Name is { } settled && ShowKey.Of(settled) is { Length: > 0 } settledKey)
        {
            return (settledKey, settled);
        }

        if (document.Folder is { } folder && ShowKey.Of(show.Name ?? folder) is { Length: > 0 } key)
        {
            return (key, show.Name ?? OfFolder(document, folder, title));
        }

        var guess = Guess(title, document.Text) ?? title;
        return ShowKey.Of(guess) is { Length: > 0 } guessed ? (guessed, guess) : ("unknown", "Unknown show");
    }

    // Another name of the folder's show is no other show.
    private static bool IsAlias(string key, SourceDocument document, ShowFile show) =>
        (document.Folder ?? show.Name) is not null && show.Aliases.Any(a => ShowKey.Of(a) == key);

    /// <summary>
    /// The name of a folder's show as the article writes it. One that calls the show otherwise in its title, with a slip or by a part of its
    /// name, or says that the two are one, has that name.
    /// </summary>
    private static string OfFolder(SourceDocument document, string folder, string title)
    {
        var (name, key) = (SlugName.Of(folder), ShowSpelling.Of(folder));
        var written = AsWritten(document.Text, key);
        if (written is not null && AsWritten(title, key) is not null)
        {
            return WithSubtitle(document.Text, title, written) ?? written;
        }

        return LooseArticle.Read(document with { Folder = null }, ArticleExtractor.GuessShow) is { NamesAnother: true } own
            && own.Names[own.Own.Key].InTitle
            && (written is null ? OneShow.AreAlike(own.Own.Name, name)
                : OneShow.IsNamed(document.Text, written) || OneShow.SaysSo(document.Text, own.Own.Name, written))
            ? own.Own.Name : written ?? name;
    }

    // "Show: Subtitle", where the title has it and the text again.
    private static string? WithSubtitle(string text, string title, string written)
    {
        var head = written + ": ";
        return title.Contains(head, StringComparison.Ordinal)
            && text.IndexOf(head, StringComparison.Ordinal) != text.LastIndexOf(head, StringComparison.Ordinal)
            ? NameCensus.Of(title, text).Values
                .Where(n => n.InTitle && n.Mentions > 1 && n.AsShow > 0 && n.Name.StartsWith(head, StringComparison.Ordinal))
                .OrderByDescending(n => n.AsShow).ThenBy(n => n.Name, StringComparer.Ordinal)
                .Select(n => n.Name).FirstOrDefault()
            : null;
    }

    /// <summary>The words of the text that fold to the key, "and" left out, as they are mostly written.</summary>
    private static string? AsWritten(string text, string key)
    {
        var plain = Folding.Plain(text);
        var words = WordPattern.Matches(plain);
        var keys = words.Select(w => ShowSpelling.IsAnd(w.Value) ? "" : Folding.Key(w.Value)).ToList();
        var withThe = "the" + key;
        var spellings = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            var folded = "";
            for (var j = i; j < words.Count && j < i + 8 && keys[i].Length > 0; j++)
            {
                folded += keys[j];
                if (!key.StartsWith(folded, StringComparison.Ordinal) && !withThe.StartsWith(folded, StringComparison.Ordinal))
                {
                    break;
                }

                if (keys[j].Length == 0)
                {
                    continue;
                }

                var withArticle = i > 0 && folded == key && words[i - 1].Value == "The" && words[i].Index - words[i - 1].Index == 4;
                var whole = (folded == key && !withArticle) || (i < j && folded == withThe && words[i].Value == "The");
                if (whole && char.IsUpper(words[i].Value[0]) | char.IsDigit(words[i].Value[0]))
                {
                    var start = words[i].Index;
                    var spelling = plain[start..(words[j].Index + words[j].Length)];
                    spellings[spelling] = spellings.GetValueOrDefault(spelling) + 1;
                }
            }
        }

        return spellings.Where(s => !s.Key.Contains('\n', StringComparison.Ordinal))
            .OrderByDescending(s => s.Value)
            .ThenByDescending(s => s.Key.Length)
            .ThenBy(s => s.Key, StringComparer.Ordinal)
            .Select(s => s.Key)
            .FirstOrDefault(s => s.Any(char.IsLower) || s.Length <= 5);
    }

    /// <summary>The name that stands before "season N", or in quotation marks, or with capitals in the title, whichever the text repeats most.</summary>
    private static string? Guess(string title, string text)
    {
        var plainTitle = Folding.Plain(title);
        var plain = Folding.Plain(text.Length > Opening ? text[..Opening] : text);
        var candidates = BeforeSeasons(plain)
            .Concat(BeforeSeasons(plainTitle))
            .Concat(Quoted(plainTitle))
            .Concat(Quoted(plain[..Math.Min(plain.Length, 1500)]))
            .Concat(Capitals(plainTitle))
            .Where(s => s.Length > 2 && !Ordinary.Contains(s) && !SentenceEnds.Contains(s[^1]))
            .Distinct(StringComparer.Ordinal);
        return candidates
            .Select(c =>
                (Name: c, Count: CountOf(plain, c), InTitle: plainTitle.Contains(c, StringComparison.OrdinalIgnoreCase),
                BeforeSeason: plain.Contains(c + " season", StringComparison.OrdinalIgnoreCase)
                || plain.Contains(c + "\" season", StringComparison.OrdinalIgnoreCase) || plain.Contains(c + "' season", StringComparison.OrdinalIgnoreCase)))
            .Where(c => c.Count > 0)
            .OrderByDescending(c => (c.Count * c.Name.Split(' ').Length) + (c.InTitle ? 3 : 0) + (c.BeforeSeason ? 4 : 0))
            .ThenByDescending(c => c.Name.Length)
            .ThenBy(c => c.Name, StringComparer.Ordinal)
            .Select(c => c.Name)
            .FirstOrDefault();
    }

    private static int CountOf(string text, string words)
    {
        var count = 0;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    private static readonly Pattern WordPattern = new(@"[\p{L}\p{M}\d]+(?:'(?!s\b)[\p{L}]+)*");

    private static IEnumerable<string> BeforeSeasons(string text)
    {
        foreach (var season in SeasonFinder.Find(text).Where(IsNumberedLast))
        {
            // "'Harbor Lights' season 2"
            var end = season.Span.Start - 1;
            end = end > 0 && text[end - 1] is '"' or '\'' ? end - 1 : end;
            if (end > 0 && text[season.Span.Start - 1] == ' ' && RunStart(text, end) is var start && start < end)
            {
                yield return text[start..end];
            }
        }
    }

    private static IEnumerable<string> Quoted(string text) => QuotedPattern.Matches(text).Select(m => m.Groups["s"].Value.Trim());

    // "Season 2", "S2"; a name in front of "second season" has more of the sentence behind it.
    private static bool IsNumberedLast(Mention season) => season.Seasons.Count > 0 && char.ToLowerInvariant(season.Text[0]) == 's'
        && NumberWords.Read(season.Text.Split(' ', '-')[0]) is null;

    // Runs of two words with capitals or more.
    private static IEnumerable<string> Capitals(string title)
    {
        var words = NameWord.Matches(title);
        for (var first = 0; first < words.Count; first++)
        {
            var last = char.IsUpper(title[words[first].Index]) ? RunEnd(title, words, first) : first;
            if (last > first)
            {
                yield return title[words[first].Index..(words[last].Index + words[last].Length)];
                first = last;
            }
        }
    }

    private static int RunEnd(string title, MatchCollection words, int first)
    {
        var most = InFront.Contains(words[first].Value) ? MostWords : MostWords - 1;
        var (last, large, small) = (first, 1, 0);
        for (var next = first + 1; next < words.Count && large < most; next++)
        {
            var (before, word) = (words[next - 1], words[next]);
            if (EndsSentence(before.Value) || word.Index - before.Index - before.Length != 1 || title[word.Index - 1] != ' ')
            {
                break;
            }

            if (char.IsUpper(title[word.Index]) && !EndsSentence(word.Value))
            {
                (last, large, small) = (next, large + 1, 0);
            }
            else if (!InCapitals.Contains(word.Value) || ++small > MostSmall)
            {
                break;
            }
        }

        return last;
    }

    /// <summary>Where the run of words with capitals begins that ends at a place; the place itself where none does.</summary>
    private static int RunStart(string text, int end)
    {
        var (start, words, small) = (end, 0, 0);
        for (var at = end; at > 0 && words < MostWords;)
        {
            var from = at;
            while (from > 0 && IsOfName(text[from - 1]))
            {
                from--;
            }

            var isQuoted = from < at && text[from] == '\'';
            var word = text[(isQuoted ? from + 1 : from)..at];
            if (word.Length > 0 && char.IsUpper(word[0]) && !EndsSentence(word))
            {
                (start, words, small) = (at - word.Length, words + 1, 0);
            }
            else if (words == 0 || !NameShape.Joints.Contains(word) || ++small > MostSmall)
            {
                break;
            }

            if (isQuoted || from == 0 || text[from - 1] != ' ')
            {
                break;
            }

            at = from - 1;
        }

        return start;
    }

    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is '\'' or '&' or '.' or '-';

    // A full stop ends a sentence and no word of a name, but for "St.", "S.W.A.T." and "Mrs."
    private static bool EndsSentence(string word) =>
        word is [.., var last, var end, '.'] && char.IsLower(last) && char.IsLower(end) && !NameWords.Honorifics.Contains(word[..^1]);

    private const int MostWords = 7;
    private const int MostSmall = 2;
    private const string SentenceEnds = ".!?,";

    // A quotation mark in front makes it another candidate.
    private static readonly Pattern NameWord = new(@"(?<![\w'])[\p{L}\d&][\p{L}\d'&.-]*");

    private static readonly Pattern QuotedPattern = new(@"(?<!\w)(?:'(?<s>\p{Lu}[^'\n]{1,50}(?:'s [^'\n]{1,30})?)'(?!\w)|""(?<s>\p{Lu}[^""\n]{1,50})"")");

    private static readonly FrozenSet<string> InFront = FrozenSet.Create("The", "A", "An");

    // In a headline "to", "for" and "with" join two names more often than the words of one.
    private static readonly FrozenSet<string> InCapitals = FrozenSet.Create("of", "the", "and", "in", "on", "a", "&");

    private static readonly FrozenSet<string> Ordinary =
        EmbeddedList.Read("Extraction.Shows.ordinary-words.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
