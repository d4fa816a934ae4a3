using FanBot.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace FanBot.Hosting;

/// <summary>The client in FanBot.Discord.</summary>
internal sealed class BuiltInGateway : IGateway
{
    /// <inheritdoc/>
    public void AddTo(IServiceCollection services, DiscordSettings settings, string store)
    {
        NetworkThread.Set();
        services
            .AddDiscordRest(settings, store)
            .AddSingleton<GatewayService>()
            .AddHostedService(s => s.GetRequiredService<GatewayService>());
    }
}
