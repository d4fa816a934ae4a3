namespace FanBot.Knowledge.Articles;

/// <summary>The words for a weight.</summary>
public static class SourceWeights
{
    /// <summary>Every weight, by the word that <c>sources.yaml</c> has for it.</summary>
    internal static IReadOnlyDictionary<string, SourceWeight> ByName { get; } =
        Enum.GetValues<SourceWeight>().ToDictionary(Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The word in <c>sources.yaml</c>: "trusted".</summary>
    public static string Name(this SourceWeight weight) => weight switch
    {
        SourceWeight.Trusted => "trusted",
        SourceWeight.Rumour => "rumour",
        SourceWeight.Ignored => "ignored",
        _ => "normal",
    };

    /// <summary>What a member reads of it behind the source's name, as in "counts as rumour only"; null where it is normal.</summary>
    public static string? Note(this SourceWeight weight) => weight switch
    {
        SourceWeight.Trusted => "trusted source",
        SourceWeight.Rumour => "counts as rumour only",
        SourceWeight.Ignored => "not used for answers",
        _ => null,
    };

    /// <summary>The more cautious of two: ignored before rumour, rumour before normal, normal before trusted.</summary>
    internal static SourceWeight MoreCautious(SourceWeight a, SourceWeight b) => a.Rank() >= b.Rank() ? a : b;

    /// <summary>0 is best.</summary>
    internal static int Rank(this SourceWeight weight) => weight switch
    {
        SourceWeight.Trusted => 0,
        SourceWeight.Normal => 1,
        SourceWeight.Rumour => 2,
        _ => 3,
    };
}
