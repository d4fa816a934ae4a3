using System.Text.RegularExpressions;
using FanBot.Editions.Publishing;
using FanBot.Knowledge.Storage;
using FanBot.State.Publishing;
using FanBot.Tests.Running;

namespace FanBot.Tests.Commands;

/// <summary>What a reload must pass before members read it, and what a moderator reads where it does not.</summary>
public sealed class GateTests : IDisposable
{
    private const string Reload = "manager@4001 /knowledge reload";
    private const string Cast = "Mara Voss plays Ada Quill in season 2.";
    private const string Day = "Season 2 of Lanternfall will premiere on 3 August 2031, it has been officially confirmed.";
    private const string Rumour = "The second season of Lanternfall could arrive in spring 2032, fans hope.";
    private const string When = "When does season 2 of Lanternfall come out?";

    private readonly CapturedLogs _logs = new();
    private readonly SmallBot _bot;

    public GateTests()
    {
        _bot = new SmallBot(logs: _logs);
        _bot.Expect((When, "3 August 2031"), ("/cast show:Lanternfall season:2", "Mara Voss"), ("Who composed the music?", "nobody knows"));
    }

    [Fact]
    public async Task What_passes_goes_live_and_the_history_tells_how_it_did()
    {
        await StartAsync();
        _bot.Write("more", "2031-05-02", "Season 2 of Lanternfall has 8 episodes.");

        Assert.Contains("## Reloaded", (await _bot.WorkAsync(Reload))[^1], StringComparison.Ordinal);

        var newest = (await _bot.Get<LiveHistory>().NewestAsync(CancellationToken.None))!;
        Assert.Equal((_bot.Live.Name, WentLiveHow.Reload, 2, 1), (newest.Snapshot, newest.How, newest.Passed, newest.Failed));
        Assert.Equal(53908232506183680UL, newest.Moderator!.Value.Value);
    }

