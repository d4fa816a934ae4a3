using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Scoring;

/// <summary>The forms of a sentence that weigh less: a guess, a caption and a very long one stand behind a plain one.</summary>
internal static class PassageForm
{
    /// <summary>What the sentence is worth by its form.</summary>
    public static double Weigh(PassageQuestion asked, PassageHit hit) =>
        Guess(asked, hit) * Caption(hit) * Opinion(asked, hit) * Asks(hit) * PartsElsewhere.Weigh(asked, hit) * Offshoot(asked, hit) * Length(hit);

    private static double Guess(PassageQuestion asked, PassageHit hit) =>
        !asked.Question.WantsGuesses && StandingReader.IsGuess(Folding.Plain(hit.Text)) ? PassageWeights.Guess : 1;

    private static double Caption(PassageHit hit) =>
        hit.Text.Length > 0 && hit.Passage.Kind == PassageKind.Sentence && char.IsLetterOrDigit(hit.Text[^1]) ? PassageWeights.Caption : 1;

    private static double Opinion(PassageQuestion asked, PassageHit hit) =>
        !OpinionAskedPattern.IsMatch(asked.Question.Words) && OpinionPattern.IsMatch(hit.Text) ? PassageWeights.Opinion : 1;

    private static double Asks(PassageHit hit) =>
        hit.Text.Contains('?', StringComparison.Ordinal) ? PassageWeights.Asks : 1;

    // "When does Other Show start?" in an article on this one: only of its own offshoots it speaks with authority.
    private static double Offshoot(PassageQuestion asked, PassageHit hit) =>
        asked is { HasStrangeName: true, Question.Season: null } && IsOfShows(asked.Question.Kind) && !asked.NamesShow(hit.Text) ? PassageWeights.OtherShow : 1;

    private static double Length(PassageHit hit) => hit.Text.Length > PassageWeights.Long ? PassageWeights.TooLong : 1;

    private static bool IsOfShows(QuestionKind kind) =>
        kind is QuestionKind.Release or QuestionKind.ReleaseAnnounced or QuestionKind.Renewal or QuestionKind.Episodes
            or QuestionKind.EpisodeLength or QuestionKind.Platform or QuestionKind.Production;

    private static readonly Pattern OpinionAskedPattern = new(
        @"\b(?:fans?|viewers?|people|audience|twitter|reaction|critics|complain\w*|think|say|said)\b", RegexOptions.IgnoreCase);

    // What a viewer posts is an opinion, whoever quotes it.
    private static readonly Pattern OpinionPattern = new(
        @"\b(?:one|another|a|an|some|many)(?: \w+)? (?:fan|viewer|user|person|follower|commenter|tweet)s?\b|\b(?:fans?|viewers?|another"
        + @"|others?|one) (?:also )?(?:tweeted|wrote|posted|commented|said|added|gushed|raged|fumed|joked|mirrored|shared)\b|\b(?:tweeted|wrote"
        + @"|posted|commented|mirrored|added|gushed|shared|said) (?:one|another)\b", RegexOptions.IgnoreCase);
}
