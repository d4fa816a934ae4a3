using System.Globalization;
using System.Net.Sockets;
using FanBot.Printing;
using FanBot.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FanBot.Pages;

/// <summary>Serves the preview while the bot runs, at the next free port where its own is taken, and tells where.</summary>
/// <param name="bot">What the bot is made of.</param>
/// <param name="url">Where it is to be served.</param>
/// <param name="alone">Whether the bot answers nowhere else, so that a person waits to be told where it is.</param>
internal sealed class PreviewService(IServiceProvider bot, Uri url, bool alone) : IHostedService, IAsyncDisposable
{
    private const int PortsTried = 20;
    private const int LastPort = 65_535;

    private WebApplication? _app;

    /// <summary>Where it is served, once it is.</summary>
    public Uri Address => new(_app!.Urls.First());

    /// <inheritdoc/>
    /// <exception cref="UsageException">It cannot be served there.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _app = await ListenAsync(cancellationToken).ConfigureAwait(false);
        if (!alone)
        {
            var logger = bot.GetRequiredService<ILogger<PreviewService>>();
            Log.PreviewAt(logger, Address);
            return;
        }

        var surroundings = bot.GetRequiredService<Surroundings>();
        foreach (var line in Lines())
        {
            await surroundings.Error.WriteLineAsync(line).ConfigureAwait(false);
        }

        if (Browser.IsWanted(bot.GetRequiredService<PreviewSettings>(), surroundings))
        {
            Browser.Open(Address);
        }
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => _app?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>What runs, where, and how it comes to Discord.</summary>
    private IEnumerable<string> Lines()
    {
        yield return "FanBot runs on this machine alone: the same bot as on Discord, in a browser.";
        yield return $"Open {Address.GetLeftPart(UriPartial.Authority)}"
            + (Address.Port == url.Port || url.Port == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" (another program has port {url.Port})"))
            + "; Ctrl+C here ends it.";
        yield return "To put it on Discord, set Discord:Token; the README says how (On Discord).";
    }

    private async Task<WebApplication> ListenAsync(CancellationToken cancellationToken)
    {
        for (var port = url.Port; ; port++)
        {
            var app = PreviewApp.Build(new UriBuilder(url) { Port = port }.Uri, bot);
            try
            {
                await app.StartAsync(cancellationToken).ConfigureAwait(false);
                return app;
            }
            catch (IOException refused) when (refused.InnerException is { } reason)
            {
                await app.DisposeAsync().ConfigureAwait(false);
                if (!IsTaken(reason) || port == LastPort || port >= url.Port + PortsTried)
                {
                    throw Cannot(reason);
                }
            }
            catch (SocketException refused)
            {
                await app.DisposeAsync().ConfigureAwait(false);
                throw Cannot(refused);
            }
        }
    }

    // Kestrel says so with an exception of its own around the socket's.
    private static bool IsTaken(Exception reason) =>
        (reason as SocketException ?? reason.InnerException as SocketException)?.SocketErrorCode == SocketError.AddressAlreadyInUse;

    private UsageException Cannot(Exception reason) => new(
        $"The preview cannot be served at '{url.GetLeftPart(UriPartial.Authority)}' ({SettingKeys.PreviewUrl}): {PlainText.OneLine(reason.Message)} "
            + $"Choose another address, or '{SettingKeys.PreviewUrl}={PreviewSettings.Off}' for none.");
}
