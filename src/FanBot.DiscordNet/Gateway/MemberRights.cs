using FanBot.Discord;

namespace FanBot.DiscordNet.Gateway;

/// <summary>What Discord says of the member of an interaction.</summary>
/// <param name="Permissions">What the member may do.</param>
/// <param name="Roles">The roles that the member has.</param>
internal sealed record MemberRights(Permissions Permissions, IReadOnlyList<Snowflake> Roles)
{
    /// <summary>Nothing is said.</summary>
    public static MemberRights None { get; } = new(Permissions.None, []);
}
