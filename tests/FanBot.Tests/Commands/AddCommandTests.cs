using FanBot.Discord.Replies;
using FanBot.State.Audit;
using FanBot.Tests.Running;

namespace FanBot.Tests.Commands;

/// <summary>A moderator adds an article from Discord: what they see before, and what lies in the folder then.</summary>
public sealed class AddCommandTests : IDisposable
{
    private const string Rumour = "The second season of Lanternfall could arrive in spring 2031, fans hope.";

    private const string Official =
        "---\ntitle: The café opens again\npublisher: Example News\n---\n\nUpdated: 2 May 2031\n\n"
            + "Season 2 of Lanternfall will premiere on 3 August 2031, it has been officially confirmed. Season 2 of Lanternfall has 8 episodes.\n";

    private readonly SmallBot _bot = new();

    public AddCommandTests() => _bot.Write("rumour", "2030-05-01", Rumour);

    [Fact]
    public async Task A_file_is_looked_at_and_nothing_is_kept_before_the_word()
    {
        await _bot.LoadAsync();
        _bot.Web.Attached("news.md", Official);

        var look = await _bot.SendAsync("manager@4001 /knowledge add file:news.md");

        Assert.Equal(
            """

            ## Add this article?
            **The café opens again**
            Nothing is kept yet.

            **Show**
            **Lanternfall**, of which 1 article is known

            **Season**
            2

            **Publisher**
            Example News

            **Date**
            **2 May 2031**, read in “Updated: 2 May 2031”

            **States**
            • 🟢 season 2 release: 3 August 2031 (official)
            • 🔵 season 2 episodes: 8 episodes (reported)

            **Would change**
            • season 2 release: speculation spring 2031 → official 3 August 2031
            • season 2 episodes: new, reported 8 episodes

            (Would be kept as lanternfall/the-cafe-opens-again.md)
            """,
            SmallBot.Shown(look).Split("\ncolour ", 2)[0],
            ignoreLineEndingDifferences: true);
        Assert.Equal(["Add it", "Correct show or date", "Drop it"], look.Buttons.Select(b => b.Label));
        Assert.Equal(["articles/lanternfall/rumour.md"], _bot.Folder.Files("articles"));
        Assert.Single(_bot.Store.History());
    }

    [Fact]
    public async Task Confirmed_it_is_kept_read_and_answered_from()
    {
        await _bot.LoadAsync();
        _bot.Web.Attached("news.md", Official);
        var look = await _bot.SendAsync("manager@4001 /knowledge add file:news.md");

        var added = await _bot.PressAsync(look, "Add it");

        Assert.Contains("The article is kept as lanternfall/the-cafe-opens-again.md.", SmallBot.Shown(added), StringComparison.Ordinal);
        Assert.Contains("speculation spring 2031 → official 3 August 2031", SmallBot.Shown(added), StringComparison.Ordinal);
        Assert.Equal(
            """
            ---
            title: "The café opens again"
            publisher: "Example News"
            show: "Lanternfall"
            ---

            Updated\: 2 May 2031
            """,
            string.Join('\n', File.ReadAllLines(Path.Combine(_bot.Folder.Path, "articles/lanternfall/the-cafe-opens-again.md"))[..7]),
            ignoreLineEndingDifferences: true);
        Assert.Contains("3 August 2031", await _bot.ShowAsync("/release season:2"), StringComparison.Ordinal);
        Assert.StartsWith("This article waits no more", (await _bot.PressAsync(look, "Add it")).Content, StringComparison.Ordinal);
        Assert.Equal(2, _bot.Folder.Files("articles").Length);
    }

    [Fact]
    public async Task Dropped_nothing_is_kept()
    {
        await _bot.LoadAsync();
        _bot.Web.Attached("news.md", Official);
        var look = await _bot.SendAsync("manager@4001 /knowledge add file:news.md");

        Assert.StartsWith("The article was dropped.", (await _bot.PressAsync(look, "Drop it")).Content, StringComparison.Ordinal);
        Assert.StartsWith("This article waits no more", (await _bot.PressAsync(look, "Add it")).Content, StringComparison.Ordinal);
        Assert.Single(_bot.Folder.Files("articles"));
    }

