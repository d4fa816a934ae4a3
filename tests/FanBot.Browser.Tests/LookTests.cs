using FanBot.Browser.Tests.Running;

namespace FanBot.Browser.Tests;

/// <summary>The page can be read and used by everybody, on a wide screen and a phone, light and dark, and is light to load.</summary>
[Collection(OneBrowser.Name)]
public sealed class LookTests(BrowserFixture browser)
{
    private const int MostBytes = 200 * 1024;
    private const int Phone = 390;

    [BrowserTheory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(Phone, ColorScheme.Light)]
    [InlineData(Phone, ColorScheme.Dark)]
    public async Task No_rule_of_level_AA_is_broken(int width, ColorScheme scheme)
    {
        await using var channel = await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 844 }, ColorScheme = scheme });
        await LevelAA.HoldsAsync(channel.Page);
        await channel.SendAsync("/cast season:2");
        await channel.SendAsync("/plot season:2");
        await OpenChannel.Button(channel.Last, "Sources").ClickAsync();
        await Expect(channel.Last).ToContainTextAsync("Only you can see this");
        await LevelAA.HoldsAsync(channel.Page);
        await channel.Line.PressSequentiallyAsync("/release season:");
        await Expect(channel.Choices).ToHaveCountAsync(3);
        await LevelAA.HoldsAsync(channel.Page);
        await channel.Page.Keyboard.PressAsync("Escape");
        await channel.Page.Keyboard.PressAsync("Escape");
        await channel.Page.GetByRole(AriaRole.Button, new() { Name = "JSON", Exact = true }).First.ClickAsync();
        await LevelAA.HoldsAsync(channel.Page);
        await channel.Page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        var help = await channel.SendAsync("/help");
        await LevelAA.HoldsAsync(channel.Page);
        await OpenChannel.Button(help, "Ask a question").ClickAsync();
        await LevelAA.HoldsAsync(channel.Page);
    }

    [BrowserFact]
    public async Task Nothing_is_cut_off_on_a_phone()
    {
        await using var channel = await browser.OpenAsync(new() { ViewportSize = new() { Width = Phone, Height = 844 }, HasTouch = true, IsMobile = true });
        await channel.SendAsync("/release season:2");

        Assert.Equal(Phone, await channel.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal(Phone, await channel.Page.EvaluateAsync<int>("document.querySelector('[role=log]').scrollWidth"));
    }

    [BrowserFact]
    public async Task The_button_turns_the_page_dark_and_it_stays_so()
    {
        await using var channel = await browser.OpenAsync(new() { ColorScheme = ColorScheme.Light });
        await channel.Page.GetByRole(AriaRole.Button, new() { Name = "Turn the page dark" }).ClickAsync();
        await channel.Page.ReloadAsync();

        await Expect(channel.Page.GetByRole(AriaRole.Button, new() { Name = "Turn the page light" })).ToBeVisibleAsync();
        await Expect(channel.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(31, 32, 39)");
    }

    [BrowserFact]
    public async Task The_first_page_is_light()
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var bytes = new List<Task<byte[]>>();
        page.Response += (_, response) =>
        {
            if (response.Ok && !response.Url.Contains("/edits", StringComparison.Ordinal))
            {
                bytes.Add(response.BodyAsync());
            }
        };
        await page.GotoAsync(browser.Address.ToString());
        await Expect(page.Locator("#channel.ready")).ToBeVisibleAsync();

        Assert.InRange((await Task.WhenAll(bytes)).Sum(b => b.Length), 10_000, MostBytes);
    }
}
