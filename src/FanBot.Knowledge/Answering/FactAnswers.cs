using System.Collections.Frozen;
using FanBot.Knowledge.Answering.Sources;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Topics;

namespace FanBot.Knowledge.Answering;

/// <summary>
/// Which answer a kind of question gets from the facts. Questions go from here down to the topic whose kind they are and
/// never back up, nor from one topic to another that could send them back: a test reads the calls.
/// </summary>
internal static class FactAnswers
{
    private static readonly FrozenDictionary<QuestionKind, Func<Question, ShowView, Answer?>> ByKind =
        AllTopics.InOrder.SelectMany(t => t.Answers).ToFrozenDictionary(a => a.Key, a => a.Value);

    /// <summary>What the facts say to the question; null where they say nothing.</summary>
    public static Answer? Of(Question question, ShowView view) => !question.IsCommand && Qualifiers.Exclude(question) ? null : question.Kind switch
    {
        QuestionKind.Timeline when question.Aspect == RecentNews.Recent => RecentNews.Of(question, view),
        QuestionKind.Timeline => SourceAnswers.Timeline(question, view),
        QuestionKind.Sources => SourceAnswers.Articles(question, view),
        _ => ByKind.GetValueOrDefault(question.Kind)?.Invoke(question, view),
    };
}
