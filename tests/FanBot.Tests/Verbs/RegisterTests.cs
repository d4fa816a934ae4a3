using FanBot.Discord.Rest;
using FanBot.Discord.Tests.Scripted;
using FanBot.Tests.Running;

namespace FanBot.Tests.Verbs;

public sealed class RegisterTests : IDisposable
{
    private const string Secret = "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs";
    private const string Invite =
        "Invite the bot: https://discord.com/oauth2/authorize?client_id=100&scope=bot+applications.commands&permissions=0&integration_type=0\n";

    private readonly ScratchFolder _folder = new();

    [Fact]
    public async Task Commands_are_registered_once_and_by_force_again()
    {
        using var discord = new ScriptedDiscord(Answer);
        Settings(discord, """ "HomeGuilds": ["11", "22"] """);

        var first = await RunAsync();
        var second = await RunAsync();
        var forced = await RunAsync("--force");

        Assert.Equal((0, ""), (first.Code, first.Error));
        Assert.Matches(@"^everywhere: registered \d+ commands?\nserver 11: registered \d+ commands?\nserver 22: registered \d+ commands?\n", first.Out);
        Assert.EndsWith(Invite, first.Out, StringComparison.Ordinal);
        Assert.Equal("everywhere: unchanged\nserver 11: unchanged\nserver 22: unchanged\n" + Invite, second.Out);
        Assert.Equal(first.Out, forced.Out);
        Assert.Equal(
            [
                "GET /applications/@me",
                "PUT /applications/100/commands",
                "PUT /applications/100/guilds/11/commands",
                "PUT /applications/100/guilds/22/commands",
                "GET /applications/@me",
            ],
            discord.Lines.Take(5));
        Assert.Equal(["data/store/registered.json"], _folder.Files("data"));
        Assert.DoesNotContain(Secret, File.ReadAllText(Path.Combine(_folder.Path, "data/store/registered.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_trying_the_member_commands_stand_in_one_server_and_the_id_need_not_be_asked_for()
    {
        using var discord = new ScriptedDiscord(Answer);
        Settings(discord, """ "HomeGuilds": "11, 33", "TryGuild": "33", "ApplicationId": "100" """);

        var result = await RunAsync();

        Assert.Equal(0, result.Code);
        Assert.StartsWith("everywhere: cleared\nserver 11: registered ", result.Out, StringComparison.Ordinal);
        Assert.Equal(["PUT /applications/100/commands", "PUT /applications/100/guilds/11/commands", "PUT /applications/100/guilds/33/commands"], discord.Lines);
        Assert.Equal("[]", discord.Requests[0].Text);
    }

    [Fact]
    public async Task A_server_without_the_bot_is_told_and_the_others_are_served()
    {
        using var discord = new ScriptedDiscord(
            r => r.Path.Contains("/guilds/11/", StringComparison.Ordinal) ? ScriptedAnswer.Error(403, 50001, "Missing Access") : Answer(r));
        Settings(discord, """ "HomeGuilds": ["11", "22"] """);

        var result = await RunAsync();

        Assert.Equal(2, result.Code);
        Assert.Contains(
            "\nserver 11: failed. Discord does not let the bot register commands in server 11 (HTTP 403, 50001: Missing Access). Invite it to that server",
            result.Out,
            StringComparison.Ordinal);
        Assert.Contains("\nserver 22: registered ", result.Out, StringComparison.Ordinal);
        Assert.EndsWith(Invite, result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_token_is_wrong_configuration()
    {
        using var discord = new ScriptedDiscord(ScriptedAnswer.Error(401, 0, "401: Unauthorized"));
        Settings(discord);

        var result = await RunAsync();

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith("fanbot: Discord does not accept the bot's token", result.Error, StringComparison.Ordinal);
        Assert.Single(discord.Requests);
    }

    [Fact]
    public async Task A_Discord_that_is_away_is_a_fault()
    {
        using var discord = new ScriptedDiscord(ScriptedAnswer.Page(503));
        Settings(discord);

        var result = await RunAsync();

        Assert.Equal((3, ""), (result.Code, result.Out));
        Assert.StartsWith("warning: Could not read which application this is at attempt 1: HTTP 503; trying again in ", result.Error, StringComparison.Ordinal);
        Assert.EndsWith(
            "fanbot: Could not read which application this is: Discord is failing (HTTP 503). Try again later; discordstatus.com tells whether it is down.\n",
            result.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_nobody_remembers_is_cleared_by_its_id()
    {
        using var discord = new ScriptedDiscord(Answer);
        Settings(discord);

        var result = await RunAsync("--clear", "77");
        var wrong = await RunAsync("--clear", "my server");

        Assert.Equal(0, result.Code);
        Assert.Contains("server 77: ", result.Out, StringComparison.Ordinal);
        Assert.Equal("[]", Assert.Single(discord.Requests, r => r.Line == "PUT /applications/100/guilds/77/commands").Text);
        Assert.Equal(
            (2, "fanbot: A server behind '--clear' is no id of Discord's. With developer mode on, Discord's menus offer to copy it: some 18 digits.\n"),
            (wrong.Code, wrong.Error));
    }

    [Theory]
    [InlineData("""{ }""", "The setting 'Discord:Token' is missing. Copy the token from the Developer Portal, page Bot.")]
    [InlineData(
        """{ "Discord": { "Token": "two words" } }""",
        "The setting 'Discord:Token' is no bot token: it holds spaces or other characters that no token has. Copy it from the Developer Portal, page Bot.")]
    [InlineData(
        """{ "Discord": { "Token": "t", "ApiBase": "discord" } }""",
        "The setting 'Discord:ApiBase' is no address of an API. Write an https address, or leave it out for 'https://discord.com/api/v10'.")]
    [InlineData(
        """{ "Discord": { "Token": "t", "TryGuild": "my server" } }""",
        "The setting 'Discord:TryGuild' is no id of Discord's. With developer mode on, Discord's menus offer to copy it: some 18 digits.")]
    [InlineData(
        """{ "Discord": { "Token": "t", "HomeGuilds": ["11", "x"] } }""",
        "The setting 'Discord:HomeGuilds' is no id of Discord's. With developer mode on, Discord's menus offer to copy it: some 18 digits.")]
    public async Task Settings_that_cannot_be_used_get_a_sentence(string settings, string sentence)
    {
        _folder.Write("appsettings.json", settings);

        Assert.Equal(new CommandLineResult(2, "", $"fanbot: {sentence}\n"), await RunAsync());
    }

    public void Dispose() => _folder.Dispose();

    private static ScriptedAnswer Answer(ScriptedRequest request) =>
        request.Method == "GET" ? ScriptedAnswer.Application : ScriptedAnswer.Fine;

    private void Settings(ScriptedDiscord discord, string? more = null) =>
        _folder.Write(
            "appsettings.json", $$"""{ "Discord": { "Token": "{{Secret}}", "ApiBase": "{{discord.ApiBase}}"{{(more is null ? "" : "," + more)}} } }""");

    private async Task<CommandLineResult> RunAsync(params string[] args)
    {
        var commandLine = new CommandLine(_folder) { Time = new SkippingTime(new DiscordRestOptions().AttemptTimeout) };
        var result = await commandLine.RunAsync(["register", .. args]);
        Assert.DoesNotContain(Secret, result.Out + result.Error, StringComparison.Ordinal);
        return result;
    }
}
