using System.Collections.Frozen;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Shows;

/// <summary>Counts the runs of capitalised words of an article, by the key that they would have as a show.</summary>
internal static class NameCensus
{
    private const int MostWords = 7;
    private const int MostJoints = 3;
    private const int ShortestName = 3;

    // Of what an article is about, its beginning tells.
    private const int Longest = 40_000;

    private static readonly WordLists Lists = WordLists.Read("Extraction.Shows.name-words.txt");

    private static readonly FrozenSet<string> Joints = Lists["joints"];

    // "Mara Voss season 2" is no person's.
    private static readonly FrozenSet<string> ShowBehind = Lists["show-behind"];

    private static readonly FrozenSet<string> ShowInFront = Lists["show-in-front"];

    // "Copper Street has been renewed"
    private static readonly FrozenSet<string> Decided = Lists["decided"];

    // "Copper Street is a crime drama"
    private static readonly FrozenSet<string> Genres = Lists["genres"];

    private static readonly FrozenSet<string> OfShow = Lists["of-show"];

    private static readonly FrozenSet<string> InShow = Lists["in-show"];

    private static readonly FrozenSet<string> PersonInFront = Lists["person-in-front"];

    private static readonly FrozenSet<string> PersonBehind = Lists["person-behind"];

    private static readonly FrozenSet<string> NoShow = Lists["no-show"];

    private static readonly FrozenSet<string> ArticlesInFront = Lists["articles-in-front"];

    private static readonly FrozenSet<string> Numbered = Lists["numbered"];

    private static readonly FrozenSet<string> BeforeNumbered = Lists["before-numbered"];

    /// <summary>The tallies of one article.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="text">Its text.</param>
    public static IReadOnlyDictionary<string, NameTally> Of(string title, string text)
    {
        var plain = Folding.Plain(text.Length > Longest ? text[..Longest] : text);
        var words = WordPattern.Matches(plain).Select(m => new Word(m.Index, m.Index + m.Length, m.Value)).ToList();
        var small = words.Where(w => char.IsLower(w.Text[0])).Select(w => w.Text).ToHashSet(StringComparer.Ordinal);
        var found = new Dictionary<string, Count>(StringComparer.Ordinal);
        for (var first = 0; first < words.Count; first++)
        {
            foreach (var last in Ends(plain, words, first))
            {
                Add(found, plain, words, first, last, small);
            }
        }

        var titled = Folded(title);
        return found
            .Select(f => (f.Key, Tally: f.Value.Tally(titled)))
            .Where(f => f.Tally.InTitle || f.Tally.Mentions > 1 || f.Tally.AsShow > 0)
            .ToDictionary(f => f.Key, f => f.Tally, StringComparer.Ordinal);
    }

    // Blanks around it, so that one is looked for as whole words; its article left out.
    private static string Folded(string name)
    {
        var words = Folding.Words(name.Replace('-', ' '));
        var first = words.IndexOf(' ', StringComparison.Ordinal);
        return first > 0 && ArticlesInFront.Contains(words[..first]) ? $"{words[first..]} " : $" {words} ";
    }

    private readonly record struct Word(int Start, int End, string Text);

    private sealed class Count
    {
        private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);

        public int Words { get; set; }

        private int Mentions { get; set; }

        public int AsShow { get; set; }

        public int AsPerson { get; set; }

        public NameTally Tally(string title)
        {
            var folded = Folded(Name);
            return new NameTally(Name, folded, Words, Mentions, title.Contains(folded, StringComparison.Ordinal), AsShow, AsPerson);
        }

        /// <summary>The commonest spelling; of level ones one that is not all capitals.</summary>
        private string Name =>
            _spellings.OrderByDescending(s => s.Value).ThenByDescending(s => s.Key.Any(char.IsLower)).ThenBy(s => s.Key, StringComparer.Ordinal).First().Key;

