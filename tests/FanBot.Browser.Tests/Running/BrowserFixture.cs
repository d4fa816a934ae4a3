namespace FanBot.Browser.Tests.Running;

/// <summary>A browser, and a FanBot that knows the articles on a show that does not exist, one of which is hostile.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const float Patience = 30_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private RunningFanBot? _bot;

    internal IBrowser Browser => _browser!;

    internal Uri Address => _bot!.Address;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();

        // Letters without coloured edges make pictures smaller.
        string[] args = ["--no-sandbox", "--disable-lcd-text"];
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = args });
        _bot = await RunningFanBot.StartAsync(
            "2031-06-01", ["tests/FanBot.Knowledge.Tests/Corpora/harbor-lights/articles", "tests/FanBot.Browser.Tests/Articles"]);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_bot is not null)
        {
            await _bot.DisposeAsync();
        }
    }

    internal Task<OpenChannel> OpenAsync(BrowserNewContextOptions? options = null) => OpenChannel.OpenAsync(Browser, Address, options);
}
