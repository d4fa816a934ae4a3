using FanBot.Discord.Replies;
using FanBot.Tests.Running;

namespace FanBot.Tests.Commands;

/// <summary>A moderator takes an article away, and brings it back.</summary>
public sealed class RemoveAndRestoreTests : IDisposable
{
    private const string Path = "lanternfall/official.md";

    private readonly SmallBot _bot = new();

    public RemoveAndRestoreTests()
    {
        _bot.Write("rumour", "2030-05-01", "The second season of Lanternfall could arrive in spring 2031, fans hope.");
        _bot.Write("official", "2031-05-01", "Season 2 of Lanternfall will premiere on 3 August 2031, it has been officially confirmed.");
    }

    [Fact]
    public async Task What_is_taken_away_is_answered_from_no_more_and_can_be_brought_back_by_its_button()
    {
        await _bot.LoadAsync();
        var before = File.ReadAllText(System.IO.Path.Combine(_bot.Folder.Path, "articles", Path));

        var removed = await _bot.SendAsync($"manager@4001 /knowledge remove article:{Path} why:mixed up");
        Assert.Contains("lanternfall/official.md was taken away.", SmallBot.Shown(removed), StringComparison.Ordinal);
        Assert.Contains("official 3 August 2031 \u2192 speculation spring 2031", SmallBot.Shown(removed), StringComparison.Ordinal);
        Assert.Equal(["articles/lanternfall/rumour.md"], _bot.Folder.Files("articles"));

        var back = await _bot.PressAsync(removed, "Bring it back");
        Assert.Contains("lanternfall/official.md is back.", SmallBot.Shown(back), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(System.IO.Path.Combine(_bot.Folder.Path, "articles", Path)));
        Assert.Contains("3 August 2031", await _bot.ShowAsync("/release season:2"), StringComparison.Ordinal);
        Assert.StartsWith("There is no such article to bring back", (await _bot.PressAsync(removed, "Bring it back")).Content, StringComparison.Ordinal);

        var again = await _bot.PressAsync(back, "Take it out again");
        Assert.Contains("was taken away", SmallBot.Shown(again), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_tells_the_moderators_reason_and_what_the_gate_did()
    {
        _bot.Expect(("When does season 2 of Lanternfall come out?", "3 August 2031"));
        await _bot.LoadAsync();

        await _bot.SendAsync($"manager@4001 /knowledge remove article:{Path} why:mixed up");

        Assert.Contains(
            $"**remove** {Path}, done: mixed up (kept aside by the gate)", await _bot.AskAsync("manager@4001 /knowledge audit"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_suggest_what_there_is()
    {
        await _bot.LoadAsync();
        _bot.Folder.Write("articles/lanternfall/unread.md", "");

        Assert.Equal(
            [("official \u00B7 Example News, 1 May 2031", Path), ("rumour \u00B7 Example News, 1 May 2030", "lanternfall/rumour.md"),
                ("lanternfall/unread.md \u00B7 not answered from", "lanternfall/unread.md")],
            await SuggestAsync("/knowledge remove article:"));
        await _bot.SendAsync("manager@4001 /knowledge remove article:official");
        Assert.Equal([("lanternfall/official.md \u00B7 taken away 1 June 2031", "1")], await SuggestAsync("/knowledge restore article:off"));
        Assert.Contains("is back", await _bot.ShowAsync("manager@4001 /knowledge restore article:1"), StringComparison.Ordinal);
        Assert.Empty(await SuggestAsync("/knowledge restore article:"));
    }

    [Theory]
    [InlineData("../store/live")]
    [InlineData("/etc/passwd")]
    [InlineData("nothing")]
    [InlineData("lanternfall/show.yaml")]
    public async Task What_is_no_article_is_not_taken_away(string named)
    {
        await _bot.LoadAsync();

        Assert.StartsWith("There is no such article.", await _bot.SayAsync("manager@4001 /knowledge remove article:" + named), StringComparison.Ordinal);
        Assert.Equal(2, _bot.Folder.Files("articles").Length);
    }

    [Fact]
    public async Task Titles_that_several_share_name_none_of_them()
    {
        _bot.Folder.Write("articles/lanternfall/other.md", "---\ntitle: rumour\npublished: 2031-01-01\n---\n\nThe caf\u00E9 is closed.\n");
        await _bot.LoadAsync();

        Assert.StartsWith("Several articles are called so.", await _bot.SayAsync("manager@4001 /knowledge remove article:rumour"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brought_back_beside_another_of_its_name_both_stay()
    {
        await _bot.LoadAsync();
        var removed = await _bot.SendAsync($"manager@4001 /knowledge remove article:{Path}");
        _bot.Write("official", "2031-05-02", "Season 2 of Lanternfall has 8 episodes.");

        var back = SmallBot.Shown(await _bot.PressAsync(removed, "Bring it back"));

        Assert.Contains("lanternfall/official-2.md is back.", back, StringComparison.Ordinal);
        Assert.Equal(3, _bot.Folder.Files("articles").Length);
    }

    public void Dispose() => _bot.Dispose();

    private async Task<IEnumerable<(string, string?)>> SuggestAsync(string typed)
    {
        var reply = await _bot.Router.HandleAsync(SentInteraction.Of("manager@4001 type " + typed), CancellationToken.None);
        return Assert.IsType<ChoicesReply>(reply).Choices.Select(c => (c.Name, c.Text));
    }
}
