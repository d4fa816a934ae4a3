using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Answers;

/// <summary>A day that an article gives is a plan until somebody tells that it came. Today is 24 May 2031.</summary>
public sealed class IsItOutTests : IDisposable
{
    private const string Ahead = "Harbor Lights season 2 premieres on 8 August 2031, Halcyra announced.";
    private const string Past = "Harbor Lights season 2 premieres on 8 May 2031, Halcyra announced.";
    private const string Came = "Harbor Lights season 2 premiered on 8 May 2031 and pleased everybody.";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("is season 2 out?")]
    [InlineData("is season 2 out yet?")]
    [InlineData("has season 2 come out?")]
    [InlineData("did season 2 premiere already?")]
    [InlineData("is season 2 available?")]
    [InlineData("can i watch season 2 now?")]
    public async Task Before_the_day_it_is_not_out_yet(string question) =>
        Assert.StartsWith("Not yet: 8 August 2031", (await AskAsync(question, ("2031-05-01", Ahead))).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("is season 2 out?")]
    [InlineData("has season 2 come out?")]
    [InlineData("is season 2 available now?")]
    public async Task After_the_day_no_old_source_says_that_it_came(string question)
    {
        var answer = await AskAsync(question, ("2031-03-01", Past));

        Assert.StartsWith("Due on 8 May 2031", answer.Text, StringComparison.Ordinal);
        Assert.Contains("no later article says that it came", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is season 2 out?")]
    [InlineData("has season 2 premiered yet?")]
    public async Task After_the_day_a_source_from_then_or_later_says_that_it_came(string question) =>
        Assert.StartsWith("Yes: 8 May 2031", (await AskAsync(question, ("2031-03-01", Past), ("2031-05-12", Came))).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("how many days until season 2?", "in 76 days")]
    [InlineData("how long until season 2?", "in 76 days")]
    [InlineData("how much longer do we have to wait for season 2?", "in 76 days")]
    public async Task Days_are_counted_from_today_and_the_day_is_named(string question, string days)
    {
        var answer = await AskAsync(question, ("2031-05-01", Ahead));

        Assert.StartsWith("8 August 2031", answer.Text, StringComparison.Ordinal);
        Assert.Contains(days, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2031-05-02", "No. Filming has not started")]
    [InlineData("2029-05-02", "As of 2 May 2029 filming had not started")]
    public async Task What_was_not_yet_so_long_ago_is_told_as_of_then(string published, string told)
    {
        var answer = await AskAsync("has filming of season 2 started?", (published, "Filming of Harbor Lights season 2 has not started yet."));

        Assert.StartsWith(told, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_denied_day_is_no_yes()
    {
        var articles = ("2031-05-01", "Contrary to reports, season 2 of Harbor Lights will not premiere on 8 August 2031.");

        Assert.StartsWith("No: not on 8 August 2031", (await AskAsync("does season 2 come out on 8 August 2031?", articles)).Text, StringComparison.Ordinal);
        Assert.StartsWith("Not on 8 August 2031", (await AskAsync("does season 2 come out in september?", articles)).Text, StringComparison.Ordinal);
        Assert.StartsWith("Not on 8 August 2031", (await AskAsync("when does season 2 come out?", articles)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_denied_part_is_told_as_denied()
    {
        var answer = await AskAsync("who is in season 2?", ("2031-05-01", "It is not true that Oona Pell plays Sister Agnes in season 2 of Harbor Lights."));

        Assert.Contains("it is said that they are not: Oona Pell as Sister Agnes", answer.Text, StringComparison.Ordinal);
    }

    private async Task<Answer> AskAsync(string question, params (string Published, string Text)[] articles)
    {
        for (var i = 0; i < articles.Length; i++)
        {
            var head = $"---\ntitle: Harbor Lights season 2\npublished: {articles[i].Published}\n---\n\n";
            _folder.Write($"articles/harbor-lights/{i}.md", head + articles[i].Text + "\n");
        }

        var clock = new TestClock();
        var store = new SnapshotStore(_folder.Full("store"), clock);
        await new SnapshotBuilder(store).BuildAsync(new ArticleFolder(_folder.Full("articles")));
        using var snapshot = store.OpenLive()!;
        return new Answerer(snapshot, clock).Answer(question);
    }
}
