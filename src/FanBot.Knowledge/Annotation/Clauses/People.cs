using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Clauses;

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
        return name == match.Span.Start ? UpTo(ListPattern, sentence, name, from) : From(ListPattern, sentence, name);
    }

    /// <summary>The names of a list up to one of them, from a place of the mask on; "Mara Voss and Night Ferry director Jonah Crane" is one too.</summary>
    public static IReadOnlyList<int> UpTo(Sentence sentence, int name, int from = 0) => UpTo(TitledPattern, sentence, name, from);

    /// <summary>Likewise those from one of them on.</summary>
    public static IReadOnlyList<int> From(Sentence sentence, int name) => From(TitledPattern, sentence, name);

    private static IReadOnlyList<int> UpTo(Pattern pattern, Sentence sentence, int name, int from) =>
        [.. List(pattern, sentence, name).Where(i => i >= from && i <= name).DefaultIfEmpty(name)];

    private static IReadOnlyList<int> From(Pattern pattern, Sentence sentence, int name) =>
        [.. List(pattern, sentence, name).Where(i => i >= name).DefaultIfEmpty(name)];

    private static IEnumerable<int> List(Pattern pattern, Sentence sentence, int name) =>
        pattern.Matches(sentence.Mask).FirstOrDefault(m => m.Index <= name && name < m.Index + m.Length)?.Groups["n"].Captures.Select(c => c.Index) ?? [];

    // What stands in brackets behind a name is what it is known for, or its role.
    private const string Credited = "(?<n>" + Masks.Name + @")(?: \([^()]{1,50}\))?";

    private const string Join = "(?:, |,? and | & |, plus |,? as well as )";

    private static readonly Pattern ListPattern = new(
        Credited + "(?:" + Join + "(?:(?:original|returning|fellow|series|lead|stars?|newcomers?) ){0,2}" + Credited + ")*");

    private static readonly Pattern TitledPattern = new(
        Credited + "(?:" + Join + "(?:(?:" + Masks.Name + "(?:'s)? |" + Masks.Work + " )?(?:fellow )?"
        + "(?:director|actor|actress|star|alum|veteran|newcomers?|comedian|singer|creator|writer|presenter|chef|dancer|fellow) )?" + Credited + ")*");
}
