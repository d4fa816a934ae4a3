using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>
/// Reads from the wording how sure a statement is: official, reported, speculation, or denied where the sentence takes it back.
/// What a verb denies ("has not been cancelled") is read by the rules, since what is denied differs.
/// </summary>
internal static class StandingReader
{
    private static readonly PhraseBook Guesses = PhraseBook.Read("Annotation.Clauses.guesses.phrases");

    private static readonly PhraseBook Announcements = PhraseBook.Read("Annotation.Clauses.announcements.phrases");

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
        if (ProclaimedPattern.IsMatch(sentence.Mask))
        {
            return true;
        }

        // "X said that …" vouches for what follows, ", X said" for the clause in front, "according to X" for both.
        var clause = sentence.Clause(maskIndex);
        foreach (Match match in VoucherPattern.Matches(sentence.Mask))
        {
            var voice = match.Groups["v"];
            if (voice.Success && Masks.IsName(voice.Value[0]) && !sentence.Of(voice.Value[0]).IsMaker)
            {
                continue;
            }

            var inClause = match.Index < clause.End && match.Index + match.Length > clause.Start;
            var inFront = match.Groups["that"].Success && match.Index < clause.Start;
            if (inClause || inFront || sentence.Clause(match.Index).Start == clause.End)
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
    public static string? Origin(Sentence sentence)
    {
        var match = AttributionPattern.Match(sentence.Mask);
        return match.Success ? sentence.Unmask((match.Groups["n"].Success ? match.Groups["n"] : match.Groups["m"]).Value) : null;
    }

    private const string Voice =
        "(?:(?<v>" + Masks.Platform + "|" + Masks.Name
        + @")|(?:the |a |its )?(?:streaming service|streaming platform|streamer|broadcaster|network|channel|platform|studio|makers|producers"
        + @"|creators?|showrunners?|spokes(?:man|woman|person)|press release)(?:,? (?:" + Masks.Name + "|" + Masks.Platform + "))?)";
    private const string Says =
        @"(?:(?:has|have) (?:also |since |now |already )?)?(?:said|says|confirm(?:ed|s)|announc(?:ed|es)|reveal(?:ed|s)|stat(?:ed|es)|wrote"
        + @"|writes|told|explain(?:ed|s)|clarif(?:ied|ies)|stress(?:ed|es)|declared|promised|tweeted|posted)";

    private static bool IsAttributedToPress(Sentence sentence) => AttributionPattern.IsMatch(sentence.Mask);

    // "If …" in front or behind casts doubt on the whole sentence, unless it only addresses the reader.
    private static bool IsConditional(Sentence sentence, int maskIndex)
    {
        var mask = sentence.Mask;
        var match = ConditionPattern.Match(mask);
        return match.Success && (match.Index == 0 || sentence.Clause(match.Index) == sentence.Clause(maskIndex)
            || sentence.Clause(maskIndex).End <= match.Index);
    }

    // "Here's the full speculative cast list" above a list.
    private static bool IntroducesGuess(Sentence sentence) =>
        sentence.Passage.Kind == Text.PassageKind.ListItem
        && ((sentence.Previous is { } intro && ListGuessPattern.IsMatch(intro.Mask)) || ListGuessPattern.IsMatch(sentence.Heading));

    // Behind a statement (", Oakhurst said."), in front of it with "that", as its source, or as the hand that published it.
    private static readonly Pattern VoucherPattern = new(
        @",""? (?:the |as |a )?(?:co-)?(?:creator |showrunner |author |director |writer |producer |executive producer )?" + Voice + " (?:also )?"
        + Says + @"\b(?! (?:that|which|it))" +
        "|" + Voice + " " + Says + @"(?: [^.;,]{0,30}?)? (?<that>that)\b" +
        @"|\baccording to " + Voice
        + @"(?!'s? (?:rival|site))|\b(?:data|figures|numbers|statistics|charts?) (?:released|published|shared|provided|issued) by " + Voice,
        RegexOptions.IgnoreCase);

    private static readonly Pattern ProclaimedPattern =
        new(@"^[""']?(?:it's|it is|it's now) (?:now |finally )?official(?:[:,!.–—-]| that)", RegexOptions.IgnoreCase);

    private static readonly Pattern AttributionPattern = new(
        @"\baccording to (?:the |a report (?:from|by|in) |reports (?:from|by|in) |sources at )?(?<n>" + Masks.Name + @")|(?<m>" + Masks.Name
        + @") (?:reports?|reported|writes|wrote|understands|learned|has learned|claims|claimed)\b|\b(?:reportedly|per|via) (?<n>" + Masks.Name + ")",
        RegexOptions.IgnoreCase);

    private static readonly Pattern ConditionPattern =
        new(@"^(?:if(?! you| not| not,|,? like| so| only)|assuming|should (?:it|the|" + Masks.Platform + "|" + Masks.Show
        + @"))(?!\w)|,? if(?! you| not| only)\b|,? should (?:" + Masks.Platform + "|" + Masks.Show
        + @")|\bassuming\b|\bprovided that\b", RegexOptions.IgnoreCase);

    private static readonly Pattern ListGuessPattern =
        new(@"\b(?:speculat\w+|rumou?r\w*|expected|predict\w+|likely|possible|potential|wish ?list|hope\w*|could|might|may)\b", RegexOptions.IgnoreCase);
}
