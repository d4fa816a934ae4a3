using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Scoring;

/// <summary>The forms of a sentence that weigh less: a guess, a caption and a very long one stand behind a plain one.</summary>
internal static class PassageForm
{
    /// <summary>What the sentence is worth by its form.</summary>
    public static double Weigh(PassageQuestion asked, ReadPassage read) =>
        Guess(asked, read.Hit) * Caption(read.Hit) * Opinion(asked, read.Own) * Asks(read.Hit) * PartsElsewhere.Weigh(asked, read.Own)
            * Offshoot(asked, read.Hit) * Length(read.Hit);

    private static double Guess(PassageQuestion asked, PassageHit hit) =>
        !asked.Question.WantsGuesses && StandingReader.IsGuess(Folding.Plain(hit.Text)) ? PassageWeights.Guess : 1;

    private static double Caption(PassageHit hit) =>
        hit.Text.Length > 0 && hit.Passage.Kind == PassageKind.Sentence && char.IsLetterOrDigit(hit.Text[^1]) ? PassageWeights.Caption : 1;

    private static double Opinion(PassageQuestion asked, SentenceWords own) =>
        !asked.WantsOpinions && own.Says("opinion") ? PassageWeights.Opinion : 1;

    private static double Asks(PassageHit hit) =>
        hit.Text.Contains('?', StringComparison.Ordinal) ? PassageWeights.Asks : 1;

    // "When does Other Show start?" in an article on this one: only of its own offshoots it speaks with authority.
    private static double Offshoot(PassageQuestion asked, PassageHit hit) =>
        asked is { HasStrangeName: true, Question.Season: null } && IsOfShows(asked.Question.Kind) && !asked.NamesShow(hit.Text) ? PassageWeights.OtherShow : 1;

    private static double Length(PassageHit hit) => hit.Text.Length > PassageWeights.Long ? PassageWeights.TooLong : 1;

    private static bool IsOfShows(QuestionKind kind) =>
        kind is QuestionKind.Release or QuestionKind.ReleaseAnnounced or QuestionKind.Renewal or QuestionKind.Episodes
            or QuestionKind.EpisodeLength or QuestionKind.Platform or QuestionKind.Production;
}
