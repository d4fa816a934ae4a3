using System.Text.Json;
using FanBot.Discord.Json;
using FanBot.Tests.Running;

namespace FanBot.Tests.Verbs;

/// <summary><c>sources.yaml</c> as moderators and members meet it: what a build prints, what the verbs and Discord say.</summary>
public sealed class WeightTests : IDisposable
{
    private readonly SmallBot _bot = new();

    public WeightTests()
    {
        Article("network", "Brightbox Newsroom", "2031-03-10", "Brightbox has announced that season 2 of Lanternfall will premiere on 12 September 2031.");
        Article(
            "tattle",
            "The Tattle",
            "2031-04-02",
            "Brightbox has announced that season 2 of Lanternfall will premiere on 5 June 2031. Season 2 of Lanternfall will have ten episodes.");
        Article("spam", "Spamwire", "2031-05-02", "Brightbox has announced that season 2 of Lanternfall will premiere on 1 January 2032.");
        _bot.Folder.Write("articles/sources.yaml", "trusted: [Brightbox Newsroom]\nrumour: [tattle]\nignored: [Spamwire]\nrumor: [Tattel]\nnormal: [Tattel]\n");
    }

    [Fact]
    public async Task A_build_tells_which_publishers_have_a_weight_and_what_it_could_not_use()
    {
        var result = await Cli("build");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains(
            """
            Publishers with a weight
              Publisher           Weight   Articles
              Brightbox Newsroom  trusted  1
              The Tattle          rumour   1
              Spamwire            ignored  1

            Problems:
              sources.yaml: 'rumor' is no weight, so what stands there was not used. Did you mean 'rumour'?
              sources.yaml: No article is published by 'Tattel'. Did you mean 'The Tattle'?

            """.ReplaceLineEndings("\n"),
            result.Out,
            StringComparison.Ordinal);
        Assert.Matches(@"lanternfall/network\.md .* 1 +1 +trusted\n", result.Out);
        Assert.Matches(@"lanternfall/spam\.md .* 0 +0 +ignored\n", result.Out);
        Assert.Matches(@"lanternfall/tattle\.md .* rumour\n", result.Out);
    }

    [Fact]
    public async Task In_json_what_a_rumour_publisher_states_is_speculation()
    {
        var asked = await Cli("ask", "--json", "When does season 2 come out?", "How many episodes does season 2 have?");
        var answers = asked.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains("\"status\":\"answered\",\"answer\":\"12 September 2031", answers[0], StringComparison.Ordinal);
        Assert.Contains("\"standing\":\"official\",\"asOf\":\"2031-03-10\"", answers[0], StringComparison.Ordinal);
        Assert.Contains("\"status\":\"speculation\"", answers[1], StringComparison.Ordinal);
        Assert.Contains("\"standing\":\"speculation\",\"asOf\":\"2031-04-02\"", answers[1], StringComparison.Ordinal);

        using var facts = JsonDocument.Parse((await Cli("facts", "--json")).Out);
        var season = facts.RootElement.GetProperty("shows")[0].GetProperty("seasons")[0];
        var rival = Assert.Single(season.GetProperty("release").GetProperty("rivals").EnumerateArray());
        Assert.Equal(("2031-06-05", "speculation"), (rival.GetProperty("value").GetString(), rival.GetProperty("standing").GetString()));
        Assert.Equal("speculation", season.GetProperty("episodes").GetProperty("standing").GetString());
    }

    [Fact]
    public async Task Members_read_the_weight_in_the_list_of_sources()
    {
        await _bot.LoadAsync();

        Assert.Equal(
            """
            for all to see

            ## Lanternfall: sources
            • “tattle” (The Tattle, as of 2 April 2031; counts as rumour only)
            • “network” (Brightbox Newsroom, as of 10 March 2031; trusted source)

            **Not used for answers**
            • “spam” (Spamwire, as of 2 May 2031)
            colour #2F7BD9
            button Sources: 1|s|0|sources;hlanternfall
            """.ReplaceLineEndings("\n"),
            await Reply("/sources"));
    }

    [Fact]
    public async Task Members_read_the_weight_behind_the_source_of_a_guess()
    {
        await _bot.LoadAsync();

        Assert.Contains("1. The Tattle, “tattle”, 2 April 2031; counts as rumour only", await Reply("/episodes season:2"), StringComparison.Ordinal);
        Assert.Contains("🟡", await Reply("/sources article:tattle") + await Reply("/episodes season:2"), StringComparison.Ordinal);
    }

    public void Dispose() => _bot.Dispose();

    private void Article(string name, string publisher, string published, string text) => _bot.Folder.Write(
        $"articles/lanternfall/{name}.md", $"---\ntitle: {name}\npublisher: {publisher}\npublished: {published}\nshow: Lanternfall\n---\n\n{text}\n");

    private Task<CommandLineResult> Cli(string verb, params string[] rest) => new CommandLine(_bot.Folder).RunAsync([verb, "--articles", "articles", .. rest]);

    private async Task<string> Reply(string line) =>
        DrawnReply.Of(ReplyWriter.Write(await _bot.Router.HandleAsync(SentInteraction.Of(line), CancellationToken.None))).TrimEnd();
}
