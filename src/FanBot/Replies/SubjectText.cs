using System.Globalization;
using FanBot.Knowledge.Claims;
using FanBot.Printing;

namespace FanBot.Replies;

/// <summary>What a fact or a claim is about, as people say it: "season 2 release", "status", "season 1 production (wrap)".</summary>
internal static class SubjectText
{
    /// <summary>What kind of thing.</summary>
    public static string Of(ClaimKind kind) => kind switch
    {
        ClaimKind.Renewal => "status",
        ClaimKind.EpisodeCount => "episodes",
        ClaimKind.EpisodeLength => "episode length",
        ClaimKind.AdaptedFrom => "source",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>The same with its season, and what of it is meant.</summary>
    public static string Of(ClaimKind kind, int? season, Aspect aspect)
    {
        var of = season is { } number ? string.Create(CultureInfo.InvariantCulture, $"season {number} ") : "";
        return of + Of(kind) + (!aspect.IsNone && kind is ClaimKind.Release or ClaimKind.Production ? $" ({PlainText.OneLine(aspect.ToString())})" : "");
    }

    /// <summary>What a claim states, in one line: "season 2 release: 3 August 2031", "season 2 cast: Mara Voss as Ada Quill".</summary>
    public static string Of(Claim claim)
    {
        var value = claim switch
        {
            { Kind: ClaimKind.Cast, Person: { } person, Character: { } character } => $"{person} as {character}",
            { Kind: ClaimKind.Cast or ClaimKind.Maker, Person: { } person } => person,
            { Kind: ClaimKind.Character, Character: { } character } => $"{character}, {claim.Text}",
            _ => claim.Text,
        };
        return $"{Of(claim.Kind, claim.Season, claim.Aspect)}: {PlainText.OneLine(value)}";
    }
}
