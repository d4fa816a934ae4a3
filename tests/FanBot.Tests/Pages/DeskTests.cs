using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FanBot.Editions;
using FanBot.Editions.Publishing;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Claims;
using FanBot.Pages.Desk;
using FanBot.State.Members;
using FanBot.Tests.Running;
using FanBot.Verbs;
using Microsoft.Extensions.DependencyInjection;

namespace FanBot.Tests.Pages;

/// <summary>The pages on which one looks into the knowledge.</summary>
public sealed class DeskTests(OpenDesk desk) : IClassFixture<OpenDesk>
{
    private const string Script = "<script>alert('x')</script>";

    private static readonly string[] Paths =
        [DeskLinks.Home, .. DeskLinks.All.Select(p => p.Path), DeskLinks.OneArticle, DeskLinks.Why + "?question=When+does+season+2+come+out%3F"];

    private readonly OpenPreview _preview = desk.Preview;

    public static TheoryData<string> Pages => [.. Paths];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_whole_without_anything_of_its_own_that_runs(string path)
    {
        using var response = await _preview.GetAsync(path);
        var html = await response.Content.ReadAsStringAsync();
        var page = await new HtmlParser().ParseDocumentAsync(html);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotMatch("<style|style=|<script(?![^>]*src=)| on[a-z]+=", html);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
        Assert.All(
            page.QuerySelectorAll("input, select"),
            field => Assert.True(field.HasAttribute("aria-label") || page.QuerySelector($"label[for='{field.Id}']") is not null));
        Assert.All(page.QuerySelectorAll("form"), form => Assert.Equal("get", form.GetAttribute("method")));
        Assert.Equal("page", page.QuerySelector("header nav a[href='/desk']")?.GetAttribute("aria-current"));
        Assert.Empty(_preview.Logs.Of(62));
    }

    [Fact]
    public async Task The_highlights_of_every_article_are_its_claims()
    {
        using var hold = _preview.Bot.GetRequiredService<LiveKnowledge>().Read()!.Value;
        var snapshot = hold.Edition.Snapshot;
        foreach (var article in snapshot.Articles(snapshot.Shows()[0].Key))
        {
            var claims = snapshot.Claims(article.ShowKey).Where(c => c.Source.Path == article.Path).OrderBy(c => c.Claim.Quote.Start).ToList();
            var page = await PageAsync(DeskLinks.Article(article.Path));

            var text = page.QuerySelector("article")!;
            Assert.Equal(claims.Count, page.QuerySelectorAll(".claims > li").Length);
            Assert.All(claims.Index(), claim => Assert.Equal(claim.Item.Quote, Highlighted(text, claim.Index + 1)));
            Assert.Equal(
                claims.SelectMany(c => Enumerable.Range(c.Claim.Quote.Start, c.Claim.Quote.Length)).Distinct().Count(),
                text.QuerySelectorAll("a.claim").Sum(a => a.TextContent.Length));
            Assert.Equal(Squeezed(snapshot.Article(article.Path)!.Text), Squeezed(text.TextContent));
        }
    }

    [Fact]
    public async Task Each_place_that_is_linked_to_is_there()
    {
        var facts = await PageAsync(DeskLinks.Facts);
        var links = facts.QuerySelectorAll(".sources a").Select(a => a.GetAttribute("href")!).Distinct().ToList();
        Assert.NotEmpty(links);

        foreach (var article in links.GroupBy(l => l.Split('#')[0]))
        {
            var page = await PageAsync(article.Key);
            Assert.All(article, link => Assert.NotNull(page.GetElementById(link.Split('#')[1])));
        }
    }

