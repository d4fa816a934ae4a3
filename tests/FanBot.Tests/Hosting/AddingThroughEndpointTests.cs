using System.Threading.Channels;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Tests.Running;

namespace FanBot.Tests.Hosting;

/// <summary>A moderator adds an article where Discord posts to the endpoint.</summary>
public sealed class AddingThroughEndpointTests : IDisposable
{
    private const int Later = 5;
    private const int Form = 9;

    private readonly SmallBot _bot = new();
    private readonly Edits _edits = new();

    [Fact]
    public async Task A_file_is_looked_at_and_added()
    {
        _bot.Write("rumour", "2030-05-01", "The second season of Lanternfall could arrive in spring 2031, fans hope.");
        await _bot.LoadAsync();
        _bot.Web.Attached("news.md", "# Eight\n\nSeason 2 of Lanternfall has 8 episodes.\n");
        await using var endpoint = await new TestEndpoint { Handler = _bot.Router.HandleAsync, Editor = _edits }.StartAsync();

        var asked = await endpoint.ReplyAsync(SentInteraction.Json("manager@4001 /knowledge add file:news.md"));
        var look = await _edits.NextAsync(m => m.Buttons.Count == 3);
        var form = await endpoint.ReplyAsync(SentInteraction.Json("manager@4001 press " + SmallBot.On(look, "Correct show or date")));
        var mended = await endpoint.ReplyAsync(
            SentInteraction.Json($"manager@4001 fill {SmallBot.On(look, "Correct show or date")}\ndate:2031-05-20\ntitle:Eight"));
        var again = await _edits.NextAsync(m => m.Buttons.Count == 3);
        var pressed = await endpoint.ReplyAsync(SentInteraction.Json("manager@4001 press " + SmallBot.On(again, "Add it")));
        var added = await _edits.NextAsync(m => m.Content?.Contains("is kept as", StringComparison.Ordinal) == true && m.Embeds.Count > 0);

        Assert.Equal((Later, Form, Later, Later), (asked.Type, form.Type, mended.Type, pressed.Type));
        Assert.All([asked, mended, pressed], r => Assert.True(r.IsPrivate));
        Assert.Contains("season 2 episodes: new, reported 8 episodes", SmallBot.Shown(added), StringComparison.Ordinal);
        Assert.Contains("articles/lanternfall/eight.md", _bot.Folder.Files("articles"));
    }

    [Fact]
    public async Task Elsewhere_it_is_refused_at_once()
    {
        await _bot.LoadAsync();
        await using var endpoint = await new TestEndpoint { Handler = _bot.Router.HandleAsync, Editor = _edits }.StartAsync();

        var reply = await endpoint.ReplyAsync(SentInteraction.Json("manager@5005 use news.md|x"));

        Assert.StartsWith("The articles can be looked after only from a home server", reply.Content, StringComparison.Ordinal);
        Assert.Empty(_bot.Web.Asked);
    }

    public void Dispose() => _bot.Dispose();

    /// <summary>Waits for edits.</summary>
    private sealed class Edits : IReplyEditor
    {
        private readonly Channel<Message> _messages = Channel.CreateUnbounded<Message>();

        public Task EditAsync(Message message, CancellationToken cancellationToken) => _messages.Writer.WriteAsync(message, cancellationToken).AsTask();

        /// <summary>The next that is so; those before are passed over.</summary>
        public async Task<Message> NextAsync(Func<Message, bool> isOne)
        {
            using var patience = new CancellationTokenSource(FanBot.Discord.Tests.Gateway.Scripted.Guard.Limit);
            while (true)
            {
                if (await _messages.Reader.ReadAsync(patience.Token) is var message && isOne(message))
                {
                    return message;
                }
            }
        }
    }
}
