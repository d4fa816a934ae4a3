using Microsoft.Extensions.Hosting;

namespace FanBot.Hosting;

/// <summary>Leaves signals to whoever runs the host, which is told by a token when to stop.</summary>
internal sealed class CallerLifetime : IHostLifetime
{
    /// <inheritdoc/>
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
