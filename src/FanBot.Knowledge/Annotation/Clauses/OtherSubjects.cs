using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>
/// Tells by its subject that a clause speaks of another show: "Thornwick had ten episodes", "…, which was axed in June"; see <c>other-subjects.phrases</c>.
/// Unlike <see cref="OtherWorks"/> it looks at the verb's own subject, whatever the verb.
/// </summary>
internal static class OtherSubjects
{
    private static readonly PhraseBook Phrases = PhraseBook.Read("Annotation.Clauses.other-subjects.phrases");

    /// <summary>Whether the verb phrase at a place of the mask has a name that is not this show's for its subject.</summary>
    public static bool IsOne(Sentence sentence, int maskIndex)
    {
        if (Phrases.Matches(sentence.TokensIn(0, maskIndex)).LastOrDefault() is { Value: "relative" } relative && IsRightBehind(sentence, relative, maskIndex))
        {
            return !(sentence.Mask[relative.Span.Start] is var whose && (Masks.IsShow(whose) || Masks.IsSeason(whose)));
        }

        var clause = sentence.Clause(maskIndex);
        var tokens = sentence.TokensIn(clause.Start, maskIndex);
        return tokens.Count > 0
            && Phrases.Matches(tokens).Any(m => m.Value switch
            {
                "subject" => m.Span.Start == tokens[0].Start,
                "title" => OtherWorks.IsUnknownTitle(sentence.Mask[clause.Start..m.Span.Start].Trim()),
                _ => false,
            })
            && Phrases.Fits(sentence.TokensIn(clause.Start, clause.End), "own") is null;
    }

    private static bool IsRightBehind(Sentence sentence, PhraseMatch match, int place) => string.IsNullOrWhiteSpace(sentence.Mask[match.Span.End..place]);
}
