namespace FanBot.Discord.Gateway;

/// <summary>Keeps sessions from being started in too quick a succession, over all connections.</summary>
internal sealed class IdentifyGate(TimeProvider time)
{
    // Discord counts 5 seconds on its side, and one message may travel faster than the one before.
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(5.5);

    private long? _last;

    /// <summary>How long to wait from now; zero or less where the way is free.</summary>
    public TimeSpan Wait => _last is { } last ? Apart - time.GetElapsedTime(last) : TimeSpan.Zero;

    /// <summary>Notes that a session is being started now.</summary>
    public void Passed() => _last = time.GetTimestamp();
}
