using System.Globalization;
using FanBot.Knowledge.Claims;

namespace FanBot.Replies;

/// <summary>What a claim is about and what it says, in a few words each.</summary>
internal static class ClaimWords
{
    /// <summary>"Season 2 release", "Status".</summary>
    public static string Subject(Claim claim) => Of(claim.Kind) is var kind && claim.Season is { } season
        ? string.Create(CultureInfo.InvariantCulture, $"Season {season} {kind}")
        : char.ToUpperInvariant(kind[0]) + kind[1..];

    /// <summary>"8 August 2031 (part 1)", "start: autumn 2030".</summary>
    public static string Value(Claim claim) => claim.Aspect.ToString().Replace('-', ' ') is not { Length: > 0 } aspect ? claim.Text
        : claim.Kind == ClaimKind.Production ? $"{aspect}: {claim.Text}"
        : $"{claim.Text} ({aspect})";

    /// <summary>A kind in lower case: "release", "episodes".</summary>
    public static string Of(ClaimKind kind) => kind switch
    {
        ClaimKind.Renewal => "status",
        ClaimKind.EpisodeCount => "episodes",
        ClaimKind.EpisodeLength => "length of an episode",
        ClaimKind.AdaptedFrom => "adapted from",
        ClaimKind.Maker => "makers",
        ClaimKind.Number => "numbers",
        ClaimKind.Location => "places",
        ClaimKind.Episode => "single episodes",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