    [Fact]
    public async Task Show_and_date_are_corrected_in_a_form()
    {
        await _bot.LoadAsync();
        _bot.Web.Attached("news.md", Official);
        var look = await _bot.SendAsync("manager@4001 /knowledge add file:news.md");
        var press = SentInteraction.Of("manager@4001 press " + SmallBot.On(look, "Correct show or date"));
        var form = Assert.IsType<ModalReply>(await _bot.Router.HandleAsync(press, default));

        var again = await _bot.SendAsync(
            $"manager@4001 fill {form.CustomId}\nother-show:Copper Street\ndate:24 May 2029\npublisher:Other News\ntitle:Elsewhere: the news");

        Assert.Equal(["show", "other-show", "date", "publisher", "title"], form.Inputs.Select(i => i.CustomId));
        Assert.Equal("Lanternfall", Assert.IsType<ChoiceInput>(form.Inputs[0]).Chosen);
        var shown = SmallBot.Shown(again);
        Assert.Contains("**Copper Street**, a show of which nothing is known yet", shown, StringComparison.Ordinal);
        Assert.Contains("**24 May 2029**, as it is declared", shown, StringComparison.Ordinal);
        Assert.Contains("Would be kept as copper-street/elsewhere-the-news.md", shown, StringComparison.Ordinal);
        await _bot.PressAsync(again, "Add it");
        Assert.Contains("articles/copper-street/elsewhere-the-news.md", _bot.Folder.Files("articles"));
    }

