namespace FanBot.Intake;

/// <summary>What was fetched, or why nothing was.</summary>
internal abstract record Fetched
{
    private Fetched()
    {
    }

    /// <summary>A file.</summary>
    /// <param name="Content">Its bytes, as they were before they were packed for the way.</param>
    /// <param name="Address">Where it was in the end.</param>
    public sealed record File(ReadOnlyMemory<byte> Content, Uri Address) : Fetched;

    /// <summary>Nothing.</summary>
    /// <param name="Why">What a moderator reads of it, as sentences.</param>
    public sealed record Nothing(string Why) : Fetched;
}
