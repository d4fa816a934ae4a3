using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Discord;
using Discord.Net.Rest;
using Discord.Rest;
using FanBot.Commands;
using FanBot.Discord;
using FanBot.Discord.Json;
using FanBot.Discord.Registration;
using FanBot.Discord.Tests.Scripted;
using FanBot.DiscordNet.Registration;
using FanBot.DiscordNet.Tests.Running;
using FanBot.Tests.Running;

namespace FanBot.DiscordNet.Tests.Registration;

/// <summary>With the library's own HTTP, against a Discord of the test's own that keeps what it is sent.</summary>
public sealed class LibraryRegistrarTests : IDisposable
{
    private const string Global = "/applications/100/commands";
    private const string Home = "/applications/100/guilds/4001/commands";
    private const string Try = "/applications/100/guilds/4002/commands";

    private static readonly Snowflake Application = new(100);

    private readonly ScratchFolder _folder = new();
    private readonly Dictionary<string, string> _registered = [];
    private readonly CapturedLog<LibraryRegistrar> _log = new();
    private readonly ScriptedDiscord _discord;
    private readonly List<string> _gone = [];
    private int? _failing;

    public LibraryRegistrarTests() => _discord = new ScriptedDiscord(Answer);

    [Fact]
    public async Task Commands_are_sent_where_Discord_has_others_and_then_no_more()
    {
        var plan = Plan();

        var first = await RegisterAsync(plan);
        var second = await RegisterAsync(plan);

        Assert.Equal(["global: registered 12 commands", "4001: registered 1 command"], first);
        Assert.Equal(["global: unchanged", "4001: unchanged"], second);
        Assert.Equal([Global, Home], Puts());
        var sent = JsonNode.Parse(_registered[Global])!.AsArray();
        Assert.Equal(CommandCatalogue.Member.Select(c => c.Name), sent.Select(c => (string?)c!["name"]));
        Assert.All(sent, c => Assert.Equal(("[0,1]", "[0]"), (c!["contexts"]!.ToJsonString(), c["integration_types"]!.ToJsonString())));
        Assert.Equal("32", JsonNode.Parse(_registered[Home])![0]!["default_member_permissions"]!.ToString());
    }

    [Fact]
    public async Task What_somebody_else_changed_is_put_right()
    {
        await RegisterAsync(Plan());
        _registered[Home] = "[]";

        Assert.Equal(["global: unchanged", "4001: registered 1 command"], await RegisterAsync(Plan()));
    }

    [Fact]
    public async Task While_trying_the_commands_stand_in_one_server_and_leave_it_afterwards()
    {
        await RegisterAsync(Plan());
        var trying = await RegisterAsync(Plan(tryGuild: 4002));
        Assert.Equal("[]", _registered[Global]);

        var after = await RegisterAsync(Plan());

        Assert.Equal(["global: cleared", "4001: unchanged", "4002: registered 12 commands"], trying);
        Assert.Equal(["4002: cleared", "global: registered 12 commands", "4001: unchanged"], after);
        Assert.Equal("[]", _registered[Try]);
    }

    [Fact]
    public async Task A_server_that_the_bot_is_not_in_fails_alone()
    {
        _gone.Add(Home);

        var outcomes = await RegisterAsync(Plan());

        Assert.Equal("global: registered 12 commands", outcomes[0]);
        Assert.StartsWith("4001: failed. Discord does not let the bot register commands (HTTP 403, code 50001)", outcomes[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_the_bot_has_left_counts_as_cleared()
    {
        await RegisterAsync(Plan(tryGuild: 4002));
        _gone.Add(Try);

        Assert.Equal("4002: cleared", (await RegisterAsync(Plan()))[0]);
        Assert.DoesNotContain("4002", File.ReadAllText(State), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_token_ends_it()
    {
        _failing = 401;

        var thrown = await Assert.ThrowsAsync<DiscordException>(() => RegisterAsync(Plan()));

        Assert.Equal(DiscordFault.WrongToken, thrown.Fault);
    }

    [Fact]
    public async Task What_the_built_in_client_remembers_is_the_same()
    {
        await RegisterAsync(Plan());

        var state = RegistrationState.Read(State, Application);

        Assert.All(
            Plan().Scopes, s => Assert.True(state.Has(s.Key, Convert.ToHexStringLower(SHA256.HashData(CommandWriter.Write(s.Value, s.Key))))));
    }

    public void Dispose()
    {
        _discord.Dispose();
        _folder.Dispose();
    }

    private string State => Path.Combine(_folder.Path, "registered.json");

    private static RegistrationPlan Plan(ulong? tryGuild = null) =>
        RegistrationPlan.Create(CommandCatalogue.Member, CommandCatalogue.Home, tryGuild is { } guild ? new Snowflake(guild) : null, [new Snowflake(4001)]);

    private IEnumerable<string> Puts() => _discord.Requests.Where(r => r.Method == "PUT").Select(r => r.Path);

    private async Task<IReadOnlyList<string>> RegisterAsync(RegistrationPlan plan)
    {
        using var rest = new DiscordRestClient(new DiscordRestConfig { RestClientProvider = _ => DefaultRestClientProvider.Instance(_discord.ApiBase + "/") });
        await rest.LoginAsync(TokenType.Bot, "a.made-up.token", validateToken: false);
        var outcomes = await new LibraryRegistrar(rest, State, _log).RegisterAsync(Application, plan, CancellationToken.None);
        return [.. outcomes.Select(o => $"{o.Scope}: {o}")];
    }

    private ScriptedAnswer Answer(ScriptedRequest request)
    {
        var path = request.Path.Split('?')[0];
        if (path is "/users/@me" or "/oauth2/applications/@me")
        {
            return new ScriptedAnswer(200, path == "/users/@me" ? LibraryJson.Me : LibraryJson.Application);
        }

        if (_failing is { } status)
        {
            return ScriptedAnswer.Error(status, 0, "401: Unauthorized");
        }

        if (_gone.Contains(path))
        {
            return ScriptedAnswer.Error(403, 50001, "Missing Access");
        }

        if (request.Method == "PUT")
        {
            _registered[path] = Kept(request.Text);
        }

        return new ScriptedAnswer(200, _registered.GetValueOrDefault(path, "[]"));
    }

    /// <summary>As Discord gives it back: with ids, and permissions as text.</summary>
    private static string Kept(string body)
    {
        var commands = JsonNode.Parse(body)!.AsArray();
        for (var i = 0; i < commands.Count; i++)
        {
            var command = commands[i]!.AsObject();
            (command["id"], command["application_id"], command["version"]) = ($"{500 + i}", "100", "1");
            command["description"] ??= "";
            command["default_member_permissions"] = command["default_member_permissions"]?.ToString();
        }

        return commands.ToJsonString();
    }
}
