using System.Runtime.ExceptionServices;

namespace FanBot.Hosting;

/// <summary>How the connection to Discord's gateway stands, for whoever runs the host.</summary>
internal sealed class GatewayStatus
{
    private volatile bool _isConnected;
    private volatile ExceptionDispatchInfo? _failure;

    /// <summary>Whether a session has begun and the bot is not about to leave.</summary>
    public bool IsConnected
    {
        get => _isConnected;
        set => _isConnected = value;
    }

    /// <summary>
    /// Keeps what ended the connection for good, be it a refusal or a fault: a hosted service that throws ends as a stack
    /// trace in the log and with exit code 0.
    /// </summary>
    public void Fail(Exception failure) => _failure = ExceptionDispatchInfo.Capture(failure);

    /// <summary>Throws what ended the connection for good, if anything did.</summary>
    public void ThrowIfFailed() => _failure?.Throw();
}
