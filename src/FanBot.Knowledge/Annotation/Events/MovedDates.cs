using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Annotation.Events;

/// <summary>
/// Tells the date that was given up from the one that holds: "had been slated for D, will now arrive on D", "originally
/// set for D, aired on D", "from D to D", "on D and not on D as billed", "D rather than D".
/// </summary>
internal static class MovedDates
{
    private static readonly PhraseBook Moved = PhraseBook.Read("Annotation.Events.moved-dates.phrases");

    /// <summary>Whether the date at a place of the mask is one that no longer holds.</summary>
    public static bool IsOld(Sentence sentence, int date) => Is("old", sentence, date);

    /// <summary>Whether the date at a place of the mask is the one to which something was moved.</summary>
    public static bool IsNew(Sentence sentence, int date) => Is("new", sentence, date);

    private static bool Is(string says, Sentence sentence, int date) =>
        Moved.Matches(sentence.Tokens).Any(m => m.Value == says && m.Part("date")?.Start == date);
}
