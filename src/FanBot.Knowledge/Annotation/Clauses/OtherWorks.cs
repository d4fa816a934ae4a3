using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>Tells statements about other shows, films and plays from those about this one.</summary>
internal static class OtherWorks
{
    private static readonly PhraseBook Works = PhraseBook.Read("Annotation.Clauses.other-works.phrases");

    private static readonly PhraseBook Roles = PhraseBook.Read("Annotation.Clauses.roles-elsewhere.phrases");

    /// <summary>Whether the clause speaks of a season or a showing of something else: "Other Show season 5 premieres in May".</summary>
    public static bool Own(Sentence sentence, int maskIndex) => !TieIns.IsAbout(sentence, maskIndex) && OwnOrTieIn(sentence, maskIndex);

    /// <summary>The same, where the show's specials and spin-offs count as its own.</summary>
    public static bool OwnOrTieIn(Sentence sentence, int maskIndex)
    {
        var range = sentence.Clause(maskIndex);
        var clause = sentence.Mask[range.Start..range.End];
        if (IsOther(sentence, OtherSeasonPattern.Match(clause)))
        {
            return false;
        }

        var own = clause.Any(c => Masks.IsShow(c) || Masks.IsSeason(c));
        return !sentence.OfOthers.Any(m => m.Value switch
        {
            // "Half a Dozen, which was axed in June": what is said of the title stands in the next clause.
            "fate" => range.Contains(m.Part("who")!.Value) || EndsIn(m, range),
            "title" => EndsIn(m, range),
            _ => !own && EndsIn(m, range),
        });
    }

    /// <summary>What a sentence tells of other works; <c>other-works.phrases</c> says how it is told.</summary>
    public static IReadOnlyList<PhraseMatch> In(Sentence sentence) =>
        [.. sentence.Clauses.SelectMany(clause => Works.Matches(TokensOf(sentence, clause)).Where(m => IsOther(sentence, clause, m)))];

    // A clause; one that begins with "which" has its subject in front of it.
    private static IReadOnlyList<Token> TokensOf(Sentence sentence, TextSpan clause)
    {
        var tokens = sentence.TokensIn(clause.Start, clause.End);
        var named = clause.Start > 0 && IsNameOrWork(sentence.Mask[clause.Start - 1])
            && tokens.SkipWhile(t => t.Word == ",").FirstOrDefault().Word is "which" or "that";
        return named ? sentence.TokensIn(clause.Start - 1, clause.End) : tokens;
    }

    private static bool IsOther(Sentence sentence, TextSpan clause, PhraseMatch match) =>
        match.Value switch
        {
            "none" => false,
            "title" => IsUnknownTitle(sentence.Mask[clause.Start..match.Span.Start].Trim()),
            _ => match.Part("who") is not { } who || !IsInitials(sentence.At(who.Start).Text, sentence),
        };

    // A single word at the start of a sentence is not masked, since any word stands capitalised there.
    private static bool IsUnknownTitle(string word) =>
        TitleWordPattern.IsMatch(word) && !NameWords.CommonWords.Contains(word) && !NameWords.Institutions.Contains(word);

    private static bool EndsIn(PhraseMatch match, TextSpan clause) => match.Span.End > clause.Start && match.Span.End <= clause.End;

    private static bool IsNameOrWork(char masked) => Masks.IsName(masked) || Masks.IsWork(masked);

    /// <summary>Whether a heading announces another work's cast or what the actors did before.</summary>
    public static bool IsHeadingElsewhere(Sentence sentence)
    {
        var heading = sentence.Heading;
        return SectionHeadings.IsOf(heading, SectionHeadings.Career)
            || (SectionHeadings.BehindCastOf(heading) is { } behind && TitlePattern.Match(behind) is { Success: true } title
                && !Folding.Key(heading).Contains(Folding.Key(sentence.Article.ShowName), StringComparison.Ordinal)
                && !SeasonFinder.Find(title.Value).Any()
                && !IsInitials(title.Groups["w"].Value, sentence));
    }

    /// <summary>Whether words put what stands before them into another work: "Captain Ashdown in The Long Wharf".</summary>
    public static bool IsIn(Sentence sentence, string work) =>
        !Folding.Key(work).Contains(Folding.Key(sentence.Article.ShowName), StringComparison.Ordinal) && !SeasonFinder.Find(work).Any();

    private static bool IsOther(Sentence sentence, Match match) =>
        match.Success && !(match.Groups["w"] is { Success: true } name && IsInitials(sentence.Of(name.Value[0]).Text, sentence));

