using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Answers;

/// <summary>
/// A day of what comes beside a season, of one of its parts, or that no longer stands, is no day of the season. Today is 24 May 2031.
/// </summary>
public sealed class DaysOfElseTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("The third season of Harbor Lights premieres in two weeks. A special premieres on Thursday.", "when does season 3 come out?", "15 May 2031")]
    [InlineData("The third season of Harbor Lights premieres in two weeks. A special premieres on Sunday.", "when is the special?", "4 May 2031")]
    [InlineData("Season 3 of Harbor Lights starts a week from Friday. A one-hour special airs tomorrow.", "when does season 3 come out?", "9 May 2031")]
    [InlineData("Season 3 lands in three weeks' time. Before that, a recap special drops this Friday.", "when does season 3 come out?", "22 May 2031")]
    [InlineData("Season 3 of Harbor Lights will be released two weeks from today.", "when does season 3 come out?", "15 May 2031")]
    [InlineData("A Christmas special of Harbor Lights arrives in ten days.", "when is the special?", "11 May 2031")]
    [InlineData("The soundtrack of Harbor Lights season 3 is released on 20 June 2031.", "when does season 3 come out?", "No article")]
    [InlineData("Harbor Lights: season 3 arrives on DVD and Blu-ray on 11 July 2031.", "when does season 3 come out?", "No article")]
    [InlineData("The Halcyra app launches on 3 July 2031. Harbor Lights season 3 will be among its shows.", "when does season 3 come out?", "No article")]
    [InlineData("Tickets for the season 3 premiere screening of Harbor Lights go on sale on 12 June 2031.", "when does season 3 come out?", "No article")]
    [InlineData("Season 3 of Harbor Lights will not arrive before 20 June 2031.", "when does season 3 come out?", "Not before 20 June 2031")]
    [InlineData("Season 3 of Harbor Lights will not arrive before 20 June 2031.", "is season 3 out?", "No: not before 20 June 2031")]
    [InlineData("Season 3 comes a week later than planned, on June 11 instead of June 4, 2031.", "when does season 3 come out?", "11 June 2031")]
    [InlineData("The premiere of season 3 moves from June 4, 2031, to June 11.", "is season 3 coming on June 4?", "No: 11 June 2031")]
    [InlineData("Harbor Lights season 3 premieres the week of June 16.", "when does season 3 come out?", "between 16 June and 22 June 2031")]
    public async Task The_day_of_a_season_is_its_own(string text, string question, string told) =>
        Assert.StartsWith(told, (await AskAsync(question, ("2031-05-01", text))).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Part 1 of season 3 has five episodes; part 2 has four.", "9 episodes in season 3 of Harbor Lights: 5 episodes in part 1, 4 episodes in part 2")]
    [InlineData("Season 3 of Harbor Lights comes in two parts (first part on 4 June, with four episodes).", "4 episodes in part 1 of season 3")]
    [InlineData("The first half of season 3 of Harbor Lights has six episodes.", "6 episodes in part 1 of season 3")]
    [InlineData("The four-episode first part of season 3 of Harbor Lights streams on 4 June.", "4 episodes in part 1 of season 3")]
    [InlineData("Season 3 is split: the first volume consists of four episodes, the second volume of three episodes.", "7 episodes in season 3")]
    [InlineData("Season 3 of Harbor Lights has eight episodes: four in part one, four in part two.", "8 episodes in season 3 of Harbor Lights (")]
    public async Task One_part_is_not_the_season(string text, string told) =>
        Assert.StartsWith(told, (await AskAsync("how many episodes does season 3 have?", ("2031-05-01", text))).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Halcyra has cancelled season 3 of Harbor Lights.", "Season 3 of Harbor Lights has been cancelled")]
    [InlineData("The streamer has scrapped the third season of Harbor Lights, which was nearly finished.", "Season 3 of Harbor Lights has been cancelled")]
    [InlineData("Season 3 of Harbor Lights has been postponed indefinitely.", "Season 3 of Harbor Lights has been postponed without a new date")]
    [InlineData("Season 3 of Harbor Lights has been taken off the schedule.", "Season 3 of Harbor Lights has been postponed without a new date")]
    [InlineData("Season 3 of Harbor Lights will not premiere on 8 August, Halcyra said.", "Not on 8 August 2031")]
    [InlineData("Reports that season 3 of Harbor Lights starts on 8 August 2031 are false, the makers say.", "Not on 8 August 2031")]
    public async Task Nobody_counts_the_days_to_what_a_later_article_takes_back(string later, string told)
    {
        (string, string)[] articles = [("2031-03-02", "Season 3 of Harbor Lights premieres on 8 August 2031."), ("2031-05-04", later)];

        Assert.StartsWith(told, (await AskAsync("how many days until season 3?", articles)).Text, StringComparison.Ordinal);
        Assert.StartsWith(told, (await AskAsync("when does season 3 come out?", articles)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Season 3 of Harbor Lights is out now on Halcyra.")]
    [InlineData("All eight episodes of season 3 are now streaming on Halcyra.")]
    [InlineData("Season 3 of Harbor Lights is now available.")]
    public async Task That_it_is_out_now_says_that_it_came(string later)
    {
        var answer = await AskAsync("is season 3 out?", ("2031-03-02", "Season 3 of Harbor Lights premieres on 8 May 2031."), ("2031-05-14", later));

        Assert.StartsWith("Yes: 8 May 2031", answer.Text, StringComparison.Ordinal);
        Assert.Contains("as of 14 May 2031 it was out", answer.Text, StringComparison.Ordinal);
        Assert.StartsWith("Yes: as of 14 May 2031", (await AskAsync("is season 3 out?", ("2031-05-14", later))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("did they announce season 3?")]
    [InlineData("have they confirmed season 3 yet?")]
    [InlineData("did Halcyra announce season 3?")]
    [InlineData("was season 3 announced?")]
    public async Task What_they_do_is_no_title_of_another_show(string question) =>
        Assert.StartsWith("Yes.", (await AskAsync(question, ("2031-05-01", "Halcyra has renewed Harbor Lights for a third season."))).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("what changed this week?", "In articles of the last seven days: season 3 release 8 August 2031")]
    [InlineData("anything new since yesterday?", "No article since yesterday says anything new about Harbor Lights. The newest is of 20 May 2031")]
    public async Task What_is_new_is_told_of_these_days(string question, string told) =>
        Assert.StartsWith(told, (await AskAsync(question, ("2031-05-20", "Season 3 of Harbor Lights premieres on 8 August 2031."))).Text, StringComparison.Ordinal);

    private async Task<Answer> AskAsync(string question, params (string Published, string Text)[] articles)
    {
        for (var i = 0; i < articles.Length; i++)
        {
            var head = $"---\ntitle: Harbor Lights news\npublished: {articles[i].Published}\n---\n\n";
            _folder.Write($"articles/harbor-lights/{i}.md", head + articles[i].Text + "\n");
        }

        for (var i = articles.Length; File.Exists(_folder.Full($"articles/harbor-lights/{i}.md")); i++)
        {
            File.Delete(_folder.Full($"articles/harbor-lights/{i}.md"));
        }

        var clock = new TestClock();
        var store = new SnapshotStore(_folder.Full("store"), clock);
        await new SnapshotBuilder(store).BuildAsync(new ArticleFolder(_folder.Full("articles")));
        using var snapshot = store.OpenLive()!;
        return new Answerer(snapshot, clock).Answer(question);
    }
}
