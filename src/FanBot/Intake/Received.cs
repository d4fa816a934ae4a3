using FanBot.Knowledge.Articles;

namespace FanBot.Intake;

/// <summary>What a moderator sent, read; or why it is no article.</summary>
internal abstract record Received
{
    private Received()
    {
    }

    /// <summary>A text.</summary>
    /// <param name="Document">What was read.</param>
    /// <param name="Address">Where it was fetched from, or null.</param>
    /// <param name="Notes">What was taken for granted, as sentences.</param>
    public sealed record Text(SourceDocument Document, Uri? Address, IReadOnlyList<string> Notes) : Received;

    /// <summary>Nothing that can be used.</summary>
    /// <param name="Why">Sentences that say what to do; plain text.</param>
    public sealed record Nothing(string Why) : Received;
}
