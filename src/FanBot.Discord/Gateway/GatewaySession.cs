namespace FanBot.Discord.Gateway;

/// <summary>What is needed to go on after a break. Its id is a secret of sorts and does not print.</summary>
/// <remarks>Only the loop that receives changes it; heartbeats read the sequence from elsewhere.</remarks>
internal sealed class GatewaySession
{
    private const long None = -1;

    private long _sequence = None;

    /// <summary>Discord's id of the session, or null where there is none.</summary>
    public string? Id { get; private set; }

    /// <summary>Where the session is resumed, or null for the first address.</summary>
    public Uri? ResumeUrl { get; private set; }

    /// <summary>The number of the last event that was handed over, or null before the first.</summary>
    public long? Sequence => Volatile.Read(ref _sequence) is >= 0 and var last ? last : null;

    /// <summary>The presence with which the session began.</summary>
    public string? Presence { get; set; }

    /// <summary>Whether another one was sent since; it may have been lost with a connection.</summary>
    public bool PresenceInDoubt { get; set; }

    /// <summary>Whether there is something to resume.</summary>
    public bool CanResume => Id is not null && Sequence is not null;

    /// <summary>A session begins.</summary>
    public void Begin(string id, Uri? resumeUrl) => (Id, ResumeUrl) = (id, resumeUrl);

    /// <summary>Everything up to an event was handed over.</summary>
    public void Reached(long sequence) => Volatile.Write(ref _sequence, sequence);

    /// <summary>The session is lost.</summary>
    public void Drop()
    {
        (Id, ResumeUrl, Presence, PresenceInDoubt) = (null, null, null, false);
        Volatile.Write(ref _sequence, None);
    }
}
