using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Extraction;

/// <summary>Claims as the sentence tables write them (see <c>notation.md</c>).</summary>
internal static partial class ClaimNotation
{
    /// <summary>A claim as one of <paramref name="kind"/>; null where it is none.</summary>
    public static string? Of(string kind, Claim claim) => (kind, claim.Kind) switch
    {
        ("release", ClaimKind.Release) when claim.Aspect != "undated" => Line(claim, kind, Season(claim), Aspect(claim), claim.Value),
        ("renewal", ClaimKind.Renewal) => Line(claim, kind, Season(claim), Aspect(claim), claim.Value, claim.Date?.ToString() ?? ""),
        ("production", ClaimKind.Production) => Line(claim, kind, Season(claim), Aspect(claim), claim.Value),
        ("cast", ClaimKind.Cast) => Cast(claim),
        ("character", ClaimKind.Character) => Line(claim, kind, claim.Character, claim.Value),
        ("character", ClaimKind.Cast) when claim is { Character: not null, Description: not null } => Line(claim, kind, claim.Character, claim.Description),
        ("episodes", ClaimKind.EpisodeCount) => Line(claim, kind, Season(claim), Aspect(claim), claim.Value),
        ("length", ClaimKind.EpisodeLength) => Line(claim, kind, Season(claim), claim.Value),
        ("adapted", ClaimKind.AdaptedFrom) =>
            Line(claim, kind, claim.Aspect == "volume" ? Season(claim) : "", Aspect(claim), claim.Value is null ? null : claim.Text),
        ("platform", ClaimKind.Platform) => Line(claim, kind, Aspect(claim), claim.Value),
        ("maker", ClaimKind.Maker) => Line(claim, kind, Aspect(claim), claim.Value),
        ("contest", ClaimKind.Contest) => Line(claim, kind, Season(claim), Aspect(claim), claim.Person, claim.Value == claim.Person ? "" : claim.Value),
        ("number", ClaimKind.Number) => Line(claim, kind, Aspect(claim), claim.Value),
        ("episode", ClaimKind.Episode) => Line(claim, kind, Season(claim), Aspect(claim), claim.Value),
        ("location", ClaimKind.Location) => Line(claim, kind, Season(claim), Aspect(claim), claim.Value),
        _ => null,
    };

    /// <summary>A cell of expected claims, each in the same form.</summary>
    public static IReadOnlyList<string> Parse(string cell) => cell == "none"
        ? []
        : [.. SeparatorPattern().Split(cell)
            .Select(c => Join([.. TokenPattern().Matches(c).Select(t => t.Groups["q"].Success ? t.Groups["q"].Value : t.Value)]))];

    private static string Aspect(Claim claim) => claim.Aspect is { Name: "of", Of: var title } ? $"of {title}" : claim.Aspect.ToString();

    private static string Join(string[] tokens)
    {
        if (tokens is ["cast", _, _, _, _, _, "uncertain"])
        {
            Array.Sort(tokens, 2, 2, StringComparer.Ordinal);
        }

        return string.Join(' ', tokens.Select(Quoted));
    }

    private static string Line(Claim claim, params string?[] values) =>
        string.Join(' ', values.Where(v => v != "").Select(v => Quoted(v ?? "-")).Append(Lower(claim.Standing)));

    // Which of an uncertain pair is the actor is settled later, so the two stand in the order of the alphabet.
    private static string Cast(Claim claim)
    {
        var role = claim.Character ?? claim.Description;
        var uncertain = claim is { PairingUncertain: true, Person: not null, Character: not null };
        string?[] pair = uncertain ? [.. new[] { claim.Person, role }.Order(StringComparer.Ordinal)] : [claim.Person, role];
        return Line(claim, "cast", Season(claim), pair[0], pair[1], Lower(claim.Status)) + (uncertain ? " uncertain" : "");
    }

    private static string Season(Claim claim) => claim.Season is { } season ? $"s{season}" : "";

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    // Quotation marks inside a name and an article in front of a noun are no part of a value.
    private static string Quoted(string value)
    {
        var plain = ArticlePattern().Replace(Folding.Plain(value).Replace("\"", "", StringComparison.Ordinal), "");
        return plain.Contains(' ', StringComparison.Ordinal) ? $"\"{plain}\"" : plain;
    }

    [GeneratedRegex(@"; (?=[a-z]+ )")]
    private static partial Regex SeparatorPattern();

    [GeneratedRegex(@"""(?<q>[^""]*)""|\S+")]
    private static partial Regex TokenPattern();

    [GeneratedRegex(@"^(?:the|an?) (?=[a-z])")]
    private static partial Regex ArticlePattern();
}
