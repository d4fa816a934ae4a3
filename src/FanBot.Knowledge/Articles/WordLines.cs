using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>
/// Lines that are known by their words. A list has one a line: <c>a|b</c> is one of some words, <c>c?</c> one that may be missing, <c>#</c> a
/// number, <c>..</c> a few words of any kind and <c>...</c> whatever follows.
/// </summary>
internal sealed class WordLines
{
    private const string Number = "#";
    private const string Few = "..";
    private const string Rest = "...";
    private const char Missing = '?';
    private const int MostOfFew = 8;

    private readonly Dictionary<string, List<Part[]>>.AlternateLookup<ReadOnlySpan<char>> _byFirst;

    private readonly record struct Part(string[] Words, bool IsOptional, int Gap)
    {
        public bool Fits(string word) => Array.Exists(Words, w => w.Equals(word, StringComparison.OrdinalIgnoreCase))
            || (char.IsAsciiDigit(word[0]) && Words is [Number]);
    }

    private WordLines(IEnumerable<string> lines)
    {
        var byFirst = new Dictionary<string, List<Part[]>>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            Part[] parts = [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Read)];
            for (var first = 0; first < parts.Length; first++)
            {
                foreach (var word in parts[first].Words)
                {
                    (byFirst.TryGetValue(word, out var known) ? known : byFirst[word] = []).Add(parts[first..]);
                }

                if (!parts[first].IsOptional)
                {
                    break;
                }
            }
        }

        _byFirst = byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads a list that is part of the assembly.</summary>
    public static WordLines Of(string path) => new(EmbeddedList.Read(path));

    /// <summary>The words of a line: blanks and hyphens part them, and what stands behind them is left out.</summary>
    public static string[] Words(string line) => [.. line.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(Bare).Where(w => w.Length > 0)];

    /// <summary>Whether a line can be one of them, told by its first word alone.</summary>
    public bool MayBe(string line)
    {
        var first = line.AsSpan().Trim();
        var end = first.IndexOfAny(' ', '-');
        return first.Length > 0 && Known(Bare(end < 0 ? first : first[..end])) is not null;
    }

    /// <summary>Where those that begin at a word can end.</summary>
    public IEnumerable<int> Ends(string[] words, int start) =>
        start < words.Length && Known(words[start]) is { } lines ? lines.SelectMany(line => Ends(line, 0, words, start)) : [];

    /// <summary>Whether words are one of them.</summary>
    public bool Fit(string[] words) => Ends(words, 0).Contains(words.Length);

    /// <summary>
    /// The most such lines, one behind the other, that words up to each place are; none where they are anything else. Each place is looked at
    /// once, so that words that can be parted in many ways take no longer.
    /// </summary>
    public int?[] Most(string[] words)
    {
        var most = new int?[words.Length + 1];
        most[0] = 0;
        for (var start = 0; start < words.Length; start++)
        {
            if (most[start] is not { } before)
            {
                continue;
            }

            foreach (var end in Ends(words, start))
            {
                most[end] = Math.Max(most[end] ?? 0, before + 1);
            }
        }

        return most;
    }

    private List<Part[]>? Known(ReadOnlySpan<char> word) =>
        _byFirst.TryGetValue(word, out var lines) ? lines
        : word.Length > 0 && char.IsAsciiDigit(word[0]) ? _byFirst.Dictionary.GetValueOrDefault(Number) : null;

    private static IEnumerable<int> Ends(Part[] line, int part, string[] words, int at)
    {
        if (part == line.Length)
        {
            return [at];
        }

        var next = line[part];
        if (next.Gap > 0)
        {
            return next.Gap > MostOfFew ? [words.Length] : Enumerable.Range(at, Math.Min(next.Gap, words.Length - at) + 1);
        }

        var ends = at < words.Length && next.Fits(words[at]) ? Ends(line, part + 1, words, at + 1) : [];
        return next.IsOptional ? ends.Concat(Ends(line, part + 1, words, at)) : ends;
    }

    private static Part Read(string part) => part switch
    {
        Few => new Part([], IsOptional: false, MostOfFew),
        Rest => new Part([], IsOptional: false, int.MaxValue),
        [.. var words, Missing] => new Part(words.Split('|'), IsOptional: true, Gap: 0),
        _ => new Part(part.Split('|'), IsOptional: false, Gap: 0),
    };

    private static string Bare(string word) => Bare(word.AsSpan()) is var bare && bare.Length == word.Length ? word : bare.ToString();

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) => word.TrimEnd(":!?.\u2026");
}
