using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>
/// Tells the older version of a show from its reboot: "the original ran from 1990 to 1996" dates no season of ours. <c>original-version.phrases</c> says how
/// it is told.
/// </summary>
internal static class OriginalVersion
{
    /// <summary>Aspect of the older version's first showing.</summary>
    public const string Aspect = "original";

    /// <summary>Aspect of the older version's end.</summary>
    public const string Finale = "original-finale";

    /// <summary>Aspect of the number of the older version's seasons.</summary>
    public const string Seasons = "original seasons";

    // A reboot's own seasons lie no further back than this, in days.
    private const int LongAgo = 4 * 365;

    // How far behind a verb what it is done to may stand, in characters, and how far it may reach.
    private const int Near = 34;
    private const int Reach = 60;

    private const string Older = "older";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Annotation.Clauses.original-version.phrases");

    /// <summary>Whether a place of the mask speaks of the older version.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="maskIndex">Where the verb or number stands.</param>
    /// <param name="date">The date that goes with it; null where the sentence's own dates tell.</param>
    public static bool IsMeant(Sentence sentence, int maskIndex, EdtfDate? date)
    {
        var front = sentence.TokensIn(sentence.Clause(maskIndex).Start, maskIndex);
        if (Phrases.Fits(front, "front") is not null || IsSubject(sentence, maskIndex) || IsObject(sentence, maskIndex) || IsOfItsPronoun(sentence, maskIndex))
        {
            return true;
        }

        if (!sentence.Article.IsReboot || sentence.Article.AsOf is not { } asOf)
        {
            return false;
        }

        if (date is { HasYear: true } day)
        {
            return asOf.Latest.DayNumber - day.Latest.DayNumber > LongAgo;
        }

        for (var i = 0; i < sentence.Mask.Length; i++)
        {
            if (Masks.IsDate(sentence.Mask[i]) && sentence.Date(i, DateDirection.Past) is { HasYear: true } past
                && asOf.Latest.DayNumber - past.Latest.DayNumber > LongAgo)
            {
                return true;
            }
        }

        return false;
    }

    // "The original series, which aired from 1986, was"; what stands behind the show's own name, or a new one, is not told of it.
    private static bool IsSubject(Sentence sentence, int index) =>
        Phrases.Matches(sentence.TokensIn(0, index)).LastOrDefault(m => m.Value == "newer" || IsSubject(sentence, m)) is { Value: Older };

    private static bool IsSubject(Sentence sentence, PhraseMatch match) =>
        match.Value == Older && (match.Part("lead") is not null || match.Span.Start == sentence.Tokens[0].Start);

    private static bool IsObject(Sentence sentence, int verb) =>
        Phrases.Fits(sentence.TokensIn(verb, Math.Min(sentence.Mask.Length, verb + Reach)), Older) is { } older
        && older.Span.Start > verb && older.Span.Start - verb <= Near
        && !sentence.Mask.AsSpan(verb, older.Span.Start + 1 - verb).ContainsAny(',', ';', '.');

    // "The original ran for six years. It was cancelled in 1994."
    private static bool IsOfItsPronoun(Sentence sentence, int maskIndex) =>
        sentence.Previous is { } before && Phrases.Fits(sentence.TokensIn(0, maskIndex), "it") is not null && IsSubject(before, before.Mask.Length);
}
