using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Answering.Questions.Kinds;

/// <summary>Words that the kind of a question already tells, though in questions of other kinds they say something.</summary>
internal static class KindWords
{
    /// <summary>Whether a word in lower case is told by the kind: "binned" by the question whether a show goes on.</summary>
    public static bool Accounts(QuestionKind kind, string word) => QuestionLists.Of("kind " + kind.Name()).Contains(word);
}
