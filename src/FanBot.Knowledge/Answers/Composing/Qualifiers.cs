using System.Text.RegularExpressions;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Composing;

/// <summary>
/// Words of a question that ask for more than a fact tells ("who is he really", "in the first two seasons"): where they
/// stand, the articles' own sentences are tried instead of a fact that leaves them out.
/// </summary>
internal static class Qualifiers
{
    /// <summary>Whether the facts of the question's kind cannot answer it as it is put.</summary>
    public static bool Exclude(Question question) => question.Kind switch
    {
        QuestionKind.PlayedBy or QuestionKind.Role or QuestionKind.WhoIs =>
            (!question.IsYesNo && SecretPattern.IsMatch(question.Words)) || (question.Season is null && ManySeasonsPattern.IsMatch(question.Words)),
        QuestionKind.Return => question.IsYesNo && SurvivalPattern.IsMatch(question.Words),
        QuestionKind.Cast => WinnerPattern.IsMatch(question.Words),
        // Who thought up one character need not have made the show.
        QuestionKind.Maker => !question.IsYesNo && question.Names.Any(n => n.Kind == EntityKind.Character),
        _ => false,
    };

    /// <summary>Whether the question looks back: a guess at what is to come is then no answer.</summary>
    public static bool LooksBack(Question question) => PastPattern.IsMatch(question.Words) && !FuturePattern.IsMatch(question.Words);

    /// <summary>Whether it asks when a show was first seen: "when did it premiere", of none of its seasons.</summary>
    public static bool AsksForStart(Question question) => question is { Season: null, IsYesNo: false } && LooksBack(question) && StartPattern.IsMatch(question.Words) && !NumberedPattern.IsMatch(question.Words);

    /// <summary>Whether a quote counts everything there is: "all nine episodes".</summary>
    public static bool CountsAll(string quote) => AllPattern.IsMatch(quote);

    /// <summary>Whether it asks how things stand now, which a guess does not tell.</summary>
    public static bool AsksForNow(Question question) => NowPattern.IsMatch(question.Words);

    /// <summary>Whether it speaks of a new version of an older show: "the reboot".</summary>
    public static bool MeansNewVersion(Question question) => NewVersionPattern.IsMatch(question.Words);

    /// <summary>Whether it wants the number of all parts of a season together.</summary>
    public static bool AsksForTotal(Question question) => TotalPattern.IsMatch(question.Words);

    /// <summary>Whether it wants the title of the work, not only its kind.</summary>
    public static bool AsksForTitle(Question question) => TitlePattern.IsMatch(question.Words);

    /// <summary>Whether words name a work and not only its kind and author: "a webtoon by Mara Voss" does not.</summary>
    public static bool NamesWork(string words) => ByPattern.Replace(words, "").Any(c => char.IsUpper(c) || c is '"' or '\u201C');

    /// <summary>Whether a quote names a season by its number.</summary>
    public static bool NamesSeason(string quote) => SeasonFinder.Find(Folding.Plain(quote)).Any(m => m.Seasons.Count > 0);

    private static readonly Pattern SecretPattern = new(@"\b(?:really|truly|actually|true identity|secretly|in disguise)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern ManySeasonsPattern = new(@"\b(?:first|last|early|earlier|previous|later|other) (?:(?:two|three|four|five|few|couple(?: of)?|\d) )?(?:seasons|series)\b(?! of\b)|\bseasons? (?:\d|one|two|three) (?:and|&|to|-) (?:\d|one|two|three|four)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern SurvivalPattern = new(@"\b(?:really|truly|actually)\b|\b(?:from the|be|is|still|actually|not) (?:dead|alive|death)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern WinnerPattern = new(@"\b(?:won|wins?|winners?|winning|champions?)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern PastPattern = new(@"\b(?:did|was|were|came|premiered|aired|debuted|started)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern StartPattern = new(@"\bdid\b[^?]*\b(?:premiere|debut|start|begin|launch)\b(?! (?:film|shoot|product|cast|again|back))", RegexOptions.IgnoreCase);

    private static readonly Pattern NumberedPattern = new(@"\b(?:seasons?|series|s) ?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|new|latest|last|next|\dnd|\drd|\dth) (?:season|series)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern AllPattern = new(@"\b(?:all|altogether|total)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern FuturePattern = new(@"\b(?:will|would|gonna|going to|supposed|meant|expected|may|might|could|next)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern NowPattern = new(@"\b(?:now|currently|these days|nowadays|at present|at the moment)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern NewVersionPattern = new(@"\b(?:reboot|revival|remake|re-?imagining)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern TotalPattern = new(@"\b(?:in total|in all|altogether|all together|overall|total)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern TitlePattern = new(@"\b(?:which|what) (?:\w+ )?(?:webtoon|web ?comic|book|novel|comic|manga|manhwa|game|play|story|podcast)s?\b|\b(?:called|named|titled|title|name)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern ByPattern = new(@"\b(?:by|from|of) \p{Lu}.*$");
}
