using Deque.AxeCore.Playwright;
using FanBot.Browser.Tests.Running;

namespace FanBot.Browser.Tests;

/// <summary>A preview that asks for its key.</summary>
[Collection(OneBrowser.Name)]
public sealed class KeyTests(BrowserFixture browser)
{
    private const string Key = "a-key-that-nobody-guesses";

    [BrowserFact]
    public async Task The_key_opens_the_page()
    {
        await using var bot = await RunningFanBot.StartAsync("2031-06-01", ["tests/FanBot.Browser.Tests/Articles"], $"--Preview:Key={Key}");
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(bot.Address.ToString());
        Assert.Empty((await page.RunAxe()).Violations);
        await page.Locator("input[type=password]").FillAsync("not-this-one-at-all");
        await page.GetByRole(AriaRole.Button, new() { Name = "Open" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("That is not the key.");
        Assert.Empty((await page.RunAxe()).Violations);
        await page.Locator("input[type=password]").FillAsync(Key);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open" }).ClickAsync();

        await Expect(page.Locator("#channel.ready")).ToBeVisibleAsync();
        Assert.DoesNotContain(Key, page.Url + bot.Said, StringComparison.Ordinal);
    }
}
