using FanBot.Knowledge.Claims;
using FanBot.Printing;

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

    /// <summary>
    /// One change with what kind of change it is, also of what a show has many of: "release: changed, spring 2031 → 3 August 2031". The season stands
    /// elsewhere.
    /// </summary>
    public static string Each(FactChange change)
    {
        var fact = change.Subject;
        var aspect = fact.Aspect.IsNone ? "" : $" ({fact.Aspect})";

        // Who is cast, and who makes it, is the value itself.
        var who = fact.Kind is ClaimKind.Cast or ClaimKind.Maker ? null : fact.Character ?? fact.Person;
        var subject = SubjectText.Of(fact.Kind) + aspect + (who is null ? "" : " " + PlainText.OneLine(who));
        return change switch
        {
            { Before: null, After: { } after } => $"{subject}: added, {Value(after)}{Conflict(fact)}",
            { Before: { } before, After: null } => $"{subject}: gone, was {Value(before)}",
            { Before: { } before, After: { } after } when before.Value != after.Value =>
                $"{subject}: changed value, {Value(before)} \u2192 {Value(after)}{Conflict(fact)}",
            { Before: { } before, After: { } after } when before.Standing != after.Standing =>
                $"{subject}: changed standing, {Value(before)} \u2192 {Value(after)}{Conflict(fact)}",
            _ when fact.Conflicting => $"{subject}: new conflict, {Value(change.After!)}{Conflict(fact)}",
            _ => $"{subject}: changed in what else is said, {Value(change.After!)}",
        };
    }

    private static string Conflict(Fact fact) =>
        fact is { Conflicting: true, Rivals: [var rival, ..] } ? $"; in conflict with {Value(rival)}" : "";

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
        var subject = SubjectText.Of(change.Subject.Kind, change.Subject.Season, change.Subject.Aspect);
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

    private static string Value(FactValue value) => $"{ValueText.Of(value.Standing)} {PlainText.OneLine(value.Text)}";
}
