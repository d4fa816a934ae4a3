using FanBot.Browser.Tests.Running;

namespace FanBot.Browser.Tests;

/// <summary>
/// Takes the pictures that the texts show, of the articles in <c>data</c>. Each is written beside the tests' program; where it is to
/// replace the one in <c>docs/images</c>, FANBOT_PICTURES=docs/images says so.
/// </summary>
[Collection(OneBrowser.Name)]
public sealed class PictureTests(BrowserFixture browser)
{
    private const int MostBytes = 60_000;
    private const int Quality = 60;

    [BrowserTheory]
    [InlineData("preview-light", 860, 560, ColorScheme.Light)]
    [InlineData("preview-dark", 860, 560, ColorScheme.Dark)]
    [InlineData("preview-phone", 390, 620, ColorScheme.Dark)]
    public async Task A_picture_is_small(string name, int width, int height, ColorScheme scheme)
    {
        await using var bot = await RunningFanBot.StartAsync("2023-06-01", ["data/articles"]);
        await using var channel = await OpenChannel.OpenAsync(
            browser.Browser, bot.Address, new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme });
        var release = await channel.SendAsync("/release season:2");
        await release.EvaluateAsync("(message) => message.parentElement.scrollTop = message.offsetTop - message.parentElement.offsetTop");

        var picture = await channel.Page.ScreenshotAsync(new()
        {
            Path = Path.Combine(Folder, name + ".jpg"),
            Type = ScreenshotType.Jpeg,
            Quality = Quality,
        });

        Assert.InRange(picture.Length, 1, MostBytes);
    }

    [BrowserTheory]
    [InlineData("desk-article", "/desk/article?path=heartstopper%2Fseason-2-every-detail-2023-05-24.md", 860, 400, ColorScheme.Light)]
    [InlineData("desk-timeline", "/desk/timeline?topic=release", 390, 620, ColorScheme.Dark)]
    public async Task A_picture_of_the_desk_is_small(string name, string path, int width, int height, ColorScheme scheme)
    {
        await using var bot = await RunningFanBot.StartAsync("2023-06-01", ["data/articles"]);
        await using var channel = await OpenChannel.OpenAsync(
            browser.Browser, bot.Address, new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme });
        await channel.Page.GotoAsync(new Uri(bot.Address, path).ToString());
        await Expect(channel.Page.Locator("h1")).ToBeVisibleAsync();

        var picture = await channel.Page.ScreenshotAsync(new()
        {
            Path = Path.Combine(Folder, name + ".jpg"),
            Type = ScreenshotType.Jpeg,
            Quality = Quality,
        });

        Assert.InRange(picture.Length, 1, MostBytes);
    }

    private static string Folder => Environment.GetEnvironmentVariable("FANBOT_PICTURES") is { Length: > 0 } folder
        ? Path.Combine(Repository.Root, folder)
        : Path.Combine(AppContext.BaseDirectory, "pictures");
}