        public void Add(string spelling)
        {
            Mentions++;
            _spellings[spelling] = _spellings.GetValueOrDefault(spelling) + 1;
        }
    }

    /// <summary>The words with which a name can end that begins with one.</summary>
    private static IEnumerable<int> Ends(string text, List<Word> words, int first)
    {
        if (!IsCapital(words[first]))
        {
            yield break;
        }

        var joints = 0;
        for (var last = first; last < words.Count && last < first + MostWords + MostJoints; last++)
        {
            if (last > first && text[words[last - 1].End..words[last].Start] is not (" " or ": " or " & "))
            {
                yield break;
            }

            if (IsCapital(words[last]))
            {
                joints = 0;
                yield return last;
            }
            else if (!Joints.Contains(words[last].Text) || ++joints > MostJoints)
            {
                yield break;
            }
        }
    }

    private static bool IsCapital(Word word) => char.IsUpper(word.Text[0]) || char.IsDigit(word.Text[0]);

    private static void Add(Dictionary<string, Count> found, string text, List<Word> words, int first, int last, HashSet<string> small)
    {
        var name = PossessiveEndPattern.Replace(text[words[first].Start..words[last].End], "");
        if (name.Length < ShortestName || !name.Any(char.IsLetter)
            || (first == last && IsOrdinary(name, small)) || IsNumbered(name) || Channels.IsOne(name))
        {
            return;
        }

        var key = ShowKey.Of(name);
        if (key.Length < ShortestName)
        {
            return;
        }

        if (!found.TryGetValue(key, out var count))
        {
            found[key] = count = new Count { Words = last - first + 1 };
        }

        count.Add(name);
        if (IsShow(text, words, first, last))
        {
            count.AsShow++;
        }
        else if (IsPerson(text, words, first, last))
        {
            count.AsPerson++;
        }
    }

    // A word that the article also writes small opens a sentence or stands in a headline.
    private static bool IsOrdinary(string word, HashSet<string> small) =>
        word.ToLowerInvariant() is var lower && (small.Contains(lower) || StopWords.IsStop(lower) || NoShow.Contains(lower));

    // "Season 2", "The Final Chapter One": a part of any show.
    private static bool IsNumbered(string name) =>
        name.ToLowerInvariant().Split(' ') is { Length: >= 2 and <= 4 } words && Numbered.Contains(words[^2]) && words[..^2].All(BeforeNumbered.Contains);

    private static bool IsShow(string text, List<Word> words, int first, int last) =>
        IsShowBefore(words, last + 1)
        || IsShowBehind(words, first - 1)
        || IsQuotedTitle(text, words[first].Start - 1, words[last].End);

    /// <summary>Whether what goes on with a word behind a name makes it a show: "season 2", "has been renewed", "stars Mara Voss".</summary>
    private static bool IsShowBefore(List<Word> words, int at)
    {
        const int Nearest = 3;
        if (at >= words.Count || words[at].Start - words[at - 1].End > Nearest)
        {
            return false;
        }

        var after = Lower(words, at);
        return ShowBehind.Contains(after) || Decided.Contains(after) || after switch
        {
            "series" => IsNumber(Lower(words, at + 1)),
            "has" => IsDecided(words, at + 1),
            "is" or "was" => IsDecided(words, at + 1) || IsGenre(words, at + 1),
            "stars" => at + 1 < words.Count && IsCapital(words[at + 1]),
            _ => false,
        };
    }

    /// <summary>Whether what ends with a word in front of a name makes it a show: "the drama", "fans of the", "a role in".</summary>
    private static bool IsShowBehind(List<Word> words, int at)
    {
        at = Lower(words, at) is "the" or "a" ? at - 1 : at;
        var before = Lower(words, at);
        return ShowInFront.Contains(before)
            || (before is "of" && OfShow.Contains(Lower(words, at - 1)))
            || (before is "on" or "in" && InShow.Contains(Lower(words, at - 1)));
    }

    private static bool IsNumber(string word) => word.Length > 0 && (char.IsDigit(word[0]) || NumberWords.Read(word) is not null);

    private static bool IsDecided(List<Word> words, int at) => Decided.Contains(Lower(words, Lower(words, at) is "been" ? at + 1 : at));

    private static bool IsGenre(List<Word> words, int from)
    {
        const int Furthest = 7;
        return Enumerable.Range(from, Furthest).Any(i => Genres.Contains(Lower(words, i)));
    }

    private static bool IsQuotedTitle(string text, int open, int close) =>
        open >= 0 && close < text.Length && text[open] is '"' or '\'' && text[close] is '"' or '\'' or ',' && IsQuoted(text, open, close);

    // 'Mara Voss' is quoted, but not where the quotation goes on.
    private static bool IsQuoted(string text, int open, int close) =>
        (text[close] == text[open] || (text[close] == ',' && close + 1 < text.Length && text[close + 1] == text[open]))
        && (open == 0 || !char.IsLetterOrDigit(text[open - 1]))
        && (close + 1 >= text.Length || !char.IsLetterOrDigit(text[close + 1]));

    private static bool IsPerson(string text, List<Word> words, int first, int last)
    {
        var end = words[last].End;
        var aside = AsidePattern.IsMatch(text.AsSpan(end, Math.Min(6, text.Length - end)));
        return aside || PersonInFront.Contains(Lower(words, first - 1)) || PersonBehind.Contains(Lower(words, last + 1));
    }

    private static string Lower(List<Word> words, int at) =>
        at >= 0 && at < words.Count ? PossessiveEndPattern.Replace(words[at].Text.ToLowerInvariant(), "") : "";

    private static readonly Pattern WordPattern = new(@"[\p{L}\p{M}\d]+(?:['.+-][\p{L}\d]+)*");

    private static readonly Pattern PossessiveEndPattern = new(@"'s?$");

    // "Mara Voss, 34," and "Ada (Mara Voss)"
    private static readonly Pattern AsidePattern = new(@"^(?:, \d\d\b| \()");
}
