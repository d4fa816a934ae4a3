using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Answers;

/// <summary>What is asked of two shows without naming one, and what is proposed where only a rumour knows a season.</summary>
public sealed class SeveralShowsTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly TestClock _clock = new();
    private Snapshot? _snapshot;

    public async Task InitializeAsync()
    {
        _temp.Write(
            "articles/lanternfall/official.md",
            "---\npublished: 2031-01-01\n---\n\nSeason 2 of Lanternfall will premiere on 3 August 2031, it has been officially confirmed.\n");
        _temp.Write(
            "articles/lanternfall/rumour.md",
            "---\npublished: 2031-02-01\n---\n\nRumour has it that season 3 of Lanternfall could premiere in June 2033, fans hope.\n");
        _temp.Write("articles/copper-street/news.md", "---\npublished: 2030-12-01\n---\n\nSeason 1 of Copper Street has 6 episodes.\n");
        var store = new SnapshotStore(_temp.Full("store"), _clock);
        Assert.IsType<BuildReport>(await new SnapshotBuilder(store).BuildAsync(new ArticleFolder(_temp.Full("articles"))));
        _snapshot = store.OpenLive();
    }

    [Theory]
    [InlineData("s2")]
    [InlineData("S2")]
    [InlineData("hi s2")]
    [InlineData("S02E01")]
    [InlineData("budget")]
    [InlineData("S2?")]
    [InlineData("test: when does s2 come out")]
    public void Whoever_asks_without_a_name_is_asked_which_show(string text) =>
        Assert.Equal(NotKnownReason.WhichShow, Assert.IsType<NotKnown>(Ask(text)).Reason);

    [Theory]
    [InlineData("hi")]
    [InlineData("asdf qwer")]
    [InlineData("the")]
    public void What_is_no_question_is_told_so(string text) =>
        Assert.Equal(NotKnownReason.NoQuestion, Assert.IsType<NotKnown>(Ask(text)).Reason);

    [Fact]
    public void What_only_a_rumour_knows_is_not_proposed() =>
        Assert.Contains("\u201CWhen does season 2 of Lanternfall come out?\u201D", Ask("hi").Text, StringComparison.Ordinal);

    [Fact]
    public void A_name_alone_without_a_fact_on_how_the_show_stands_is_told_what_can_be_asked() =>
        Assert.DoesNotContain("No article states this", Ask("Copper Street").Text, StringComparison.Ordinal);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _snapshot?.Dispose();
        _temp.Dispose();
    }

    private Answer Ask(string text) => new Answerer(_snapshot!, _clock).Answer(text);
}
