using FanBot.Discord;

namespace FanBot.State.Articles;

/// <summary>A moderator has corrected something. What holds is what the show's <c>show.yaml</c> says; this tells who said it and when.</summary>
/// <param name="At">When.</param>
/// <param name="Moderator">Who.</param>
/// <param name="Show">Key of the show.</param>
/// <param name="Kind">What was corrected: a name, a claim, an article's date, …</param>
/// <param name="Subject">Of what.</param>
/// <param name="Was">What stood there, or null.</param>
/// <param name="Becomes">What stands there now, or null.</param>
/// <param name="Reason">Why, in their words, or null.</param>
internal sealed record Correction(
    DateTimeOffset At, Snowflake Moderator, string Show, string Kind, string Subject, string? Was, string? Becomes, string? Reason)
{
    /// <summary>Its number; 0 before it is written.</summary>
    public long Id { get; init; }

    /// <summary>When it was undone, or null.</summary>
    public DateTimeOffset? UndoneAt { get; init; }

    /// <summary>By whom it was undone, or null.</summary>
    public Snowflake? UndoneBy { get; init; }
}