    [Fact]
    public async Task An_official_day_that_becomes_a_rumour_is_stopped_and_the_moderator_reads_because_of_what()
    {
        await StartAsync();
        var before = _bot.Live.Name;
        _bot.Write("news", "2031-05-01", $"{Rumour} {Cast}");

        var shown = (await _bot.WorkAsync(Reload))[^1];

        Assert.Contains("## Kept aside\nWhat was live stays live, and members read nothing of this.", shown, StringComparison.Ordinal);
        Assert.Matches(
            $@"\*\*A golden question fails\*\*\n\*\*{Regex.Escape(When)}\*\*\nwas: 3 August 2031 .*official.*\nwould be: speculation: .*spring 2032.*\n"
                + "because of lanternfall/news.md\n",
            shown);
        Assert.Contains("season 2 release: official 3 August 2031 \u2192 speculation spring 2032", shown, StringComparison.Ordinal);
        Assert.Equal(before, _bot.Live.Name);
        Assert.Contains("3 August 2031", await _bot.AskAsync("/release season:2"), StringComparison.Ordinal);
        Assert.Contains("kept aside by the gate", await _bot.AskAsync("manager@4001 /knowledge status"), StringComparison.Ordinal);
        Assert.Contains("lanternfall", string.Join('\n', _logs.Of(55).Concat(_logs.Of(56))), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Rumour has it that season 2 of Lanternfall might premiere on 3 August 2031.")]
    [InlineData("The network might release season 2 of Lanternfall, a rumour says, perhaps on 3 August 2031.")]
    [InlineData("Reports that season 2 of Lanternfall premieres on 3 August 2031 are false, the network says.")]
    public async Task The_right_day_as_a_rumour_or_a_denial_is_stopped_as_well(string text)
    {
        await StartAsync();
        var before = _bot.Live.Name;
        _bot.Write("news", "2031-05-01", $"{text} {Cast}");

        var shown = (await _bot.WorkAsync(Reload))[^1];

        Assert.Contains($"**A golden question fails**\n**{When}**", shown, StringComparison.Ordinal);
        Assert.Equal(before, _bot.Live.Name);
    }

    [Fact]
    public async Task A_cast_that_is_dropped_is_stopped()
    {
        await StartAsync();
        _bot.Write("news", "2031-05-01", Day);

        var shown = (await _bot.WorkAsync(Reload))[^1];

        Assert.Contains("**/cast show:Lanternfall season:2**", shown, StringComparison.Ordinal);
        Assert.Contains("because of lanternfall/news.md", shown, StringComparison.Ordinal);
        Assert.Contains("Mara Voss", await _bot.AskAsync("/cast season:2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_was_taken_away_is_named_as_gone()
    {
        await StartAsync();
        _bot.Write("rumour", "2031-05-01", $"{Rumour} {Cast}");
        File.Delete(Path.Combine(_bot.Folder.Path, "articles/lanternfall/news.md"));

        Assert.Contains("lanternfall/news.md (gone)", (await _bot.WorkAsync(Reload))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_was_emptied_and_a_show_that_is_gone_are_stopped()
    {
        await StartAsync();
        foreach (var name in new[] { "one", "two", "three" })
        {
            _bot.Folder.Write($"articles/tin/{name}.md", "---\npublished: 2031-05-01\nshow: Tin Harbour\n---\n\nSeason 1 of Tin Harbour has 4 episodes.\n");
        }

        Assert.Contains("## Reloaded", (await _bot.WorkAsync(Reload))[^1], StringComparison.Ordinal);
        Directory.Delete(Path.Combine(_bot.Folder.Path, "articles/tin"), recursive: true);

        var shown = (await _bot.WorkAsync(Reload))[^1];

        Assert.Contains("**Suspiciously smaller**\nThe show Tin Harbour is gone, with 3 articles.", shown, StringComparison.Ordinal);
        Assert.Contains("More than half of the articles are gone: 4 before, 1 now.", shown, StringComparison.Ordinal);
        Assert.Contains("4 episodes", await _bot.AskAsync("/episodes show:Tin Harbour season:1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_that_cannot_be_read_stop_it_and_no_path_of_the_host_is_told()
    {
        await StartAsync();
        _bot.Write("more", "2031-05-02", "Season 2 of Lanternfall has 8 episodes.");
        _bot.Folder.Write("questions/broken.json", "[{]");

        var shown = (await _bot.WorkAsync(Reload))[^1];

        Assert.Contains("**The golden questions cannot be asked**", shown, StringComparison.Ordinal);
        Assert.Contains("broken.json", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(_bot.Folder.Path, shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_questions_whatever_is_not_smaller_goes_live()
    {
        Directory.Delete(Path.Combine(_bot.Folder.Path, "questions"), recursive: true);
        await StartAsync();
        _bot.Write("news", "2031-05-01", Rumour);

        Assert.Contains("## Reloaded", (await _bot.WorkAsync(Reload))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_start_of_the_bot_must_pass_it_too()
    {
        await StartAsync();
        var before = _bot.Live.Name;
        _bot.Write("news", "2031-05-01", Rumour);
        using var again = new SmallBot(folder: _bot.Folder.Path);
        await again.Loader.OpenLiveAsync(CancellationToken.None);

        var result = await again.LoadAsync();

        Assert.True(result.Outcome is BuildReport { KeptAside: true });
        Assert.Equal((before, before), (again.Live.Name, again.Store.LiveName()));
    }

    [Fact]
    public async Task Where_the_state_cannot_be_read_nothing_goes_live_and_what_is_live_answers()
    {
        await StartAsync();
        _bot.Write("more", "2031-05-02", "Season 2 of Lanternfall has 8 episodes.");
        using var again = new SmallBot(folder: _bot.Folder.Path);
        await again.Loader.OpenLiveAsync(CancellationToken.None);
        foreach (var file in Directory.EnumerateFiles(again.Store.Directory, "state.db*"))
        {
            await File.WriteAllTextAsync(file, new string('x', 5_000));
        }

        await Assert.ThrowsAsync<StateException>(() => again.Loader.BuildAsync(BuildWish.Start, CancellationToken.None));

        Assert.Contains("3 August 2031", await again.AskAsync("/release season:2"), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _bot.Dispose();
        _logs.Dispose();
    }

    private async Task StartAsync()
    {
        _bot.Write("news", "2031-05-01", $"{Day} {Cast}");
        await _bot.LoadAsync();
    }
}
