using FanBot.Knowledge.Claims;

namespace FanBot.Json;

/// <summary>Members of the domain's enumerations as the contract writes them.</summary>
internal static class Names
{
    public static string Name(this Standing standing) => standing.ToString().ToLowerInvariant();

    public static string Name(this CastStatus status) => status.ToString().ToLowerInvariant();

    /// <summary>The kind in camel case: <c>episodeCount</c>.</summary>
    public static string Name(this ClaimKind kind) =>
        kind.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";
}
