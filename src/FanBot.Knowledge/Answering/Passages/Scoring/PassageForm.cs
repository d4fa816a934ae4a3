using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Scoring;

/// <summary>The forms of a sentence that weigh less: a guess, a caption and a very long one stand behind a plain one.</summary>
internal static class PassageForm
{
    private static readonly PhraseBook Opinions = PhraseBook.Read("Answering.Passages.Scoring.opinions.phrases");

    private static readonly PhraseBook Asked = PhraseBook.Read("Answering.Passages.Scoring.opinions-asked.phrases");

    /// <summary>What the sentence is worth by its form.</summary>
    public static double Weigh(PassageQuestion asked, PassageHit hit) =>
        Guess(asked, hit) * Caption(hit) * Opinion(asked, hit) * Asks(hit) * PartsElsewhere.Weigh(asked, hit) * Offshoot(asked, hit) * Length(hit);

    private static double Guess(PassageQuestion asked, PassageHit hit) =>
        !asked.Question.WantsGuesses && StandingReader.IsGuess(Folding.Plain(hit.Text)) ? PassageWeights.Guess : 1;

    private static double Caption(PassageHit hit) =>
        hit.Text.Length > 0 && hit.Passage.Kind == PassageKind.Sentence && char.IsLetterOrDigit(hit.Text[^1]) ? PassageWeights.Caption : 1;

    private static double Opinion(PassageQuestion asked, PassageHit hit) =>
        !Says(Asked, asked.Question.Words) && Says(Opinions, hit.Text) ? PassageWeights.Opinion : 1;

    private static bool Says(PhraseBook book, string text) => book.Matches(Tokenizer.Read(Folding.Plain(text), _ => null)).Any();

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
