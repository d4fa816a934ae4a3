namespace FanBot.Tests.Pages;

/// <summary>A preview of a bot that knows the articles on Harbor Lights, opened once for all tests that only look.</summary>
public sealed class OpenDesk : IAsyncLifetime
{
    private OpenPreview? _preview;

    internal OpenPreview Preview => _preview!;

    public async Task InitializeAsync() => _preview = await new OpenPreview().StartAsync();

    public async Task DisposeAsync() => await Preview.DisposeAsync();
}
