using FanBot.Discord.Replies;
using FanBot.Tests.Running;

namespace FanBot.Tests.Commands;

/// <summary>A moderator corrects what FanBot reads; members see that it was corrected.</summary>
public sealed class CorrectCommandTests : IDisposable
{
    private readonly SmallBot _bot = new();

    public CorrectCommandTests()
    {
        _bot.Write("rumour", "2030-05-01", "The second season of Lanternfall could arrive in spring 2031, fans hope.");
        _bot.Write(
            "official",
            "2031-05-01",
            "Season 2 of Lanternfall will premiere on 3 August 2031, it has been officially confirmed.\n\n"
                + "Mara Foss plays Ada Quill in season 2 of Lanternfall.");
    }

    private string ShowFile => File.ReadAllText(Path.Combine(_bot.Folder.Path, "articles/lanternfall/show.yaml"));

    [Fact]
    public async Task A_name_is_corrected_shown_as_such_and_undone()
    {
        await _bot.LoadAsync();

        var corrected = await _bot.SendAsync("manager@4001 /knowledge correct name spelling:Mara Foss right:Mara Voss why:her own site");
        Assert.Contains("Corrected: \u201CMara Foss\u201D reads Mara Voss.", SmallBot.Shown(corrected), StringComparison.Ordinal);
        Assert.Equal(
            "corrections:\n  - name: \"Mara Foss\"\n    is: \"Mara Voss\"\n    why: \"her own site\"\n    by: \"53908232506183680\"\n    on: \"2031-06-01\"\n",
            ShowFile);

        var answer = await _bot.SendAsync("/cast season:2");
        Assert.Contains("Mara Voss", SmallBot.Shown(answer), StringComparison.Ordinal);
        Assert.Contains(
            "**Corrected**\n\u2022 \u201CMara Foss\u201D reads Mara Voss: her own site (a moderator, 1 June 2031)",
            await _bot.ShowAsync("press " + SmallBot.On(answer, "Sources")),
            StringComparison.Ordinal);

        Assert.Contains(
            "Undone: \u201CMara Foss\u201D reads Mara Voss.",
            SmallBot.Shown(await _bot.PressAsync(corrected, "Undo it")),
            StringComparison.Ordinal);
        Assert.Equal("corrections:\n", ShowFile);
        Assert.Contains("Mara Foss", await _bot.ShowAsync("/cast season:2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_that_is_wrong_is_used_no_more()
    {
        await _bot.LoadAsync();
        var (label, value) = (await SuggestAsync("/knowledge correct claim claim:release"))[0];
        Assert.Equal("season 2 release: 3 August 2031 (official) \u00B7 Example News, 1 May 2031", label);

        var corrected = await _bot.ShowAsync($"manager@4001 /knowledge correct claim claim:{value} as:wrong why:that was another show");

        Assert.Contains("\u201C3 August 2031\u201D in lanternfall/official.md is not used", corrected, StringComparison.Ordinal);
        Assert.Contains("official 3 August 2031 \u2192 speculation spring 2031", corrected, StringComparison.Ordinal);
        Assert.Contains("spring 2031", await _bot.ShowAsync("/release season:2"), StringComparison.Ordinal);
        Assert.DoesNotContain("3 August", await _bot.ShowAsync("/ask question:When does season 2 of Lanternfall premiere?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_may_be_less_sure_than_it_reads()
    {
        await _bot.LoadAsync();
        var (_, value) = (await SuggestAsync("/knowledge correct claim claim:release"))[0];

        await _bot.SendAsync($"manager@4001 /knowledge correct claim claim:{value} as:speculation why:only a rumour");

        var answer = await _bot.SendAsync("/release season:2");
        Assert.Contains("speculation", SmallBot.Shown(answer), StringComparison.Ordinal);
        Assert.Contains(
            "\u201C3 August 2031\u201D in lanternfall/official.md counts as speculation: only a rumour (a moderator, 1 June 2031)",
            await _bot.ShowAsync("press " + SmallBot.On(answer, "Sources")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_gets_another_date_or_show()
    {
        await _bot.LoadAsync();

        Assert.Contains(
            "lanternfall/official.md is of 1 January 2029",
            await _bot.ShowAsync("manager@4001 /knowledge correct article article:official date:1 January 2029"),
            StringComparison.Ordinal);
        Assert.Contains("as of 1 January 2029", await _bot.ShowAsync("/release season:2"), StringComparison.Ordinal);
        await _bot.SendAsync("manager@4001 /knowledge correct article article:lanternfall/official.md show:Copper Street");
        Assert.Contains("spring 2031", await _bot.ShowAsync("/release season:2 show:Lanternfall"), StringComparison.Ordinal);
        Assert.Contains("1 January 2029", await _bot.ShowAsync("/sources show:Copper Street"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("article article:official", "Say what is right: fill in `date`, or `show`, or both.")]
    [InlineData("article article:official date:32 May", "\u201C32 May\u201D is not a date.")]
    [InlineData("article article:official show:!!", "\u201C!!\u201D is no name of a show.")]
    [InlineData("article article:nothing date:2031", "There is no such article.")]
    [InlineData("claim claim:nothing as:wrong why:x", "That claim is not there")]
    [InlineData("name spelling:Mara", "The name and its right spelling are both needed.")]
    [InlineData("name spelling:Mara right:Mary show:Nothing at all", "Say which show it is about")]
    [InlineData("other", "FanBot has no such command.")]
    public async Task Mistakes_are_told(string typed, string sentence)
    {
        await _bot.LoadAsync();

        Assert.StartsWith(sentence, await _bot.SayAsync("manager@4001 /knowledge correct " + typed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_tells_moderators_who_and_each_can_be_undone()
    {
        await _bot.LoadAsync();
        Assert.Equal("Nothing was corrected yet.", await _bot.SayAsync("manager@4001 /knowledge correct list"));
        for (var i = 1; i <= 7; i++)
        {
            await _bot.SendAsync($"manager{i}@4001 /knowledge correct name spelling:Name {i} right:Right {i}");
        }

        _bot.Folder.Write("articles/show.yaml", "corrections:\n- {name: By, is: Hand}\n");
        var list = await _bot.SendAsync("manager@4001 /knowledge correct list");
        var second = await _bot.PressAsync(list, "More \u25B6");

        Assert.StartsWith(
            "1. \u201CName 7\u201D reads Right 7 (user 53908232506183686, 1 June 2031)\n2.",
            list.Embeds[0].Description,
            StringComparison.Ordinal);
        Assert.EndsWith("8. \u201CBy\u201D reads Hand (by hand)", second.Embeds[0].Description, StringComparison.Ordinal);
        Assert.Contains("Undone: \u201CName 2\u201D", SmallBot.Shown(await _bot.PressAsync(second, "Undo 6")), StringComparison.Ordinal);
        Assert.Contains("Undone: \u201CBy\u201D", SmallBot.Shown(await _bot.PressAsync(second, "Undo 8")), StringComparison.Ordinal);
        Assert.Equal("This correction was undone already.", (await _bot.PressAsync(second, "Undo 6")).Content);
        Assert.Equal(6, System.Text.RegularExpressions.Regex.Count(ShowFile, "- name:"));
    }

    [Fact]
    public async Task A_broken_show_file_is_to_be_mended_first()
    {
        _bot.Folder.Write("articles/lanternfall/show.yaml", "name: &a Lanternfall\nother: *a\n");
        await _bot.LoadAsync();

        var refused = await _bot.SendAsync("manager@4001 /knowledge correct name spelling:Mara Foss right:Mara Voss");

        Assert.Contains("has to be mended first", refused.Content, StringComparison.Ordinal);
        Assert.Contains("line 1 holds an anchor, an alias or a tag", refused.Content, StringComparison.Ordinal);
        Assert.StartsWith("name: &a Lanternfall", ShowFile, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_of_moderators_stay()
    {
        _bot.Folder.Write("articles/lanternfall/show.yaml", "# Ours\nname: Lanternfall # the show\n");
        await _bot.LoadAsync();

        await _bot.SendAsync("manager@4001 /knowledge correct name spelling:Mara Foss right:Mara Voss");

        Assert.StartsWith("# Ours\nname: Lanternfall # the show\n\ncorrections:\n  - name: \"Mara Foss\"\n", ShowFile, StringComparison.Ordinal);
    }

    public void Dispose() => _bot.Dispose();

    private async Task<IReadOnlyList<(string Name, string? Text)>> SuggestAsync(string typed)
    {
        var reply = await _bot.Router.HandleAsync(SentInteraction.Of("manager@4001 type " + typed), CancellationToken.None);
        return [.. Assert.IsType<ChoicesReply>(reply).Choices.Select(c => (c.Name, c.Text))];
    }
}
