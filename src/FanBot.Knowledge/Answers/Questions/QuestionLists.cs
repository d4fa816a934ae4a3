using System.Collections.Frozen;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Questions;

/// <summary>The lists of <c>question-words.txt</c>.</summary>
internal static class QuestionLists
{
    private static readonly WordLists Lists = WordLists.Read("Answers.Questions.question-words.txt");

    /// <summary>The words of a list; none where there is no such list.</summary>
    public static FrozenSet<string> Of(string name) => Lists.Find(name);
}
