using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
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
            (!question.IsYesNo && Says(question, QuestionDetails.Secret)) || (question.Season is null && Says(question, QuestionDetails.ManySeasons)),
        QuestionKind.Return => question.IsYesNo && Says(question, QuestionDetails.Alive),
        QuestionKind.Cast => Says(question, QuestionDetails.Winning),
        // Who thought up one character need not have made the show.
        QuestionKind.Maker => !question.IsYesNo && question.Names.Any(n => n.Kind == EntityKind.Character),
        _ => false,
    };

    /// <summary>Whether the question looks back: a guess at what is to come is then no answer.</summary>
    public static bool LooksBack(Question question) => Says(question, QuestionDetails.Past) && !Says(question, QuestionDetails.Future);

    /// <summary>Whether it asks when a show was first seen: "when did it premiere", of none of its seasons.</summary>
    public static bool AsksForStart(Question question) =>
        question is { Season: null, IsYesNo: false } && LooksBack(question) && Says(question, QuestionDetails.Start)
        && !Says(question, QuestionDetails.Numbered) && !NamesSeason(question.Words);

    /// <summary>Whether a quote counts everything there is: "all nine episodes".</summary>
    public static bool CountsAll(string quote) => QuestionDetails.Says(quote, QuestionDetails.Everything);

    /// <summary>Whether it asks how things stand now, which a guess does not tell.</summary>
    public static bool AsksForNow(Question question) => Says(question, QuestionDetails.Now);

    /// <summary>Whether it speaks of a new version of an older show: "the reboot".</summary>
    public static bool MeansNewVersion(Question question) => Says(question, QuestionDetails.NewVersion);

    /// <summary>Whether it wants the number of all parts of a season together.</summary>
    public static bool AsksForTotal(Question question) => Says(question, QuestionDetails.Total);

    /// <summary>Whether it wants the title of the work, not only its kind.</summary>
    public static bool AsksForTitle(Question question) => Says(question, QuestionDetails.Title);

    /// <summary>Whether words name a work and not only its kind and author: "a webtoon by Mara Voss" does not.</summary>
    public static bool NamesWork(string words) => words[..Supposition.AuthorIn(words)].Any(c => char.IsUpper(c) || c is '"' or '\u201C');

    /// <summary>Whether a quote names a season by its number.</summary>
    public static bool NamesSeason(string quote) => SeasonFinder.Find(Folding.Plain(quote)).Any(m => m.Seasons.Count > 0);

    private static bool Says(Question question, string detail) => QuestionDetails.Says(question, detail);
}
