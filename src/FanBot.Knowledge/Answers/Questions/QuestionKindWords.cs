using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Answers.Questions;

/// <summary>Kinds as people read them.</summary>
internal static partial class QuestionKindWords
{
    // Made once: every answer carries one.
    private static readonly Dictionary<QuestionKind, string> Words =
        Enum.GetValues<QuestionKind>().ToDictionary(k => k, k => InnerCapital().Replace(k.ToString(), " $0").ToLowerInvariant());

    /// <summary>The kind in lower case, its words apart: "played by".</summary>
    public static string Name(this QuestionKind kind) => Words[kind];

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex InnerCapital();
}
