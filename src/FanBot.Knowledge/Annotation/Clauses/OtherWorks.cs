using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>Tells statements about other shows, films and plays from those about this one.</summary>
internal static class OtherWorks
{
    private static readonly PhraseBook Works = PhraseBook.Read("Annotation.Clauses.other-works.phrases");

    /// <summary>Whether the clause speaks of a season or a showing of something else: "Other Show season 5 premieres in May".</summary>
    public static bool AreMeant(Sentence sentence, int maskIndex)
    {
        var range = sentence.Clause(maskIndex);
        var clause = sentence.Mask[range.Start..range.End];
        if (IsOther(sentence, OtherSeasonPattern.Match(clause)))
        {
            return true;
        }

        var own = clause.Any(c => Masks.IsShow(c) || Masks.IsSeason(c));
        return sentence.OfOthers.Any(m => m.Value switch
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
    internal static bool IsUnknownTitle(string word) =>
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

    private static bool IsOther(Sentence sentence, Match match) =>
        match.Success && !(match.Groups["w"] is { Success: true } name && IsInitials(sentence.Of(name.Value[0]).Text, sentence));

    // Fans and headlines shorten a long title to its initials.
    private static bool IsInitials(string name, Sentence sentence) =>
        name.Length > 2
        && sentence.Article.ShowName.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries) is var words
        && name.Equals(string.Concat(words.Select(w => w[0])), StringComparison.OrdinalIgnoreCase);

    private const string Other = "(?<w>" + Masks.Name + "|" + Masks.Work + ")";

    private static readonly Pattern OtherSeasonPattern = new(Other + "(?:'s?)? (?:" + Masks.Season + ")");

    private static readonly Pattern TitleWordPattern = new(@"^\p{Lu}[\p{L}'-]{3,}$");

    private static readonly Pattern TitlePattern = new(@"^ (?:[""']|\p{Ll}{3} )?(?<w>\p{Lu}[\p{L}'-]*(?: [\p{L}\d'-]+)*)");
}
