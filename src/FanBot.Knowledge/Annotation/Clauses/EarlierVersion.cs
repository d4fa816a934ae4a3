using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>
/// Tells the cast of an earlier version of the story from this one's: "In the original series X played Ada". How it is told stands in
/// <c>earlier-version.phrases</c>.
/// </summary>
internal static class EarlierVersion
{
    private const string Subject = "subject";
    private const string Past = "past";
    private const string Starred = "starred";
    private const string Present = "present";

    // How far in front of a role stands what it is a role in, in characters.
    private const int FrontReach = 31;
    private const int StarsReach = 61;

    private static readonly PhraseBook Phrases = PhraseBook.Read("Annotation.Clauses.earlier-version.phrases");

    /// <summary>Whether the role or the member named at a place of the mask is of an earlier version.</summary>
    public static bool IsMeant(Sentence sentence, int index)
    {
        var clause = sentence.TokensIn(sentence.Clause(index).Start, sentence.Mask.Length);
        return IsFront(sentence, index)
            || IsOfOldRun(sentence, index)
            || ((Says(clause, Past) || Says(clause, Starred)) && !Says(sentence.Tokens, Present)
                && (Says(sentence.TokensIn(0, index), Subject)
                    || (sentence.Previous is { } before && Says(before.Tokens, Subject) && !Says(before.Tokens, Present))));
    }

    // "In the sitcom the late X was Ada", "original series stars X and Y". With its season named, a show's own past is meant.
    private static bool IsFront(Sentence sentence, int index) => Phrases.Matches(sentence.TokensIn(0, index)).Any(m =>
        (m.Value == "front" && index - m.Span.End <= FrontReach && !sentence.Mask.AsSpan(m.Span.End, index - m.Span.End).ContainsAny(',', '.', ';'))
        || (m.Value == "stars" && index - m.Span.End <= StarsReach && !sentence.Mask.AsSpan(m.Span.End, index - m.Span.End).ContainsAny('.', ';')));

    // An article on a reboot tells of the older cast in the past: "X starred as Ada", "it ran for five years, with X as Ada".
    private static bool IsOfOldRun(Sentence sentence, int index)
    {
        const int Near = 30;
        var clause = sentence.Clause(index);
        return !sentence.Mask.Any(Masks.IsSeason) && !Says(sentence.TokensIn(clause.Start, clause.End), Present)
            && ((sentence.Article.IsReboot && Says(sentence.TokensIn(clause.Start, Math.Min(clause.End, index + Near)), Starred))
                || (Phrases.Matches(sentence.Tokens).Any(m => m.Part("who")?.Start == index) && EndedLongAgo(sentence)));
    }

    // A show that is still made has no run that ended many years ago.
    private static bool EndedLongAgo(Sentence sentence)
    {
        const int LongAgo = 8 * 365;
        return sentence.Article.AsOf is { } asOf && Enumerable.Range(0, sentence.Mask.Length).Where(i => Masks.IsDate(sentence.Mask[i]))
            .Any(i => sentence.Date(i, DateDirection.Past) is { HasYear: true } past && asOf.Latest.DayNumber - past.Latest.DayNumber > LongAgo);
    }

    private static bool Says(IReadOnlyList<Token> tokens, string value) => Phrases.Fits(tokens, value) is not null;
}
