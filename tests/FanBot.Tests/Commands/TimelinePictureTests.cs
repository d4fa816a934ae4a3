using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Editions;
using FanBot.Tests.Running;
using Microsoft.Extensions.Logging.Abstractions;

namespace FanBot.Tests.Commands;

/// <summary>The picture that follows a timeline.</summary>
public sealed class TimelinePictureTests : IDisposable
{
    private readonly TimelinePainter _painter = new(NullLogger<TimelinePainter>.Instance);
    private readonly SmallBot _bot;

    public TimelinePictureTests() => _bot = new SmallBot(articles: Path.Combine(Repository.Root, HarborLights.Articles), painter: _painter);

    [Fact]
    public async Task A_timeline_gets_a_picture_with_its_words()
    {
        await _bot.LoadAsync();

        var picture = await PictureOfAsync("/timeline topic:release");

        Assert.Equal("timeline.png", picture!.FileName);
        Assert.InRange(picture.Png.Length, 5_000, TimelinePainter.MostBytes);
        Assert.StartsWith("Season 2 release: ", picture.Description, StringComparison.Ordinal);
        Assert.Contains("8 August 2031 (part 1) (official, 29 April 2031)", picture.Description, StringComparison.Ordinal);
        Assert.InRange(picture.Description.Length, 100, DiscordLimits.AttachmentDescription);
    }

    [Fact]
    public async Task It_is_drawn_once_for_an_edition()
    {
        await _bot.LoadAsync();

        var first = await PictureOfAsync("/timeline topic:release");

        Assert.Same(first, await PictureOfAsync("/timeline topic:release"));
        Assert.NotEqual(first!.Png.ToArray(), (await PictureOfAsync("/timeline"))!.Png.ToArray());
    }

    [Fact]
    public async Task The_whole_timeline_of_all_topics_is_small_too()
    {
        await _bot.LoadAsync();

        Assert.InRange((await PictureOfAsync("/timeline"))!.Png.Length, 5_000, TimelinePainter.MostBytes);
    }

    [Theory]
    [InlineData("/release season:2")]
    [InlineData("/cast season:2")]
    [InlineData("/sources")]
    [InlineData("/timeline topic:nonsense")]
    public async Task Nothing_else_gets_one(string command)
    {
        await _bot.LoadAsync();

        Assert.Null(await PictureOfAsync(command));
    }

    [Fact]
    public async Task Where_none_are_wanted_the_reply_is_the_text_alone()
    {
        using var bot = new SmallBot(articles: Path.Combine(Repository.Root, HarborLights.Articles));
        await bot.LoadAsync();

        var reply = await bot.Router.HandleAsync(SentInteraction.Of("/timeline"), default);

        Assert.Null(Assert.IsType<MessageReply>(reply).Then);
    }

    [Fact]
    public async Task A_reply_that_was_given_before_gets_it_too()
    {
        await _bot.LoadAsync();
        var asked = SentInteraction.Of("/timeline");
        await _bot.Router.HandleAsync(asked, default);

        Assert.NotNull(Assert.IsType<MessageReply>(_bot.Router.Kept(asked)?.Reply).Then);
    }

    public void Dispose()
    {
        _bot.Dispose();
        _painter.Dispose();
    }

    private async Task<Picture?> PictureOfAsync(string command)
    {
        var reply = Assert.IsType<MessageReply>(await _bot.Router.HandleAsync(SentInteraction.Of(command), default));
        var editor = new Shown();
        await (reply.Then?.Invoke(editor, default) ?? Task.CompletedTask);
        return editor.Picture;
    }

    private sealed class Shown : IReplyEditor
    {
        public Picture? Picture { get; private set; }

        public Task EditAsync(Message message, CancellationToken cancellationToken) => throw new InvalidOperationException("Nothing is to be edited.");

        public Task AttachAsync(Picture picture, CancellationToken cancellationToken)
        {
            Picture = picture;
            return Task.CompletedTask;
        }
    }
}
