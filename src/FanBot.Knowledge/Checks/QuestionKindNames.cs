namespace FanBot.Knowledge.Checks;

/// <summary>Kinds as files and reports write them.</summary>
public static class QuestionKindNames
{
    /// <summary>The kind in lower case.</summary>
    public static string Name(this QuestionKind kind) => kind.ToString().ToLowerInvariant();
}
