using System.Threading.Channels;
using FanBot.Discord;
using FanBot.Discord.Json;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Discord.Tests.Gateway.Scripted;
using FanBot.Hosting;
using FanBot.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace FanBot.Tests.Hosting;

public sealed class DeferredWorkTests
{
    private static readonly TimeSpan Patience = Guard.Limit;
    private static readonly LimitSettings NoLimits = new() { PerUser = 0, PerServer = 0 };

    private static readonly Picture Dot = new("dot", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }, "A dot.");

    private readonly Edits _edits = new();

    [Fact]
    public async Task Work_is_done_after_the_answer()
    {
        await using var endpoint = await Endpoint((editor, cancellationToken) => editor.EditAsync(Message.Of("Done."), cancellationToken)).StartAsync();

        var reply = await endpoint.ReplyAsync(Posted.Command());

        Assert.Equal((ReceivedReply.Later, true), (reply.Type, reply.IsPrivate));
        Assert.Equal("Done.", await _edits.NextAsync());
    }

    [Fact]
    public async Task Work_is_not_begun_before_Discord_has_the_answer()
    {
        var begun = false;
        await using var endpoint = await Endpoint((_, _) =>
        {
            begun = true;
            return Task.CompletedTask;
        }).StartAsync();
        var boundary = endpoint.App.Services.GetRequiredService<InteractionBoundary>();

        var (reply, later) = await boundary.HandleAsync(InteractionReader.Read(Posted.Command()), CancellationToken.None);
        later!.Dispose();
        later.Start();
        await endpoint.App.StopAsync();

        Assert.IsType<DeferredReply>(reply);
        Assert.False(begun);
    }

    [Fact]
    public async Task Work_that_fails_is_told_and_logged_under_a_reference()
    {
        await using var endpoint = await Endpoint((_, _) => throw new InvalidOperationException(Posted.Private)).StartAsync();

        await endpoint.ReplyAsync(Posted.Command());

        var reference = Assert.Single((await _edits.NextAsync()).Split('`'), part => part.Length == 6);
        Assert.Contains(
            $" {reference}: the work of interaction 100 (release) of user 10 in server 20 failed: System.InvalidOperationException\n",
            Assert.Single(endpoint.Logs.Of(30)),
            StringComparison.Ordinal);
        Assert.DoesNotContain(Posted.Private, endpoint.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_even_the_failure_cannot_be_told_is_logged()
    {
        _edits.Fails = true;
        await using var endpoint = await Endpoint((editor, cancellationToken) => editor.EditAsync(Message.Of("Done."), cancellationToken)).StartAsync();

        await endpoint.ReplyAsync(Posted.Command());

        Assert.Contains("FanBot.Discord.DiscordException: Discord is away.", await endpoint.Logs.WaitForAsync(32), StringComparison.Ordinal);
        Assert.Single(endpoint.Logs.Of(30));
    }

    [Fact]
    public async Task Where_too_much_waits_a_member_is_told_so_privately()
    {
        var release = new TaskCompletionSource();
        await using var endpoint = await Endpoint((_, _) => release.Task).StartAsync();
        for (var i = 0; i < DeferredWork.Capacity; i++)
        {
            Assert.Equal(ReceivedReply.Later, (await endpoint.ReplyAsync(Posted.Command())).Type);
        }

        var reply = await endpoint.ReplyAsync(Posted.Command());

        Assert.Equal(
            (ReceivedReply.Message, "FanBot is still busy with earlier work of this kind and has not begun with this. Please try again in a minute.", true),
            (reply.Type, reply.Content, reply.IsPrivate));
        release.SetResult();
    }

    [Fact]
    public async Task A_stop_lets_work_end()
    {
        var (begun, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var endpoint = await Endpoint(async (editor, cancellationToken) =>
        {
            begun.SetResult();
            await release.Task;
            await editor.EditAsync(Message.Of("Done."), cancellationToken);
        }).StartAsync();
        await endpoint.ReplyAsync(Posted.Command());
        await begun.Task.WaitAsync(Patience);

        var stopping = endpoint.App.StopAsync();
        Assert.False(stopping.IsCompleted);
        release.SetResult();
        await stopping;

        Assert.Equal("Done.", await _edits.NextAsync());
    }

    [Fact]
    public async Task Work_that_goes_on_too_long_is_cut_short_and_says_so()
    {
        var begun = new TaskCompletionSource();
        await using var endpoint = await Endpoint((_, cancellationToken) =>
        {
            begun.SetResult();
            return Task.Delay(Timeout.Infinite, cancellationToken);
        }).StartAsync();
        await endpoint.ReplyAsync(Posted.Command());
        await begun.Task.WaitAsync(Patience);

        var stopping = endpoint.App.StopAsync();
        await endpoint.Time.WaitForTimersAsync(1);
        endpoint.Time.Advance(TimeSpan.FromSeconds(5));
        await stopping;

        Assert.Equal("FanBot is being restarted, so this was not finished. Please try again in a minute.", await _edits.NextAsync());
        Assert.Single(endpoint.Logs.Of(31));
    }

    [Fact]
    public async Task What_is_added_to_a_message_comes_after_it()
    {
        await using var endpoint = await Adding((editor, cancellationToken) => editor.AttachAsync(Dot, cancellationToken)).StartAsync();

        var reply = await endpoint.ReplyAsync(Posted.Command());

        Assert.Equal((ReceivedReply.Message, "Here."), (reply.Type, reply.Content));
        Assert.Equal("dot.png", await _edits.NextAsync());
    }

    [Fact]
    public async Task That_nothing_could_be_added_is_logged_and_told_nobody()
    {
        await using var endpoint = await Adding((_, _) => throw new InvalidOperationException(Posted.Private)).StartAsync();

        await endpoint.ReplyAsync(Posted.Command());

        Assert.Contains(
            "The answer of interaction 100 (release) got no picture: System.InvalidOperationException",
            await endpoint.Logs.WaitForAsync(110),
            StringComparison.Ordinal);
        Assert.DoesNotContain(Posted.Private, endpoint.Logs.All, StringComparison.Ordinal);
        Assert.False(_edits.Any);
    }

    [Fact]
    public async Task What_is_added_leaves_room_for_work_that_is_waited_for()
    {
        var release = new TaskCompletionSource();
        await using var endpoint = await Adding((_, _) => release.Task).StartAsync();
        for (var i = 0; i < DeferredWork.Capacity; i++)
        {
            Assert.Equal("Here.", (await endpoint.ReplyAsync(Posted.Command())).Content);
        }

        var work = endpoint.App.Services.GetRequiredService<DeferredWork>();
        var interaction = InteractionReader.Read(Posted.Command());
        using var waitedFor = work.Reserve(interaction, new DeferredReply(true, (_, _) => Task.CompletedTask));
        using var addition = work.Reserve(interaction, new MessageReply(Message.Of("Here.")) { Then = (_, _) => Task.CompletedTask });

        Assert.NotNull(waitedFor);
        Assert.Null(addition);
        release.SetResult();
    }

    private TestEndpoint Adding(Func<IReplyEditor, CancellationToken, Task> work) => new()
    {
        Limits = NoLimits,
        Editor = _edits,
        Handler = (_, _) => Task.FromResult<Reply>(new MessageReply(Message.Of("Here.")) { Then = work }),
    };

    private TestEndpoint Endpoint(Func<IReplyEditor, CancellationToken, Task> work) => new()
    {
        Limits = NoLimits,
        Editor = _edits,
        Handler = (_, _) => Task.FromResult<Reply>(new DeferredReply(true, work)),
    };

    private sealed class Edits : IReplyEditor
    {
        private readonly Channel<string> _messages = Channel.CreateUnbounded<string>();

        public bool Fails { get; set; }

        public Task EditAsync(Message message, CancellationToken cancellationToken) => Fails
            ? throw new DiscordException(DiscordFault.Unavailable, "Discord is away.")
            : _messages.Writer.WriteAsync(message.Content!, cancellationToken).AsTask();

        public bool Any => _messages.Reader.TryPeek(out _);

        public Task AttachAsync(Picture picture, CancellationToken cancellationToken) =>
            _messages.Writer.WriteAsync(picture.FileName, cancellationToken).AsTask();

        public Task<string> NextAsync() => _messages.Reader.ReadAsync().AsTask().WaitAsync(Patience);
    }
}
