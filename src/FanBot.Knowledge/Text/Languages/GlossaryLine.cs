using System.Globalization;
using System.Text;

namespace FanBot.Knowledge.Text.Languages;

/// <summary>One wording and what it means: words, <c>&lt;n&gt;</c> for a number, <c>[class]</c> for a word of a class, <c>..</c> for a gap.</summary>
/// <param name="Parts">What is looked for, in order.</param>
/// <param name="English">What it means; its numbers, classes and gaps are those found, each in the order of the wording.</param>
internal sealed record GlossaryLine(IReadOnlyList<GlossaryPart> Parts, string English)
{
    /// <summary>The key of lines that begin with a number.</summary>
    public const string Number = "<n>";

    /// <summary>The words that the wording can begin with.</summary>
    public IEnumerable<string> Openings => Parts[0].Words.Count > 0 ? Parts[0].Words.Keys : [Number];

    /// <summary>How much of it is certain: of several that fit the surest counts.</summary>
    public int Weight => Parts.Sum(p => p.IsGap ? 0 : p.IsNumber || p.Class is not null ? 9 : 10);

    /// <summary>Where the wording ends if it begins at a word; null where it does not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">The part to be found next.</param>
    /// <param name="at">The word that it would be found at.</param>
    /// <param name="to">Where to stop looking.</param>
    /// <param name="longest">How many words a gap may hold.</param>
    /// <param name="taken">Receives what each part was found in.</param>
    public int? Match(GlossaryText text, int part, int at, int to, int longest, List<(int From, int To)> taken)
    {
        if (part == Parts.Count)
        {
            return at;
        }

        if (!Parts[part].IsGap)
        {
            return at < to && Parts[part].Fits(text, at) ? Take(at + 1) : null;
        }

        for (var end = at; end < Math.Min(to, at + longest); end++)
        {
            if (end > at && Take(end) is { } found)
            {
                return found;
            }

            if (IsEnd(text, end))
            {
                return null;
            }
        }

        return null;

        int? Take(int end)
        {
            taken.Add((at, end));
            var found = Match(text, part + 1, end, to, longest, taken);
            if (found is null)
            {
                taken.RemoveAt(taken.Count - 1);
            }

            return found;
        }
    }

    /// <summary>The wording in English.</summary>
    /// <param name="taken">What each part was found in.</param>
    /// <param name="read">Translates what a gap holds.</param>
    /// <param name="text">The text.</param>
    public string Write(IReadOnlyList<(int From, int To)> taken, Func<int, int, string> read, GlossaryText text)
    {
        var words = new StringBuilder();
        var used = new bool[Parts.Count];
        foreach (var word in English.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var part = Enumerable.Range(0, Parts.Count).Cast<int?>().FirstOrDefault(p => !used[p!.Value] && Parts[p.Value].Name == word);
            if (part is not { } found)
            {
                words.Append(words.Length > 0 ? " " : "").Append(word);
                continue;
            }

            used[found] = true;
            var (from, to) = taken[found];
            words.Append(words.Length > 0 ? " " : "").Append(CultureInfo.InvariantCulture, $"{(Parts[found].IsGap ? read(from, to)
                : Parts[found].Words.Count > 0 ? Parts[found].Words[text.Word(from)] : text.Word(from))}");
        }

        return words.ToString();
    }

    // The stop of a number in front of a noun ends no sentence.
    private static bool IsEnd(GlossaryText text, int at) =>
        text.Word(at) is ";" or "!" or "?" or ":" || (text.Word(at) == "." && !(at > 0 && text.Tokens[at - 1].IsNumber));
}
