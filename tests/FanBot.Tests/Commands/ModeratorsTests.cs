using FanBot.Discord.Json;
using FanBot.State.Audit;
using FanBot.Tests.Running;

namespace FanBot.Tests.Commands;

/// <summary>Who may keep the articles, by command, button, form or while typing; and what is written down of it.</summary>
public sealed class ModeratorsTests : IDisposable
{
    private const string NotHere = "The articles can be looked after only from a home server";
    private const string NotYou = "Only members who may manage the server, or have a role that keeps the articles, can do this.";

    private readonly CapturedLogs _logs = new();
    private readonly SmallBot _bot;

    public ModeratorsTests()
    {
        _bot = new SmallBot(logs: _logs);
        _bot.Live.SetEmpty();
    }

    [Theory]
    [InlineData("manager@4001 /knowledge status", "What FanBot answers from")]
    [InlineData("role@4001 /knowledge status", "What FanBot answers from")]
    [InlineData("role@5005 /knowledge status", NotHere)]
    [InlineData("manager@5005 /knowledge status", NotHere)]
    [InlineData("manager@dm /knowledge status", NotHere)]
    [InlineData("member@4001 /knowledge status", NotYou)]
    [InlineData("member@4001 press k1|status|page|0|", NotYou)]
    [InlineData("member@4001 send k1|status|page|0| question:x", NotYou)]
    [InlineData("role@5005 press k1|status|page|0|", NotHere)]
    [InlineData("member@4001 type /knowledge status snapshot:2031", "no suggestions")]
    [InlineData("role@4001 press k1|status|page|0|", "What FanBot answers from")]
    [InlineData("manager@4001 press k1|nothing|page|0|", "This button is of another version")]
    [InlineData("manager@4001 press k9|status|page|0|", "This button is of another version")]
    [InlineData("manager@4001 /knowledge nothing", "FanBot has no such command.")]
    [InlineData("manager@4001 type /knowledge nothing snapshot:2031", "no suggestions")]
    public async Task Who_asks_from_where_is_looked_at_for_all_of_it(string asked, string expected) =>
        Assert.Contains(expected, await AskAsync(asked), StringComparison.Ordinal);

    [Fact]
    public async Task What_a_moderator_does_is_in_the_audit_and_in_the_log()
    {
        _bot.Write("first", "2031-05-01", "Lanternfall season 2 has 8 episodes.");
        await _bot.WorkAsync("manager@4001 /knowledge reload");

        var entry = Assert.Single((await _bot.Get<AuditLog>().PageAsync(0, 10, CancellationToken.None)).Entries);
        Assert.Equal(
            (53908232506183680UL, 4001UL, "reload", _bot.Live.Name, AuditOutcome.Done),
            (entry.Moderator.Value, entry.Server.Value, entry.What, entry.Target, entry.Outcome));
        Assert.Contains(
            $"Moderator 53908232506183680 of server 4001: reload, Done; target: {_bot.Live.Name}", Assert.Single(_logs.Of(52)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_only_looked_at_is_not_and_who_is_refused_is_in_the_log()
    {
        await AskAsync("manager@4001 /knowledge status");
        await AskAsync("member@4001 /knowledge reload");

        Assert.Empty((await _bot.Get<AuditLog>().PageAsync(0, 10, CancellationToken.None)).Entries);
        Assert.Contains("Member 53908232506183680 of server 4001 may not keep the articles", Assert.Single(_logs.Of(53)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_written_down_is_not_begun()
    {
        _bot.Write("first", "2031-05-01", "Lanternfall season 2 has 8 episodes.");
        _bot.Folder.Write("store/state.db", "no database at all, but a text that is longer than the head of one, which has a hundred characters");

        var shown = await _bot.WorkAsync("manager@4001 /knowledge reload");

        Assert.Contains("Nothing was done, and what was live stays live. FanBot\u2019s notes are damaged.", Assert.Single(shown), StringComparison.Ordinal);
        Assert.False(_bot.Live.IsReady);
    }

    public void Dispose()
    {
        _bot.Dispose();
        _logs.Dispose();
    }

    private async Task<string> AskAsync(string asked) =>
        DrawnReply.Of(ReplyWriter.Write(await _bot.Router.HandleAsync(SentInteraction.Of(asked), CancellationToken.None)));
}
