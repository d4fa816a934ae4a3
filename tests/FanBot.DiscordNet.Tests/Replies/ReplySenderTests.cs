using Discord;
using FanBot.Discord.Commands;
using FanBot.Discord.Replies;
using FanBot.DiscordNet.Replies;
using FanBot.DiscordNet.Tests.Running;
using Button = FanBot.Discord.Messages.Button;
using Message = FanBot.Discord.Messages.Message;

namespace FanBot.DiscordNet.Tests.Replies;

public sealed class ReplySenderTests
{
    private static readonly Message Written = Message.Of(new FanBot.Discord.Messages.Embed { Title = "Lanternfall" }) with
    {
        Buttons = [new Button("1|s|0|release", "Sources")],
    };

    private static readonly ModalReply Form = new("1|f|0|ask", "Ask a question", new FanBot.Discord.Replies.TextInput("question", "Your question"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_message_is_sent_with_all_of_it_and_pings_nobody(bool ephemeral)
    {
        var call = await SentAsync(Sent.Slash("release"), new MessageReply(Written with { Ephemeral = ephemeral }));

        Assert.Equal(nameof(IDiscordInteraction.RespondAsync), call.Name);
        Assert.Equal(("", ephemeral), (call.Arguments[0], call.Arguments[3]));
        Assert.Equal("Lanternfall", Assert.Single(Assert.IsType<Embed[]>(call.Arguments[1])).Title);
        AssertPingsNobody(Assert.IsType<AllowedMentions>(call.Arguments[4]));
        Assert.Single(Assert.IsType<MessageComponent>(call.Arguments[5]).Components);
    }

    [Fact]
    public async Task Text_is_sent_as_content()
    {
        var call = await SentAsync(Sent.Slash("release"), new MessageReply(Message.Of("No article says so.")));

        Assert.Equal("No article says so.", call.Arguments[0]);
        Assert.Empty(Assert.IsType<Embed[]>(call.Arguments[1]));
    }

    [Fact]
    public async Task An_update_writes_over_everything_that_stood_there()
    {
        var call = await SentAsync(Sent.Press("1|l|1|cast"), new UpdateReply(Message.Of(new FanBot.Discord.Messages.Embed { Title = "Page 2" })));

        Assert.Equal(nameof(IComponentInteraction.UpdateAsync), call.Name);
        var properties = WrittenBy(call.Arguments[0]);
        Assert.Equal(("", "Page 2"), (properties.Content.Value, properties.Embeds.Value.Single().Title));
        Assert.Empty(properties.Components.Value.Components);
        AssertPingsNobody(properties.AllowedMentions.Value);
        Assert.False(properties.Flags.IsSpecified);
    }

    [Fact]
    public async Task A_form_can_update_the_message_below_it() =>
        Assert.Equal(nameof(IModalInteraction.UpdateAsync), (await SentAsync(Sent.Form("form"), new UpdateReply(Written))).Name);

    [Fact]
    public async Task A_form_is_opened_upon_a_button_and_upon_a_command()
    {
        foreach (var to in new IDiscordInteraction[] { Sent.Press("1|f|0|ask"), Sent.Slash("help"), Sent.OnMessage("Check with sources", null) })
        {
            var call = await SentAsync(to, Form);

            Assert.Equal(nameof(IDiscordInteraction.RespondWithModalAsync), call.Name);
            Assert.Equal("1|f|0|ask", Assert.IsType<Modal>(call.Arguments[0]).CustomId);
        }
    }

    [Fact]
    public async Task A_command_is_put_off_with_thinking()
    {
        var call = await SentAsync(Sent.Slash("knowledge"), new DeferredReply(Ephemeral: true, (_, _) => Task.CompletedTask));

        Assert.Equal((nameof(IDiscordInteraction.DeferAsync), true), (call.Name, call.Arguments[0]));
    }

    [Fact]
    public async Task A_button_and_a_form_are_put_off_with_thinking_too()
    {
        var reply = new DeferredReply(Ephemeral: false, (_, _) => Task.CompletedTask);

        Assert.Equal(
            [nameof(IComponentInteraction.DeferLoadingAsync), nameof(IModalInteraction.DeferLoadingAsync)],
            [(await SentAsync(Sent.Press("1|s|0|release"), reply)).Name, (await SentAsync(Sent.Form("form"), reply)).Name]);
    }

    [Fact]
    public async Task Suggestions_are_sent_with_their_values()
    {
        var call = await SentAsync(
            Sent.Typing("release"),
            new ChoicesReply([CommandChoice.Of("Lanternfall"), CommandChoice.Of("Season 2", 2), CommandChoice.Of(new string('n', 200), new string('v', 200))]));

        var choices = Assert.IsAssignableFrom<IEnumerable<AutocompleteResult>>(call.Arguments[0]).ToList();
        Assert.Equal([("Lanternfall", "Lanternfall"), ("Season 2", 2L)], choices.Take(2).Select(c => (c.Name, c.Value)));
        Assert.Equal((100, 100), (choices[2].Name.Length, Assert.IsType<string>(choices[2].Value).Length));
    }

    [Fact]
    public async Task As_many_suggestions_as_Discord_takes_are_sent()
    {
        var call = await SentAsync(Sent.Typing("release"), new ChoicesReply(Enumerable.Range(0, 40).Select(i => CommandChoice.Of($"Show {i}"))));

        Assert.Equal(25, Assert.IsAssignableFrom<IEnumerable<AutocompleteResult>>(call.Arguments[0]).Count());
    }

    [Fact]
    public async Task Giving_up_is_handed_on()
    {
        using var giveUp = new CancellationTokenSource();
        var to = Sent.Slash("release");

        await ReplySender.SendAsync(to, new MessageReply(Written), giveUp.Token);

        Assert.Equal(giveUp.Token, Assert.Single(Stub.CallOf(to).Arguments.OfType<RequestOptions>()).CancelToken);
    }

    [Fact]
    public async Task What_does_not_fit_is_an_error_and_nothing_is_sent()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => ReplySender.SendAsync(Sent.Slash("release"), new ChoicesReply([]), CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => ReplySender.SendAsync(Sent.Slash("release"), new UpdateReply(Written), CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => ReplySender.SendAsync(Sent.Slash("release"), new PongReply(), CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => ReplySender.SendAsync(Sent.Form("form"), Form, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => ReplySender.SendAsync(Sent.Typing("release"), Form, CancellationToken.None));
    }

    [Fact]
    public async Task A_deferred_reply_is_edited_whole()
    {
        var origin = Sent.Slash("knowledge");

        await new LibraryReplyEditor(origin).EditAsync(Written, CancellationToken.None);

        var call = Stub.CallOf(origin);
        Assert.Equal(nameof(IDiscordInteraction.ModifyOriginalResponseAsync), call.Name);
        var properties = WrittenBy(call.Arguments[0]);
        Assert.Equal(("", "Lanternfall", 1), (properties.Content.Value, properties.Embeds.Value.Single().Title, properties.Components.Value.Components.Count));
        AssertPingsNobody(properties.AllowedMentions.Value);
    }

    private static void AssertPingsNobody(AllowedMentions mentions) =>
        Assert.Equal((AllowedMentionTypes.None, 0, 0), (mentions.AllowedTypes, mentions.UserIds.Count, mentions.RoleIds.Count));

    private static MessageProperties WrittenBy(object? write)
    {
        var properties = new MessageProperties();
        Assert.IsType<Action<MessageProperties>>(write)(properties);
        return properties;
    }

    private static async Task<(string Name, object?[] Arguments)> SentAsync(IDiscordInteraction to, Reply reply)
    {
        await ReplySender.SendAsync(to, reply, CancellationToken.None);
        return Stub.CallOf(to);
    }
}
