using FanBot.Discord;
using FanBot.Discord.Interactions;

namespace FanBot.Commands.Moderating;

/// <summary>
/// Who keeps the knowledge. Whoever invites the bot is a manager of that server, and the knowledge is shared by all servers:
/// so the server must be a home server, whatever Discord was told to show to whom.
/// </summary>
/// <param name="homeGuilds">The servers whose moderators keep the knowledge.</param>
/// <param name="roles">Roles whose members are moderators without Manage Server.</param>
internal sealed class Moderators(IReadOnlyCollection<Snowflake> homeGuilds, IReadOnlyCollection<Snowflake> roles)
{
    private const string NotHere =
        "The articles can be looked after only from a home server of this bot. Its host sets which these are (`Discord:HomeGuilds`).";
    private const string NotYou = "Only members who may manage the server can do this. Ask one who has the permission \u201CManage Server\u201D.";
    private const string NotYouNorYourRoles =
        "Only members who may manage the server, or have a role that keeps the articles, can do this. Ask one of them.";

    /// <summary>Whether a member may keep the knowledge from here.</summary>
    public bool Include(Interaction asked) => WhyNot(asked) is null;

    /// <summary>Why a member may not, as a sentence; null where they may.</summary>
    public string? WhyNot(Interaction asked) =>
        asked.GuildId is not { } guild || !homeGuilds.Contains(guild) ? NotHere
        : asked.Member is { } member && (member.Has(Permissions.ManageGuild) || member.Roles.Any(roles.Contains)) ? null
        : roles.Count == 0 ? NotYou : NotYouNorYourRoles;
}
