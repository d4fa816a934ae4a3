using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;
using FanBot.Knowledge.Topics.Cast;
using FanBot.Knowledge.Topics.Release;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>Passages that share the words of a question and tell of something else than it asks for.</summary>
internal static class StrangePassages
{
    /// <summary>
    /// Whether a question asks for a season's day, and the passage tells another thing's, or is a heading that tells none; or it asks who
    /// plays somebody or where it is filmed, and the passage tells who does not, or takes it back.
    /// </summary>
    public static bool Is(PassageHit hit, Question question) => question switch
    {
        { Kind: QuestionKind.Release, Aspect.IsNone: true, Episode: null, Leftover.Count: 0 } =>
            (hit.Passage.Kind == PassageKind.Heading && !question.IsYesNo && DateFinder.Find(hit.Text).Count == 0)
            || Besides.AreAll(hit.Text, question.Words),
        { Kind: QuestionKind.PlayedBy } => (Declined.Is(hit.Text) || IsTakenBack(hit)) && !Declined.Is(question.Words),
        { Kind: QuestionKind.Location, IsYesNo: false } => IsTakenBack(hit),
        _ => false,
    };

    private static bool IsTakenBack(PassageHit hit) => Doubts.TakeBack(Folding.Plain(hit.Text));
}
