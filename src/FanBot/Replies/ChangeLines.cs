using System.Globalization;
using FanBot.Knowledge.Claims;
using FanBot.Plain;

namespace FanBot.Replies;

/// <summary>
/// What has changed of a show, as people say it: "season 2 release: speculation spring 2023 → official 3 August 2023";
/// of what a show has many of (cast, plot), how many.
/// </summary>
internal static class ChangeLines
{
    /// <summary>Changed values first, then counts; plain text.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<FactChange> changes) =>
    [
        .. changes.Where(c => IsSingle(c.Subject.Kind)).OrderBy(c => c.Subject.Season ?? 0).Select(Line),
        .. changes.Where(c => !IsSingle(c.Subject.Kind)).GroupBy(c => c.Subject.Kind).OrderBy(g => g.Key).Select(g => Count(g.Key, [.. g])),
    ];

    private static bool IsSingle(ClaimKind kind) =>
        kind is ClaimKind.Release
            or ClaimKind.Renewal
            or ClaimKind.Production
            or ClaimKind.EpisodeCount
            or ClaimKind.EpisodeLength
            or ClaimKind.Platform
            or ClaimKind.AdaptedFrom;

    private static string Line(FactChange change)
    {
        var fact = change.Subject;
        var season = fact.Season is { } number ? string.Create(CultureInfo.InvariantCulture, $"season {number} ") : "";
        var kind = fact.Kind switch
        {
            ClaimKind.Renewal => "status",
            ClaimKind.EpisodeCount => "episodes",
            ClaimKind.EpisodeLength => "episode length",
            ClaimKind.AdaptedFrom => "source",
            _ => fact.Kind.ToString().ToLowerInvariant(),
        };
        var subject = season + kind + (!fact.Aspect.IsNone && fact.Kind is ClaimKind.Release or ClaimKind.Production ? $" ({fact.Aspect})" : "");
        return change switch
        {
            { Before: null, After: { } after } => $"{subject}: new, {Value(after)}",
            { Before: { } before, After: null } => $"{subject}: gone, was {Value(before)}",
            _ => $"{subject}: {Value(change.Before!)} \u2192 {Value(change.After!)}",
        };
    }

    private static string Count(ClaimKind kind, List<FactChange> changes)
    {
        var (added, removed) = (changes.Count(c => c.Before is null), changes.Count(c => c.After is null));
        var changed = changes.Count - added - removed;
        string[] parts =
        [
            .. added > 0 ? [$"{Many(kind, added)} added"] : Array.Empty<string>(),
            .. removed > 0 ? [$"{Many(kind, removed)} removed"] : Array.Empty<string>(),
            .. changed > 0 ? [$"{Many(kind, changed)} changed"] : Array.Empty<string>(),
        ];
        return string.Join(", ", parts);
    }

    private static string Many(ClaimKind kind, int count) => kind switch
    {
        ClaimKind.Cast => $"{count:N0} cast",
        ClaimKind.Character => Counted.Of(count, "description of a character", "descriptions of characters"),
        ClaimKind.Plot => Counted.Of(count, "sentence of plot", "sentences of plot"),
        ClaimKind.Maker => Counted.Of(count, "maker"),
        ClaimKind.Number => Counted.Of(count, "number"),
        ClaimKind.Location => Counted.Of(count, "place"),
        _ => Counted.Of(count, "fact"),
    };

    private static string Value(FactValue value) => $"{Wording.Of(value.Standing)} {PlainText.OneLine(value.Text)}";
}
