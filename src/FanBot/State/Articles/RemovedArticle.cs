using FanBot.Discord;

namespace FanBot.State.Articles;

/// <summary>An article that a moderator has taken away, and that can be brought back.</summary>
/// <param name="At">When.</param>
/// <param name="Path">Where it lay in the articles folder.</param>
/// <param name="Content">The file.</param>
/// <param name="Moderator">Who.</param>
/// <param name="Reason">Why, in their words, or null.</param>
internal sealed record RemovedArticle(DateTimeOffset At, string Path, byte[] Content, Snowflake Moderator, string? Reason)
{
    /// <summary>Its number; 0 before it is written.</summary>
    public long Id { get; init; }
}
