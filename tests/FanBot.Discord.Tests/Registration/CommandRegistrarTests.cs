using FanBot.Discord.Commands;
using FanBot.Discord.Registration;
using FanBot.Discord.Tests.Rest;
using FanBot.Discord.Tests.Scripted;

namespace FanBot.Discord.Tests.Registration;

public sealed class CommandRegistrarTests : IDisposable
{
    private const string Global = "PUT /applications/100/commands";
    private const string AtFirst = "PUT /applications/100/guilds/11/commands";
    private const string AtSecond = "PUT /applications/100/guilds/22/commands";

    private static readonly Snowflake First = new(11);
    private static readonly Snowflake Second = new(22);

    private readonly string _folder = Directory.CreateTempSubdirectory("fanbot-test-").FullName;
    private Dictionary<string, ScriptedAnswer> _answers = [];

    [Fact]
    public async Task The_first_time_everything_is_sent()
    {
        var (outcomes, lines) = await RegisterAsync(Plan(null, First));

        Assert.Equal(["global: registered 1 command", "11: registered 1 command"], outcomes);
        Assert.Equal([Global, AtFirst], lines);
        Assert.Equal(["registered.json"], Directory.GetFileSystemEntries(Store).Select(Path.GetFileName));
    }

    [Fact]
    public async Task What_did_not_change_is_not_sent()
    {
        await RegisterAsync(Plan(null, First));

        var (outcomes, lines) = await RegisterAsync(Plan(null, First));

        Assert.Equal(["global: unchanged", "11: unchanged"], outcomes);
        Assert.Empty(lines);
    }

    [Fact]
    public async Task Only_the_place_that_changed_is_sent()
    {
        await RegisterAsync(Plan(null, First));

        var (outcomes, lines) = await RegisterAsync(RegistrationPlan.Create([Slash("help")], [Slash("knowledge"), Slash("other")], null, [First]));

        Assert.Equal(["global: unchanged", "11: registered 2 commands"], outcomes);
        Assert.Equal([AtFirst], lines);
    }

    [Fact]
    public async Task Force_sends_what_did_not_change()
    {
        await RegisterAsync(Plan(null, First));

        var (outcomes, lines) = await RegisterAsync(Plan(null, First), force: true);

        Assert.Equal(["global: registered 1 command", "11: registered 1 command"], outcomes);
        Assert.Equal([Global, AtFirst], lines);
    }

    [Fact]
    public async Task Trying_in_a_server_clears_the_global_place_and_going_back_clears_the_server()
    {
        await RegisterAsync(Plan(null));

        Assert.Equal(["global: cleared", "22: registered 1 command"], (await RegisterAsync(Plan(Second))).Outcomes);
        Assert.Equal(["global: unchanged", "22: unchanged"], (await RegisterAsync(Plan(Second))).Outcomes);
        Assert.Equal(["22: cleared", "global: registered 1 command"], (await RegisterAsync(Plan(null))).Outcomes);
        Assert.Equal(["global: unchanged"], (await RegisterAsync(Plan(null))).Outcomes);
    }

    [Fact]
    public async Task A_home_server_that_is_none_any_more_is_cleared_once()
    {
        await RegisterAsync(Plan(null, First, Second));

        var (outcomes, lines) = await RegisterAsync(Plan(null, Second));

        Assert.Equal(["11: cleared", "global: unchanged", "22: unchanged"], outcomes);
        Assert.Equal([AtFirst], lines);
        Assert.Equal(["global: unchanged", "22: unchanged"], (await RegisterAsync(Plan(null, Second))).Outcomes);
    }

    [Fact]
    public async Task A_home_server_that_the_bot_has_left_is_forgotten()
    {
        await RegisterAsync(Plan(null, First));
        _answers = new() { [AtFirst] = ScriptedAnswer.Error(403, 50001, "Missing Access") };

        Assert.Equal(["11: cleared", "global: unchanged"], (await RegisterAsync(Plan(null))).Outcomes);
        Assert.Equal(["global: unchanged"], (await RegisterAsync(Plan(null))).Outcomes);
    }

    [Fact]
    public async Task A_place_that_fails_does_not_stop_the_others_and_is_sent_again()
    {
        _answers = new() { [AtFirst] = ScriptedAnswer.Error(403, 50001, "Missing Access") };

        var (outcomes, _) = await RegisterAsync(Plan(null, First, Second));

        Assert.Equal(
            [
                "global: registered 1 command",
                "11: failed. Discord does not let the bot register commands in server 11 (HTTP 403, 50001: Missing Access). Invite it to that server with "
                    + "its invite link, or take the server out of the settings.",
                "22: registered 1 command",
            ],
            outcomes);
        _answers = [];
        Assert.Equal(["global: unchanged", "11: registered 1 command", "22: unchanged"], (await RegisterAsync(Plan(null, First, Second))).Outcomes);
    }

