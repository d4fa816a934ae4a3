using FanBot.Browser.Tests.Running;

namespace FanBot.Browser.Tests;

/// <summary>The desk, as it is seen and used.</summary>
[Collection(OneBrowser.Name)]
public sealed class DeskTests(BrowserFixture browser)
{
    private const int Phone = 390;

    private static readonly string[] Paths =
    [
        "/desk", "/desk/articles", "/desk/facts?season=2", "/desk/timeline", "/desk/why?question=When+does+season+2+come+out%3F",
        "/desk/search?words=lighthouse", "/desk/questions", "/desk/gaps", "/desk/snapshots",
    ];

    [BrowserTheory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(Phone, ColorScheme.Light)]
    [InlineData(Phone, ColorScheme.Dark)]
    public async Task Everybody_can_use_every_page(int width, ColorScheme scheme)
    {
        await using var channel = await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 844 }, ColorScheme = scheme });
        foreach (var path in Paths.Append(await ArticleAsync(channel, "Gets a Date")))
        {
            await channel.Page.GotoAsync(new Uri(browser.Address, path).ToString());
            await LevelAA.HoldsAsync(channel.Page);
            Assert.True(await channel.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, path + " is cut off");
        }
    }

    [BrowserFact]
    public async Task A_highlight_tells_of_its_claim_when_it_is_reached_by_the_keyboard()
    {
        await using var channel = await browser.OpenAsync();
        await channel.Page.GotoAsync(new Uri(browser.Address, await ArticleAsync(channel, "Gets a Date")).ToString());
        var claim = channel.Page.Locator("a.claim.official").First;
        await channel.Page.Locator("#main").FocusAsync();
        for (var i = 0; i < 40 && !await claim.EvaluateAsync<bool>("(a) => a === document.activeElement"); i++)
        {
            await channel.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Contains("official", await claim.EvaluateAsync<string>("(a) => getComputedStyle(a, '::after').content"), StringComparison.Ordinal);
        await channel.Page.Keyboard.PressAsync("Enter");
        await Expect(channel.Page.Locator(".claims > li:target")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_hostile_article_stays_text()
    {
        await using var channel = await browser.OpenAsync();
        await channel.Page.GotoAsync(new Uri(browser.Address, await ArticleAsync(channel, "roll call")).ToString());

        await Expect(channel.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("<script>document.title");
        Assert.NotEqual("broken", await channel.Page.TitleAsync());
        await Expect(channel.Page.Locator("img[src=x]")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_timeline_in_the_channel_gets_its_picture_and_keeps_it_when_a_page_is_turned()
    {
        await using var channel = await browser.OpenAsync();
        var timeline = await channel.SendAsync("/timeline topic:release");

        var picture = timeline.Locator("img.picture");
        await Expect(picture).ToBeVisibleAsync();
        await Expect(picture).ToHaveAttributeAsync("alt", new System.Text.RegularExpressions.Regex("^Season 2 release: "));
        Assert.True(await picture.EvaluateAsync<bool>("(i) => i.decode().then(() => i.naturalWidth >= 390)"));
        await OpenChannel.Button(timeline, "More \u25B6").ClickAsync();
        await Expect(timeline).ToContainTextAsync("Page 2 of 2");
        await Expect(picture).ToBeVisibleAsync();
    }

    private async Task<string> ArticleAsync(OpenChannel channel, string title)
    {
        await channel.Page.GotoAsync(new Uri(browser.Address, "/desk/articles").ToString());
        return (await channel.Page.Locator("td a").Filter(new() { HasText = title }).GetAttributeAsync("href"))!;
    }
}
