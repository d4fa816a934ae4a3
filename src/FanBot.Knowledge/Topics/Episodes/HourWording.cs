using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Episodes;

/// <summary>What is said about an hour: that a show is on then, or something else, or was; see <c>hours.phrases</c>.</summary>
internal static class HourWording
{
    private static readonly PhraseBook Phrases = PhraseBook.Read("Topics.Episodes.hours.phrases");

    /// <summary>Whether an hour between two places of the mask is one at which the show is on.</summary>
    public static bool IsOfShow(Sentence sentence, int start, int end) =>
        Phrases.Fits(sentence.TokensIn(sentence.Clause(start).Start, end), "other") is null && sentence.StatementAt(start).IsOfShowAlone;

    /// <summary>Whether an hour is one at which the show was on before.</summary>
    public static bool IsEarlier(Sentence sentence, TextSpan hour) =>
        Phrases.Matches(sentence.Tokens).Any(m => m.Value == "was" && m.Part("hour") == hour);

    /// <summary>Whether a sentence tells when something can be seen, by its own words, its heading, or going on with the one before.</summary>
    public static bool TellsWhen(Sentence sentence) =>
        IsShown(sentence) || Phrases.Fits(Tokenizer.Read(sentence.Heading), "asked") is not null || GoesOn(sentence);

    // "The season premieres at 12am PT. That's 5am BST for those across the pond."
    private static bool GoesOn(Sentence sentence) =>
        sentence.Previous is { } before && Phrases.Fits(sentence.Tokens, "goes-on") is not null
        && before.Tokens.Any(t => t.Word is HourTokens.Word or "midnight" or "noon") && IsShown(before);

    private static bool IsShown(Sentence sentence) => Phrases.Fits(sentence.Tokens, "shown") is not null;
}
