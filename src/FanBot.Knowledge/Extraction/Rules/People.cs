using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>Names that stand in a list, "Ada Quill (Night Ferry), Mara Voss and Jonah Crane": a wording names only the one beside it.</summary>
internal static class People
{
    /// <summary>The part of a wording that is the last name in front of it, or the first one behind it.</summary>
    public const string Who = "who";

    /// <summary>Of whom a wording tells: those of the list up to its name where it begins with that, else those from its name on.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="match">The wording, with a part <see cref="Who"/>.</param>
    /// <param name="from">What stands before this place of the mask belongs to the wording before.</param>
    /// <returns>Places of names in the mask.</returns>
    public static IReadOnlyList<int> Of(Sentence sentence, PhraseMatch match, int from = 0)
    {
        var name = match.Part(Who)!.Value.Start;
        var list = ListPattern.Matches(sentence.Mask).First(m => m.Index <= name && name < m.Index + m.Length).Groups["n"].Captures.Select(c => c.Index);
        return [.. (name == match.Span.Start ? list.Where(i => i >= from && i <= name) : list.Where(i => i >= name)).DefaultIfEmpty(name)];
    }

    // What stands in brackets behind a name is what it is known for, or its role.
    private const string Credited = "(?<n>" + Masks.Name + @")(?: \([^()]{1,50}\))?";

    private static readonly Pattern ListPattern = new(
        Credited + "(?:(?:, |,? and | & |, plus |,? as well as )(?:(?:original|returning|fellow|series|lead|stars?|newcomers?) ){0,2}" + Credited + ")*");
}
