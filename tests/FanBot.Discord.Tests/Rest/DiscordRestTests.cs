using FanBot.Discord.Commands;
using FanBot.Discord.Messages;
using FanBot.Discord.Rest;
using FanBot.Discord.Tests.Scripted;

namespace FanBot.Discord.Tests.Rest;

public sealed class DiscordRestTests
{
    private static readonly CommandDefinition Help = new(CommandType.Slash, "help", "How to ask.");
    private static readonly Message Text = Message.Of("Hello.");

    [Fact]
    public async Task The_application_is_read()
    {
        using var rig = new RestRig(ScriptedAnswer.Application);

        var application = await rig.Rest.GetApplicationAsync(default);

        Assert.Equal(new DiscordApplication(new Snowflake(100), "FanBot", new string('a', 64)), application);
        var request = Assert.Single(rig.Discord.Requests);
        Assert.Equal("GET /applications/@me", request.Line);
        Assert.Equal("Bot " + RestRig.Secret, request.Headers["Authorization"]);
        Assert.Matches(@"^DiscordBot \(https?://\S+, \d+\.\d+\.\d+\)$", request.Headers["User-Agent"]);
    }

    [Theory]
    [InlineData(null, "PUT /applications/100/commands", """[{"type":1,"name":"help","description":"How to ask.","integration_types":[0],"contexts":[0,1]}]""")]
    [InlineData(5UL, "PUT /applications/100/guilds/5/commands", """[{"type":1,"name":"help","description":"How to ask."}]""")]
    public async Task Commands_are_overwritten_in_their_place(ulong? guild, string line, string body)
    {
        using var rig = new RestRig(ScriptedAnswer.Fine);

        await rig.Rest.OverwriteCommandsAsync(RestRig.App, new CommandScope(guild is { } id ? new Snowflake(id) : null), [Help], default);

        var request = Assert.Single(rig.Discord.Requests);
        Assert.Equal((line, body, "application/json"), (request.Line, request.Text, request.Headers["Content-Type"]));
        Assert.Equal("Bot " + RestRig.Secret, request.Headers["Authorization"]);
    }

    [Fact]
    public async Task A_reply_is_edited_by_the_right_of_its_interaction_alone()
    {
        using var rig = new RestRig(new ScriptedAnswer(200, "{}"));

        await rig.Rest.EditReplyAsync(RestRig.App, RestRig.Interaction, Text, default);

        var request = Assert.Single(rig.Discord.Requests);
        Assert.Equal($"PATCH /webhooks/100/{RestRig.InteractionSecret}/messages/@original", request.Line);
        Assert.Equal("""{"content":"Hello.","embeds":[],"components":[],"allowed_mentions":{"parse":[]}}""", request.Text);
        Assert.False(request.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task An_edit_that_comes_before_its_message_is_sent_again()
    {
        var unknown = ScriptedAnswer.Error(404, 10015, "Unknown Webhook");
        using var rig = new RestRig(unknown, unknown, unknown, new ScriptedAnswer(200, "{}"));

        await rig.Rest.EditReplyAsync(RestRig.App, RestRig.Interaction, Text, default);

        Assert.Equal([0.5, 1, 2], rig.Waits);
        rig.AssertNoSecret();
    }

    [Theory]
    [InlineData(404, 10008, "Unknown Message", 4)]
    [InlineData(401, 50027, "Invalid Webhook Token", 1)]
    public async Task An_edit_whose_time_is_over_says_so(int status, int code, string message, int requests)
    {
        using var rig = new RestRig(ScriptedAnswer.Error(status, code, message));

        var failure = await rig.FailureAsync(r => r.EditReplyAsync(RestRig.App, RestRig.Interaction, Text, default));

        Assert.Equal(DiscordFault.NotFound, failure.Fault);
        Assert.Equal(
            $"Could not change a reply (HTTP {status}, {code}: {message}): the message is gone, or the 15 minutes in which it can be changed are over.",
            failure.Message);
        Assert.Equal(requests, rig.Discord.Requests.Count);
    }

    [Fact]
    public async Task Once_a_reply_was_edited_a_404_means_that_it_is_gone()
    {
        using var rig = new RestRig(
            ScriptedAnswer.Error(404, 10015, "Unknown Webhook"), new ScriptedAnswer(200, "{}"), ScriptedAnswer.Error(404, 10008, "Unknown Message"));
        var editor = new RestReplyEditor(rig.Rest, RestRig.App, RestRig.Interaction);
        await editor.EditAsync(Text, default);

        await rig.FailureAsync(_ => editor.EditAsync(Text, default));

        Assert.Equal(3, rig.Discord.Requests.Count);
    }

    [Fact]
    public async Task An_edit_needs_no_token_of_the_bot_and_commands_do()
    {
        using var discord = new ScriptedDiscord(new ScriptedAnswer(200, "{}"));
        using var client = new HttpClient();
        var rest = new DiscordRest(client, new DiscordRestOptions { ApiBase = discord.ApiBase }, TimeProvider.System, new CapturedLog<DiscordRest>());

        await rest.EditReplyAsync(RestRig.App, RestRig.Interaction, Text, default);
        var failure = await Assert.ThrowsAsync<DiscordException>(() => rest.GetApplicationAsync(default));

        Assert.Equal(DiscordFault.WrongToken, failure.Fault);
        Assert.Single(discord.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("line\nbreak")]
    [InlineData("tokén")]
    public void What_cannot_stand_in_a_header_is_no_token(string text) => Assert.False(BotToken.TryParse(text, out _));

    [Fact]
    public void A_token_is_read_as_it_was_copied_and_does_not_print_itself()
    {
        Assert.True(BotToken.TryParse($" Bot {RestRig.Secret}\n", out var token));

        Assert.Equal(RestRig.Secret, token.Reveal());
        Assert.DoesNotContain(RestRig.Secret, new DiscordRestOptions { Token = token }.ToString(), StringComparison.Ordinal);
    }
}
