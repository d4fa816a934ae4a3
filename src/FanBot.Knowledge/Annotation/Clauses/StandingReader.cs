using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>
/// Reads from the wording how sure a statement is: official, reported, speculation, or denied where the sentence takes it back.
/// What a verb denies ("has not been cancelled") is read by the rules, since what is denied differs.
/// </summary>
internal static class StandingReader
{
    private static readonly PhraseBook Guesses = PhraseBook.Read("Annotation.Clauses.guesses.phrases");

    private static readonly PhraseBook Announcements = PhraseBook.Read("Annotation.Clauses.announcements.phrases");

    private static readonly PhraseBook Vouchers = PhraseBook.Read("Annotation.Clauses.vouchers.phrases");

    private static readonly PhraseBook Origins = PhraseBook.Read("Annotation.Clauses.origins.phrases");

    private static readonly PhraseBook Conditions = PhraseBook.Read("Annotation.Clauses.conditions.phrases");

    /// <summary>The standing of what the clause at a place states.</summary>
    public static Standing Read(Sentence sentence, int maskIndex)
    {
        if (sentence.IsTakenBack(maskIndex))
        {
            return Standing.Denied;
        }

        var range = sentence.Clause(maskIndex);
        var clause = sentence.TokensIn(range.Start, range.End);
        if (IsGuess(clause) || Doubts.Hedge(clause) || (Doubts.Attribute(sentence.Tokens) && !IsVouched(sentence, maskIndex))
            || IsConditional(sentence, maskIndex) || IntroducesGuess(sentence))
        {
            return Standing.Speculation;
        }

        if (IsVouched(sentence, maskIndex))
        {
            return Standing.Official;
        }

        return IsAnnouncement(clause) && !IsAttributedToPress(sentence) ? Standing.Official : Standing.Reported;
    }

    /// <summary>
    /// Whether a maker or the platform stands up for what the clause at a place states: "…, the broadcaster confirmed", "according to" them.
    /// </summary>
    public static bool IsVouched(Sentence sentence, int maskIndex)
    {
        // "X said that …" vouches for what follows, ", X said" for the clause in front, "according to X" for both.
        var clause = sentence.Clause(maskIndex);
        foreach (var match in Vouchers.Matches(sentence.Tokens))
        {
            if (match.Part("who") is { } voice && !sentence.At(voice.Start).IsMaker)
            {
                continue;
            }

            var inClause = match.Span.Start < clause.End && match.Span.End > clause.Start;
            var inFront = match.Value == "that" && match.Span.Start < clause.Start;
            if (match.Value == "proclaimed" || inClause || inFront || sentence.Clause(match.Span.Start).Start == clause.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words guess, hope or pass on a rumour.</summary>
    public static bool IsGuess(string text) => IsGuess(Tokenizer.Read(text, Masks.Label));

    private static bool IsGuess(IReadOnlyList<Token> tokens) => Guesses.Says(tokens, "guess");

    /// <summary>Whether the words announce something in the makers' name.</summary>
    public static bool IsAnnouncement(string text) => IsAnnouncement(Tokenizer.Read(text, Masks.Label));

    private static bool IsAnnouncement(IReadOnlyList<Token> tokens) => Announcements.Says(tokens, "official") && !Announcements.Says(tokens, "unofficial");

    /// <summary>"According to …" and the like: the outlet that a sentence passes on, or null.</summary>
    public static string? Origin(Sentence sentence) => Passed(sentence)?.Part("who") is { } who ? sentence.At(who.Start).Text : null;

    private static PhraseMatch? Passed(Sentence sentence) => Origins.Matches(sentence.Tokens).FirstOrDefault();

    private static bool IsAttributedToPress(Sentence sentence) => Passed(sentence) is not null;

    // "If …" in front or behind casts doubt on the whole sentence, unless it only addresses the reader.
    private static bool IsConditional(Sentence sentence, int maskIndex)
    {
        var (place, clause) = (Conditions.Matches(sentence.Tokens).FirstOrDefault()?.Span.Start, sentence.Clause(maskIndex));
        return place is { } start && (start == 0 || sentence.Clause(start) == clause || clause.End <= start);
    }

    // "Here's the full speculative cast list" above a list.
    private static bool IntroducesGuess(Sentence sentence) =>
        sentence.Passage.Kind == Text.PassageKind.ListItem
        && ((sentence.Previous is { } intro && IsGuess(intro.Tokens)) || IsGuess(sentence.Heading));
}
