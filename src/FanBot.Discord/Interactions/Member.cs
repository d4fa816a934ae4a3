namespace FanBot.Discord.Interactions;

/// <summary>Who caused an interaction.</summary>
/// <param name="Id">The user.</param>
/// <param name="Permissions">What the user may do in the channel, role and channel overwrites included; none in a direct message.</param>
public sealed record Member(Snowflake Id, Permissions Permissions)
{
    /// <summary>The roles that the member has on the server; none in a direct message.</summary>
    public IReadOnlyList<Snowflake> Roles { get; init; } = [];

    /// <summary>Whether the member holds a permission, as itself or as administrator.</summary>
    public bool Has(Permissions permission) =>
        (Permissions & permission) == permission || (Permissions & Permissions.Administrator) != 0;
}
