using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Questions;

/// <summary>Kinds as people read them.</summary>
internal static class QuestionKindWords
{
    private static readonly Pattern InnerCapital = new("(?<=[a-z])[A-Z]");

    // Made once: every answer carries one.
    private static readonly Dictionary<QuestionKind, string> Words =
        Enum.GetValues<QuestionKind>().ToDictionary(k => k, k => InnerCapital.Replace(k.ToString(), " $0").ToLowerInvariant());

    /// <summary>The kind in lower case, its words apart: "played by".</summary>
    public static string Name(this QuestionKind kind) => Words[kind];
}