    [Fact]
    public async Task A_date_that_is_none_is_told_and_the_article_waits()
    {
        await _bot.LoadAsync();

        var look = await _bot.ShowAsync("manager@4001 fill k1|add|new|0|\ntitle:News\ndate:32 May\ntext:Season 2 of Lanternfall has 8 episodes.");

        Assert.Contains("“32 May” is not a date, so it was not used. Write it as 2031-05-24 or 24 May 2031.", look, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_file_a_form_opens_for_pasted_text()
    {
        await _bot.LoadAsync();
        var form = Assert.IsType<ModalReply>(
            await _bot.Router.HandleAsync(SentInteraction.Of("manager@4001 /knowledge add show:Lanternfall"), default));

        var look = await _bot.SendAsync(
            $"manager@4001 fill {form.CustomId}\ntitle:Eight!\npublisher:Example News\ndate:2031-05-24\ntext:Season 2 has 8 episodes.\\n\\nFans are glad.");
        await _bot.PressAsync(look, "Add it");

        Assert.Equal(["title", "publisher", "date", "text", "file"], form.Inputs.Select(i => i.CustomId));
        Assert.Contains("**24 May 2031**, as it is declared", SmallBot.Shown(look), StringComparison.Ordinal);
        Assert.Equal(
            "---\ntitle: \"Eight!\"\npublisher: \"Example News\"\npublished: \"2031-05-24\"\nupdated: \"2031-05-24\"\nshow: \"Lanternfall\"\n---\n\n"
                + "Season 2 has 8 episodes\\.\n\nFans are glad\\.\n",
            File.ReadAllText(Path.Combine(_bot.Folder.Path, "articles/lanternfall/eight.md")));
    }

    [Fact]
    public async Task A_file_may_be_sent_with_the_form()
    {
        await _bot.LoadAsync();
        _bot.Web.Attached("news.html", "<html><body><article><h1>News</h1><p>Season 2 of Lanternfall has 8 episodes.</p></article></body></html>");

        var look = await _bot.ShowAsync("manager@4001 fill k1|add|new|0|\ntitle:\nfile:news.html");

        Assert.Contains("season 2 episodes: 8 episodes (reported)", look, StringComparison.Ordinal);
        Assert.Contains("none was found, so it will not be used for questions about a day in the past", look, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/knowledge add link:https://news.example/a", null)]
    [InlineData("use See https://news.example/a for it!", null)]
    [InlineData("use <https://news.example/a>", null)]
    [InlineData("/knowledge add link:https://other.example/a", "FanBot does not fetch links from there.")]
    [InlineData("use https://other.example/a", "FanBot does not fetch links from there.")]
    [InlineData("/knowledge add link:news", "That is no link.")]
    public async Task A_link_is_fetched_where_its_host_is_allowed(string sent, string? refused)
    {
        await _bot.LoadAsync();
        _bot.Web.Answers("https://news.example/a", "<html><head><meta property='article:published_time' content='2031-05-24'></head>"
            + "<body><article><h1>Eight</h1><p>Season 2 of Lanternfall has 8 episodes, says the network of the show.</p></article></body></html>");

        var look = await _bot.SendAsync("manager@4001 " + sent);

        if (refused is null)
        {
            Assert.Contains("**24 May 2031**, as it is declared", SmallBot.Shown(look), StringComparison.Ordinal);
            await _bot.PressAsync(look, "Add it");
            Assert.Contains(
                "url: \"https://news.example/a\"",
                File.ReadAllText(Path.Combine(_bot.Folder.Path, "articles/lanternfall/eight.md")),
                StringComparison.Ordinal);
        }
        else
        {
            Assert.StartsWith(refused, look.Content, StringComparison.Ordinal);
            Assert.Empty(_bot.Web.Asked);
        }
    }

    [Fact]
    public async Task A_message_is_used_as_a_source()
    {
        await _bot.LoadAsync();
        _bot.Web.Attached("news.md", Official);

        Assert.Contains(
            "season 2 episodes: 9 episodes",
            await _bot.ShowAsync("manager@4001 use Season 2 of Lanternfall has 9 episodes."),
            StringComparison.Ordinal);
        Assert.Contains("season 2 episodes: 8 episodes", await _bot.ShowAsync("manager@4001 use news.md|Look at this!"), StringComparison.Ordinal);
        Assert.StartsWith("This message holds no text and no file", await _bot.SayAsync("manager@4001 use "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_is_there_already_is_told_of()
    {
        await _bot.LoadAsync();

        var look = await _bot.ShowAsync($"manager@4001 fill k1|add|new|0|\ntitle:Other\ntext:{Rumour}");

        Assert.Contains("**There already**\n• Example News, “rumour”, 1 May 2030", look, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("manager@5005")]
    [InlineData("member@4001")]
    [InlineData("manager@dm")]
    public async Task Only_moderators_of_a_home_server_may(string who)
    {
        await _bot.LoadAsync();
        _bot.Web.Attached("news.md", Official);
        var look = await _bot.SendAsync("manager@4001 /knowledge add file:news.md");
        var asked = _bot.Web.Asked.Count;

        foreach (var line in (string[])
            [
                "/knowledge add file:news.md", "/knowledge add", "use news.md|x", "press " + SmallBot.On(look, "Add it"),
                "press " + SmallBot.On(look, "Drop it"), "press " + SmallBot.On(look, "Correct show or date"),
                "fill k1|add|new|0|\ntext:It arrives.", "/knowledge remove article:lanternfall/rumour.md", "/knowledge restore article:1",
                "/knowledge correct name spelling:a right:b", "/knowledge correct list", "press k1|correct|undo|0|x", "press k1|remove|take|0|x",
            ])
        {
            var reply = await _bot.Router.HandleAsync(SentInteraction.Of($"{who} {line}"), default);
            Assert.Matches("^(The articles can be looked after only|Only members who may manage)", Assert.IsType<MessageReply>(reply).Message.Content);
        }

        Assert.Equal(asked, _bot.Web.Asked.Count);
        Assert.Single(_bot.Folder.Files("articles"));
    }

    [Fact]
    public async Task What_an_article_holds_is_shown_as_harmless_text()
    {
        await _bot.LoadAsync();
        var hostile = "@everyone **bold** ||spoiler|| [link](https://evil.example) <@1> `code` # head";
        _bot.Web.Attached("news.md", $"---\ntitle: \"{hostile}\"\npublisher: \"{hostile}\"\n---\n\n# Lanternfall {hostile}\n\n<script>alert(1)</script>\n\n"
            + $"Season 2 of Lanternfall has 8 episodes, says {hostile}.\n");

        var show = hostile.Replace(' ', '_').Replace(":", "", StringComparison.Ordinal);
        var look = await _bot.SendAsync("manager@4001 /knowledge add file:news.md show:" + show);

        var text = string.Join('\n', look.Embeds.SelectMany(e => e.Fields.Select(f => f.Value).Append(e.Description ?? "")));
        Assert.DoesNotContain("@everyone", text.Replace("\\@everyone", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("](http", text.Replace("\\](", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("||spoiler", text.Replace("\\|\\|spoiler", "", StringComparison.Ordinal), StringComparison.Ordinal);
        await _bot.PressAsync(look, "Add it");
        Assert.All(_bot.Folder.Files("articles"), f => Assert.Matches("^articles/[a-z0-9-]+/[a-z0-9-]+\\.md$", f));
    }

    [Fact]
    public async Task Ten_thousand_items_and_a_hundred_thousand_nested_elements_are_looked_at()
    {
        await _bot.LoadAsync();
        _bot.Web.Attached("list.md", "# Lanternfall season 2\n\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"- Item {i} of the list\n")));
        var list = await _bot.SendAsync("manager@4001 /knowledge add file:list.md");
        _bot.Web.Attached(
            "deep.html",
            "<html>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "<p>Season 2 of Lanternfall has 8 episodes, says the network.</p>");
        var deep = await _bot.SendAsync("manager@4001 /knowledge add file:deep.html");

        Assert.Equal(3, list.Buttons.Count);
        Assert.Contains("8 episodes", SmallBot.Shown(deep), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_article_is_refused()
    {
        await _bot.LoadAsync();
        _bot.Web.Attached("bomb.md", [(byte)'P', (byte)'K', 3, 4, 20, 0, 0, 0]);

        Assert.StartsWith(
            "The file is a Word document or ZIP archive",
            await _bot.SayAsync("manager@4001 /knowledge add file:bomb.md"),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "This attachment does not lie at Discord",
            await _bot.SayAsync("manager@4001 /knowledge add file:a.md=https://127.0.0.1/a.md"),
            StringComparison.Ordinal);
        Assert.StartsWith("Neither a file nor a text was sent.", await _bot.SayAsync("manager@4001 fill k1|add|new|0|\ntitle:News"), StringComparison.Ordinal);
        Assert.Single(_bot.Web.Asked);
    }

    [Fact]
    public async Task A_first_article_can_be_added_where_there_is_none()
    {
        Directory.Delete(Path.Combine(_bot.Folder.Path, "articles"), recursive: true);
        await _bot.LoadAsync();
        _bot.Web.Attached("news.md", Official);

        var look = await _bot.SendAsync("manager@4001 /knowledge add file:news.md");
        await _bot.PressAsync(look, "Add it");

        Assert.Contains("a show of which nothing is known yet", SmallBot.Shown(look), StringComparison.Ordinal);
        Assert.Contains("3 August 2031", await _bot.ShowAsync("/release season:2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_step_stands_in_the_audit()
    {
        await _bot.LoadAsync();
        _bot.Web.Attached("news.md", Official);
        var look = await _bot.SendAsync("manager@4001 /knowledge add file:news.md");
        await _bot.PressAsync(look, "Add it");

        var (entries, _) = await _bot.Get<AuditLog>().PageAsync(0, 10, CancellationToken.None);

        Assert.Equal([("add", AuditOutcome.Done), ("add", AuditOutcome.Looked)], entries.Select(e => (e.What, e.Outcome)));
        Assert.All(entries, e => Assert.Equal("lanternfall/the-cafe-opens-again.md", e.Target));
        Assert.Contains(
            "the-cafe-opens-again.md, looked at only", await _bot.AskAsync("manager@4001 /knowledge audit"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_a_link_is_refused_reads_as_it_is_written()
    {
        await _bot.LoadAsync();

        var said = await _bot.SayAsync("manager@4001 /knowledge add link:https://other.example/a");

        Assert.Equal(
            "FanBot does not fetch links from there. From where it does is its host's setting Knowledge:LinkHosts. Attach the page as a file, or paste its "
                + "text.",
            RenderedMarkdown.Plain(said!));
        Assert.DoesNotContain("`", said, StringComparison.Ordinal);
    }

    public void Dispose() => _bot.Dispose();
}
