using FanBot.Discord;
using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Knowledge.Storage;
using FanBot.Live;
using FanBot.Readers;
using FanBot.Replies;

namespace FanBot.Commands;

/// <summary>
/// The commands of those who keep the knowledge. Whoever invites the bot is a manager of that server, and the knowledge
/// is shared by all servers: so the server must be a home server, whatever Discord was told to show to whom.
/// </summary>
/// <param name="homeGuilds">The servers whose managers keep the knowledge.</param>
/// <param name="loader">Knows how the knowledge stands.</param>
/// <param name="reload">Reads the articles again.</param>
/// <param name="reader">Reads articles for questions; null for nobody.</param>
internal sealed class KnowledgeCommands(
    IReadOnlyCollection<Snowflake> homeGuilds, KnowledgeLoader loader, ReloadCommand reload, ReadingQueue? reader = null)
{
    private const string NotHere =
        "The articles can be looked after only from a home server of this bot. Its host sets which these are (`Discord:HomeGuilds`).";
    private const string NotYou = "Only members who may manage the server can do this. Ask one who has the permission \u201CManage Server\u201D.";

    /// <summary>Whether a member may keep the knowledge from here.</summary>
    public bool MayUse(Interaction asked) => WhyNot(asked) is null;

    /// <summary>The reply to one of the commands.</summary>
    /// <param name="asked">The command.</param>
    /// <param name="edition">What is live, or null where there is nothing.</param>
    public Reply Answer(CommandInteraction asked, Edition? edition) =>
        WhyNot(asked) is { } why ? Sentence.Privately(why)
        : asked.Name switch
        {
            $"{CommandNames.Knowledge} {CommandNames.Reload}" => reload.Start(),
            $"{CommandNames.Knowledge} {CommandNames.Status}" => new MessageReply(Status(edition)),
            _ => Sentence.Privately(CommandRouter.NoSuchCommand),
        };

    private Message Status(Edition? edition)
    {
        var status = loader.Status(edition) with { Reader = reader?.Status };
        try
        {
            return StatusMessage.Of(status);
        }
        catch (StoreException damaged)
        {
            // The file that is live has been damaged since; what is known without it is told all the same.
            return StatusMessage.Of(status with { Snapshot = null, Trouble = damaged });
        }
    }

    private string? WhyNot(Interaction asked) =>
        asked.GuildId is not { } guild || !homeGuilds.Contains(guild) ? NotHere
        : asked.Member?.Has(Permissions.ManageGuild) == true ? null
        : NotYou;
}
