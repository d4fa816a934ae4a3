using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace FanBot.Hosting;

/// <summary>
/// What the gateway's bot runs in: beside a web server where its health is told, else alone. Apart from each other, since
/// to name the server's types is enough to load them, and most bots listen nowhere.
/// </summary>
internal static class GatewayHost
{
    /// <summary>Puts the host together.</summary>
    /// <param name="health">Where health is told, as in the setting <c>Http:Url</c>; null for nowhere.</param>
    /// <param name="folder">The folder FanBot is called from.</param>
    /// <param name="add">Adds the bot.</param>
    public static IHost Build(Uri? health, string folder, Action<IHostApplicationBuilder> add) =>
        health is null ? Alone(folder, add) : WithHealth(health, folder, add);

    /// <summary>The address where the health of a started host is told.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Address(IHost host) => ((WebApplication)host).Urls.First();

    private static IHost Alone(string folder, Action<IHostApplicationBuilder> add)
    {
        // No defaults: the configuration has been read, and only what is named here logs.
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = folder, DisableDefaults = true });
        add(builder);
        return builder.Build();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WebApplication WithHealth(Uri health, string folder, Action<IHostApplicationBuilder> add)
    {
        var builder = EndpointApp.CreateBuilder(health, folder);
        add(builder);
        var app = builder.Build();
        app.MapHealth();
        return app;
    }
}
