using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Claims;
using FanBot.Printing;

namespace FanBot.Replies;

/// <summary>How sure an answer is, as colour, mark and word: the colour alone tells nobody who cannot see it.</summary>
/// <param name="Color">Colour of the frame, 0xRRGGBB.</param>
/// <param name="Mark">A coloured dot.</param>
/// <param name="Word">The word.</param>
internal sealed record StandingLook(int Color, string Mark, string Word)
{
    private static readonly StandingLook Unknown = new(0x8A8F98, "\u26AA", "not known");
    private static readonly StandingLook Disputed = new(0xD9730D, "\U0001F7E0", "sources disagree");

    /// <summary>The look of an answer.</summary>
    public static StandingLook Of(Answer answer) => answer switch
    {
        NotKnown => Unknown,
        Conflicting => Disputed,
        _ => answer.Standing is { } standing ? Of(standing) : Unknown,
    };

    /// <summary>The look of a standing.</summary>
    public static StandingLook Of(Standing standing) => standing switch
    {
        Standing.Official => new(0x2E9E5B, "\U0001F7E2", ValueText.Of(standing)),
        Standing.Reported => new(0x2F7BD9, "\U0001F535", ValueText.Of(standing)),
        Standing.Speculation => new(0xE3B008, "\U0001F7E1", ValueText.Of(standing)),
        _ => new(0xC8372D, "\U0001F534", ValueText.Of(standing)),
    };
}