    // Fans and headlines shorten a long title to its initials.
    private static bool IsInitials(string name, Sentence sentence) =>
        name.Length > 2
        && sentence.Article.ShowName.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries) is var words
        && name.Equals(string.Concat(words.Select(w => w[0])), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a role that ends at a place of the mask is one in another work: "… as Ada in the film The Long Wharf".</summary>
    public static bool IsRoleElsewhere(Sentence sentence, int start, int end)
    {
        if (sentence.IsBelowOther || SceneElsewherePattern.IsMatch(sentence.Mask[..start]) || WorkWithPattern.IsMatch(sentence.Mask[..start]))
        {
            return true;
        }

        var clause = sentence.Clause(start);
        var after = sentence.Mask[end..];
        var stop = StopPattern.Match(after);
        after = stop.Success ? after[..stop.Index] : after;
        if (OwnBehindPattern.IsMatch(after))
        {
            return false;
        }

        return ElsewhereBehindPattern.IsMatch(after)
            || Roles.Matches(sentence.TokensIn(clause.Start, end + after.Length)).Any(m => m.Value switch
            {
                "known" => true,
                "career" => m.Span.End <= start,
                "film" => start - m.Span.End == 1,
                _ => m.Span.End < start && start - m.Span.End <= 42 && sentence.Mask.AsSpan(m.Span.End, start - m.Span.End).IndexOfAny(',', ';', '.') < 0,
            });
    }

    private const string Other = "(?<w>" + Masks.Name + "|" + Masks.Work + ")";

    private static readonly Pattern OtherSeasonPattern = new(Other + "(?:'s?)? (?:" + Masks.Season + ")");

    private static readonly Pattern TitleWordPattern = new(@"^\p{Lu}[\p{L}'-]{3,}$");

    // "the 1994 movie The Long Wharf, with X as Ada", "A stage play ran in May, with X as Ada"
    private static readonly Pattern WorkWithPattern =
        new(@"\b(?:movie|film|musical|stage (?:play|show|version|adaptation)|radio play|audio drama) (?:" + Masks.Any + ")(?:: (?:[Tt]he )?(?:"
        + Masks.Any
        + @")?)?(?:,? (?:with|starring|featuring) )?$|^[Aa]n? (?:[\w-]+ )?(?:stage (?:play|show|version|adaptation)|musical|play|movie|film"
        + @"|radio play|audio drama|video game) (?:ran|runs|opened|opens|was|were|is|followed|toured|adaptation|version|based|with"
        + @"|starring)\b[^.;]*\b(?:with|starring|featuring) (?:[^.;]{0,60} and )?$");

    // "Try The Long Wharf, where …", "during series five of The Long Wharf, …".
    private static readonly Pattern SceneElsewherePattern =
        new("(?:" + Masks.Name + "|" + Masks.Work + "),? (?:where|in which|on which)\\b[^;.]*$|" + Masks.Season + " (?:of|on|in) (?:the )?(?:"
        + Masks.Name + "|" + Masks.Work + @")(?!')\b?[^;.]*$", RegexOptions.IgnoreCase);

    private static readonly Pattern TitlePattern = new(@"^ (?:[""']|the )?(?<w>\p{Lu}[\p{L}'-]*(?: [\p{L}\d'-]+)*)");

    private static readonly Pattern OwnBehindPattern =
        new(@"^[^,;]{0,12}? (?:in|on|for|of) (?:the )?(?:\w+ ){0,3}" + Masks.ShowOrSeason
        + @"|^[^,;]{0,6} (?:in|on) the (?:show|series|season|new season|upcoming season|adaptation)\b(?! " + Masks.Any
        + ")", RegexOptions.IgnoreCase);

    private static readonly Pattern ElsewhereBehindPattern = new(
        @"^(?:,? who)?[^,;.]{0,25}? (?:in|on|from|of) (?:(?:the|a|an|his|her|their|its|both|" + Masks.Platform + @"'?s?|" + Masks.Date
        + @"|[\w'-]+) ){0,7}(?:film|movie|biopic|mini-?series|sitcom|musical|play|stage|theat(?:re|er)|production|drama|comedy|thriller"
        + @"|spin-?off|remake|feature|short|soap|franchise|sequel|prequel|trilogy|cartoon|video game|opera|west end|broadway|horror|romcom"
        + @"|rom-com|pilot|reboot|revival|original (?:series|show|version)|(?:" + Masks.Date
        + @"|classic|earlier|first|old|[12]\d{3}s?) (?:series|show|version|adaptation))\b" +
        @"|^ (?:in|on|from) (?:(?:the|" + Masks.Platform + @"'?s?|" + Masks.Date + @") ){0,3}(?:" + Masks.Work + "|" + Masks.Name + ")",
        RegexOptions.IgnoreCase);

    private static readonly Pattern StopPattern = new(@"[;.]|, (?:and|while|but|with|who) |\) ");
}
