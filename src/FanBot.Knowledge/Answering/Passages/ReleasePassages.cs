using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;
using FanBot.Knowledge.Topics.Release;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>What a passage must not be to answer a question for the day of a season.</summary>
internal static class ReleasePassages
{
    /// <summary>Whether a question asks for a season's day, and the passage tells another thing's, or is a heading that tells none.</summary>
    public static bool IsOfElse(PassageHit hit, Question question) =>
        question is { Kind: QuestionKind.Release, Aspect.Length: 0, Episode: null }
        && ((hit.Passage.Kind == PassageKind.Heading && !question.IsYesNo && DateFinder.Find(hit.Text).Count == 0)
            || Besides.AreAll(hit.Text, question.Words));
}
