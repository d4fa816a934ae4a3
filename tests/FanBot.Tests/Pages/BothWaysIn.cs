using FanBot.Hosting;
using FanBot.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace FanBot.Tests.Pages;

/// <summary>One bot with two ways in: the preview, and the endpoint to which Discord posts.</summary>
public sealed class BothWaysIn : IAsyncLifetime
{
    internal OpenPreview Preview { get; } = new();

    internal TestEndpoint Endpoint { get; private set; } = new();

    public async Task InitializeAsync()
    {
        await Preview.StartAsync();
        Endpoint = await new TestEndpoint { Handler = Preview.Bot.GetRequiredService<InteractionHandler>(), Limits = new() { PerUser = 0 } }.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await Endpoint.DisposeAsync();
        await Preview.DisposeAsync();
    }
}