    [Fact]
    public async Task A_claim_tells_what_it_is_and_how_it_was_read()
    {
        var page = await PageAsync(DeskLinks.Article(await PathOfAsync("Gets a Date")));

        var claim = page.QuerySelectorAll(".claims > li").First(li => li.TextContent.Contains("8 August 2031 (part 1)", StringComparison.Ordinal));
        Assert.StartsWith("Season 2 release: 8 August 2031 (part 1)", claim.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("official", claim.ClassName, StringComparison.Ordinal);
        Assert.Matches(@"Read by\s+\S+", claim.TextContent);
        Assert.Matches(@"fits\s+\S.* \| .*in (Topics|Annotation)/\S+\.phrases", claim.TextContent.ReplaceLineEndings(" "));
        var mark = page.QuerySelector($"a.claim[aria-describedby~='{claim.Id}']")!;
        Assert.Contains(
            "Season 2 release: 8 August 2031 (part 1)\nofficial, as of 29 April 2031\nstored as 2031-08-08\nread by ",
            mark.GetAttribute("data-note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fact_is_shown_with_its_rivals()
    {
        using var hold = _preview.Bot.GetRequiredService<LiveKnowledge>().Read()!.Value;
        var facts = hold.Edition.Snapshot.Facts(hold.Edition.Snapshot.Shows()[0].Key);
        var page = await PageAsync(DeskLinks.Facts);

        Assert.Equal(facts.Count, page.QuerySelectorAll("article.fact").Length);
        Assert.Equal(
            facts.SelectMany(f => f.Rivals).Select(r => r.Text).Order(StringComparer.Ordinal),
            page.QuerySelectorAll("article.fact details strong").Select(e => e.TextContent).Order(StringComparer.Ordinal));
        Assert.All(
            (await PageAsync(DeskLinks.Facts + "?season=2")).QuerySelectorAll("h2"), h => Assert.Equal("Season 2", h.TextContent));
    }

    [Fact]
    public async Task The_timeline_shows_every_rival()
    {
        using var hold = _preview.Bot.GetRequiredService<LiveKnowledge>().Read()!.Value;
        var snapshot = hold.Edition.Snapshot;
        var claims = snapshot.Claims(snapshot.Shows()[0].Key, ClaimKind.Release).Where(c => c.Claim.Value is not null);
        var page = await PageAsync(DeskLinks.Timeline + "?topic=release");

        var drawn = page.QuerySelectorAll("svg text").Select(t => t.TextContent).ToList();
        Assert.All(claims, c => Assert.Contains(drawn, text => text.StartsWith(c.Claim.Text, StringComparison.Ordinal)));
        Assert.All(
            snapshot.Facts(snapshot.Shows()[0].Key, [ClaimKind.Release]).SelectMany(f => f.Rivals),
            rival => Assert.Contains(drawn, text => text.StartsWith(rival.Text, StringComparison.Ordinal)));
        Assert.All(page.QuerySelectorAll("svg a"), a => Assert.StartsWith("/desk/article?path=", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("When does season 2 come out?", "from the facts", "release")]
    [InlineData("Who plays a dragon on Mars?", "so nothing was said", null)]
    [InlineData("What does the lighthouse keeper find in the cellar of the old brewery?", "", null)]
    [InlineData("/release season:2", "from the facts", "release")]
    [InlineData("hello", "nothing was said", null)]
    public async Task Why_an_answer_is_as_it_is_is_told(string question, string from, string? kind)
    {
        using var hold = _preview.Bot.GetRequiredService<LiveKnowledge>().Read()!.Value;
        var page = await PageAsync($"{DeskLinks.Why}?question={Uri.EscapeDataString(question)}");

        var told = page.QuerySelector("main")!.TextContent;
        Assert.Contains(Squeezed(hold.Edition.Answerer.Answer(question).Text), Squeezed(told), StringComparison.Ordinal);
        Assert.Contains(from, told, StringComparison.Ordinal);
        if (kind is not null)
        {
            Assert.Contains(kind, page.QuerySelectorAll("dd").Select(d => d.TextContent));
        }
    }

    [Theory]
    [InlineData("When does season 2 come out?")]
    [InlineData("Who plays Ada?")]
    [InlineData("What do the articles say about the people who make it?")]
    [InlineData("Is it cancelled?")]
    [InlineData("/cast season:2")]
    [InlineData("hello")]
    public async Task An_explained_answer_is_the_answer(string question)
    {
        using var hold = _preview.Bot.GetRequiredService<LiveKnowledge>().Read()!.Value;

        var trace = await hold.Edition.Answerer.ExplainAsync(question, default);

        Assert.Equal(hold.Edition.Answerer.Answer(question).Text, trace.Answer.Text);
        Assert.True(trace.Fact is not null || trace.FactRefused is not null || trace.Answer is NotKnown);
    }

    [Theory]
    [InlineData("What is hidden below the lighthouse?")]
    [InlineData("When does season 2 come out?")]
    public async Task What_was_read_is_weighed_in_the_open(string question)
    {
        using var hold = _preview.Bot.GetRequiredService<LiveKnowledge>().Read()!.Value;
        var answerer = new Answerer(hold.Edition.Snapshot, new FixedDay(new DateOnly(2031, 6, 1)), new ScriptedReader("lighthouse"));

        var trace = await answerer.ExplainAsync(question, default);

        var answer = await answerer.AnswerAsync(question, null, default);
        Assert.Equal((answer.Text, answer.Confidence), (trace.Answer.Text, trace.Answer.Confidence));
        Assert.Equal(answerer.Least, trace.Least);
        Assert.Contains(trace.Passages, p => p.Read is not null && p.Sure is not null);
        Assert.Equal(trace.Passages.Select(p => p.Sure ?? 0).OrderDescending(), trace.Passages.Select(p => p.Sure ?? 0));
        Assert.Equal(trace.IsFromFacts || answer is NotKnown, !trace.Passages.Any(p => p.IsChosen));
    }

    [Fact]
    public async Task Passages_are_found_and_lead_to_their_place()
    {
        var page = await PageAsync(DeskLinks.Search + "?words=lighthouse");

        var first = page.QuerySelector(".hits a")!;
        Assert.Contains("lighthouse", first.TextContent, StringComparison.OrdinalIgnoreCase);
        var link = first.GetAttribute("href")!.Split('#');
        Assert.NotNull((await PageAsync(link[0])).GetElementById(link[1]));
        Assert.Contains("0 passages", (await PageAsync(DeskLinks.Search + "?words=zyxwv")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_snapshots_are_compared()
    {
        await using var preview = await new OpenPreview { Articles = Lanternfall("It will return in spring 2032, the network announced.") }.StartAsync();
        var source = preview.Bot.GetRequiredService<KnowledgeSource>();
        var before = source.Store.LiveName()!;
        preview.Write("articles/lanternfall/date.md", Lanternfall("It will return on 3 May 2032, the network announced.").Single().Value);
        await preview.Bot.GetRequiredService<KnowledgeLoader>().BuildAsync(BuildWish.Start, CancellationToken.None);

        var page = await PageAsync(preview, $"{DeskLinks.Snapshots}?from={before}&to={source.Store.LiveName()}");

        Assert.Equal(2, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains(page.QuerySelectorAll("section li"), li => li.TextContent.Contains("3 May 2032", StringComparison.Ordinal));
        Assert.Empty((await PageAsync(preview, DeskLinks.Snapshots + "?from=../../etc/passwd&to=x")).QuerySelectorAll("section"));
    }

    [Fact]
    public async Task Golden_questions_tell_how_they_stand()
    {
        await using var preview = await new OpenPreview
        {
            Questions = """
                [{"id":"date","question":"When does season 2 come out?","kind":"release","expect":["8 August 2031"]},
                 {"id":"odd","question":"How many episodes has season 2?","kind":"episodes","expect":["<b>ninety</b>"],"documents":["nowhere.md"]}]
                """,
        }.StartAsync();
        var page = await PageAsync(preview, DeskLinks.Questions);

        Assert.Equal(["another answer", "as expected"], page.QuerySelectorAll(".golden h2 span").Select(s => s.TextContent));
        Assert.Equal("<b>ninety</b>", page.QuerySelector(".golden dd code")!.TextContent);
        Assert.Contains("There are no golden questions", (await PageAsync(DeskLinks.Questions)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_members_miss_is_listed()
    {
        await using var preview = await new OpenPreview().StartAsync();
        var (day, words) = (new DateOnly(2031, 5, 30), new AskedFor(AskedFor.Other, "", null, null) { Words = "dragon" });
        await preview.Bot.GetRequiredService<GapBoard>().AddAsync(
            new AskedInVain("harborlights", words, day, "member") { Text = Script }, CancellationToken.None);

        var page = await PageAsync(preview, DeskLinks.Gaps);

        Assert.Contains(Script, Assert.Single(page.QuerySelectorAll(".hits li")).TextContent, StringComparison.Ordinal);
        Assert.Contains("1 member", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nobody has asked anything in vain", (await PageAsync(DeskLinks.Gaps)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_an_article_holds_stays_text()
    {
        await using var preview = await new OpenPreview
        {
            Articles = new(StringComparer.Ordinal)
            {
                ["lanternfall/evil.md"] = $"---\ntitle: \"{Script} & more\"\npublisher: \"{Script}\"\nurl: \"javascript:alert(1)\"\nshow: Lanternfall\n---\n\n"
                    + $"`{Script}` The network announced that season 2 of Lanternfall will premiere on 3 May 2032 {Script}. "
                    + "Ada Quill plays \"><img src=x onerror=alert(1)>.\n",
            },
        }.StartAsync();

        foreach (var path in Paths.Append(DeskLinks.Article("lanternfall/evil.md")).Append(DeskLinks.Search + "?words=%3Cscript%3E")
            .Append($"{DeskLinks.Why}?question={Uri.EscapeDataString(Script)}"))
        {
            var page = await PageAsync(preview, path);
            Assert.All(page.QuerySelectorAll("script"), s => Assert.StartsWith("/assets/", s.GetAttribute("src"), StringComparison.Ordinal));
            Assert.DoesNotContain(page.QuerySelectorAll("img"), i => i.GetAttribute("src") == "x");
            Assert.DoesNotContain(page.QuerySelectorAll("a[href]"), a => a.GetAttribute("href")!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Without_articles_the_desk_says_so()
    {
        await using var preview = await new OpenPreview { Articles = [] }.StartAsync();

        foreach (var path in Paths)
        {
            Assert.Contains("There is nothing to look into yet", (await PageAsync(preview, path)).Body!.TextContent, StringComparison.Ordinal);
        }
    }

    private static Dictionary<string, string> Lanternfall(string said) => new(StringComparer.Ordinal)
    {
        ["lanternfall/date.md"] = $"---\ntitle: Lanternfall season 2\npublisher: Example News\npublished: 2031-05-01\nshow: Lanternfall\n---\n\n"
            + $"Lanternfall has been renewed for season 2. {said}\n",
    };

    private static string Highlighted(IElement text, int claim) => string.Concat(
        text.QuerySelectorAll("a.claim")
            .Where(a => a.GetAttribute("data-claims")!.Split(' ').Contains(claim.ToString(CultureInfo.InvariantCulture)))
            .Select(a => a.TextContent));

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private async Task<string> PathOfAsync(string title) =>
        (await PageAsync(DeskLinks.Articles)).QuerySelectorAll("td a")
            .First(a => a.TextContent.Contains(title, StringComparison.Ordinal))
            .NextElementSibling!.NextElementSibling!.TextContent;

    private Task<IHtmlDocument> PageAsync(string path) => PageAsync(_preview, path);

    private static async Task<IHtmlDocument> PageAsync(OpenPreview preview, string path)
    {
        using var response = await preview.GetAsync(path);
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
    }
}