    [Fact]
    public async Task A_place_that_may_have_been_changed_is_sent_again_and_cleared_when_it_is_not_planned_any_more()
    {
        await RegisterAsync(Plan(null, First));
        _answers = new() { [AtFirst] = ScriptedAnswer.Error(500, 0, "Internal Server Error") };
        Assert.StartsWith("11: failed", (await RegisterAsync(Plan(null, First), force: true)).Outcomes[1], StringComparison.Ordinal);
        Assert.StartsWith("11: failed", (await RegisterAsync(Plan(null))).Outcomes[0], StringComparison.Ordinal);
        _answers = [];

        Assert.Equal(["11: cleared", "global: unchanged"], (await RegisterAsync(Plan(null))).Outcomes);
    }

    [Fact]
    public async Task A_wrong_token_stops_at_once_and_keeps_what_was_done()
    {
        _answers = new() { [AtFirst] = ScriptedAnswer.Error(401, 0, "401: Unauthorized") };

        var failure = await Assert.ThrowsAsync<DiscordException>(() => RegisterAsync(Plan(null, First, Second)));

        Assert.Equal(DiscordFault.WrongToken, failure.Fault);
        _answers = [];
        Assert.Equal(["global: unchanged", "11: registered 1 command", "22: registered 1 command"], (await RegisterAsync(Plan(null, First, Second))).Outcomes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"application_id":"100","scopes":null}""")]
    [InlineData("""{"application_id":"100","scopes":{"global":null}}""")]
    [InlineData("""{"application_id":"100","scopes":{"nowhere":"x"}}""")]
    [InlineData("""{"application_id":"999","scopes":{"22":"x"}}""")]
    public async Task A_state_that_cannot_be_used_sends_everything(string state)
    {
        Directory.CreateDirectory(Store);
        await File.WriteAllTextAsync(StateFile, state);

        Assert.Equal(["global: registered 1 command", "11: registered 1 command"], (await RegisterAsync(Plan(null, First))).Outcomes);
        Assert.Equal(["global: unchanged", "11: unchanged"], (await RegisterAsync(Plan(null, First))).Outcomes);
    }

    [Fact]
    public async Task Another_application_starts_anew()
    {
        await RegisterAsync(Plan(null, First));

        var (_, lines) = await RegisterAsync(Plan(null, First), application: 200);

        Assert.Equal(["PUT /applications/200/commands", "PUT /applications/200/guilds/11/commands"], lines);
    }

    [Fact]
    public async Task A_state_that_cannot_be_written_does_not_stop_the_registration()
    {
        await File.WriteAllTextAsync(Store, "a file where the folder should be");

        Assert.Equal(["global: registered 1 command"], (await RegisterAsync(Plan(null))).Outcomes);
    }

    [Fact]
    public void The_invite_link_asks_for_no_permission() =>
        Assert.Equal(
            "https://discord.com/oauth2/authorize?client_id=100&scope=bot+applications.commands&permissions=0&integration_type=0",
            InviteLink.Of(new Snowflake(100)).ToString());

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Store => Path.Combine(_folder, "store");

    private string StateFile => Path.Combine(Store, "registered.json");

    private static CommandDefinition Slash(string name) => new(CommandType.Slash, name, "A command.");

    private static RegistrationPlan Plan(Snowflake? tryGuild, params Snowflake[] homeGuilds) =>
        RegistrationPlan.Create([Slash("help")], [Slash("knowledge")], tryGuild, homeGuilds);

    private async Task<(IReadOnlyList<string> Outcomes, IReadOnlyList<string> Lines)> RegisterAsync(
        RegistrationPlan plan, bool force = false, ulong application = 100)
    {
        using var rig = new RestRig(new ScriptedDiscord(r => _answers.GetValueOrDefault(r.Line, ScriptedAnswer.Fine)));
        var log = new CapturedLog<CommandRegistrar>();
        var outcomes = await new CommandRegistrar(rig.Rest, StateFile, log).RegisterAsync(new Snowflake(application), plan, force, default);
        rig.AssertNoSecret(log.Lines);
        return ([.. outcomes.Select(o => $"{o.Scope}: {o}")], [.. rig.Discord.Lines]);
    }
}
