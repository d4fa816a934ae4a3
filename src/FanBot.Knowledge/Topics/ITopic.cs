using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Topics;

/// <summary>
/// A subject that articles speak of and members ask about: what reads its claims out of a sentence, and what answers a question on it
/// from the facts that they come to.
/// </summary>
internal interface ITopic
{
    /// <summary>What reads a sentence for it; claims of one sentence stand in this order.</summary>
    IReadOnlyList<IClaimRule> Rules => [];

    /// <summary>Of each kind of question that is its own, the answer from the facts of a show; null where they say nothing.</summary>
    IReadOnlyDictionary<QuestionKind, Func<Question, ShowView, Answer?>> Answers => new Dictionary<QuestionKind, Func<Question, ShowView, Answer?>>();
}
