namespace FanBot.Reading.Training.Exam;

/// <summary>Puts the many genres of articles into the few that read differently.</summary>
internal static class GenreGroup
{
    /// <summary>The group of a genre that no other fits.</summary>
    public const string Other = "other";

    // The first that fits counts: an interview on an anime is read like an anime article, a recap of a dating show like reality.
    private static readonly (string Group, string[] Words)[] Groups =
    [
        ("anime", ["anime", "seiyuu", "manga", "op/ed"]),
        ("reality", ["reality", "dating", "competition", "contestant", "scorecard", "idol survival", "docusoap", "auction results"]),
        ("interview", ["interview", "q&a", "ama digest", "ama transcript", "post-mortem", "oral history"]),
        ("recap", ["recap", "ending explained", "synopsis", "synopses", "plot summary", "episode guide"]),
    ];

    /// <summary>All groups, in the order in which they are told.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Groups.Select(group => group.Group).Order(StringComparer.Ordinal), Other];

    /// <summary>The group of a genre.</summary>
    public static string Of(string genre) =>
        Groups.FirstOrDefault(group => group.Words.Any(word => genre.Contains(word, StringComparison.OrdinalIgnoreCase))).Group ?? Other;
}
