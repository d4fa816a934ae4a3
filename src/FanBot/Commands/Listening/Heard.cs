using FanBot.Discord;
using FanBot.Editions;
using FanBot.Knowledge.Answers;

namespace FanBot.Commands.Listening;

/// <summary>Something that was asked in vain, on its way to the board.</summary>
/// <param name="Member">Who asked; told apart and not kept.</param>
/// <param name="Missed">What was asked.</param>
/// <param name="KeepsText">Whether its words may be kept.</param>
/// <param name="Answer">The answer that was called wrong, or null where there was none.</param>
internal sealed record Heard(Snowflake Member, Missed Missed, bool KeepsText, string? Answer = null)
{
    /// <summary>Nothing, to be said of what else the writer shall do.</summary>
    public static Heard Nothing { get; } = new(default, new Missed("", new AskedFor("", "", null, null), ""), KeepsText: false);

    /// <summary>Whether what has been kept for long enough shall be forgotten.</summary>
    public bool Sweeps { get; init; }

    /// <summary>Is told when all that came before it is written; of a mark in the queue that is nothing else.</summary>
    public TaskCompletionSource? Mark { get; init; }
}
