namespace FanBot.Knowledge.Checks;

/// <summary>Kinds as files and reports write them.</summary>
public static class GoldenKindNames
{
    /// <summary>The kind in lower case.</summary>
    public static string Name(this GoldenKind kind) => kind.ToString().ToLowerInvariant();
}
