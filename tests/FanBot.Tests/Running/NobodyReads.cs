namespace FanBot.Tests.Running;

/// <summary>Sets that there is no reader: it would take a second of every test that starts FanBot, and answers as it has been trained.</summary>
internal static class NobodyReads
{
    /// <summary>The variable that sets it.</summary>
    public const string Name = "Reader__Kind";

    /// <summary>Its value.</summary>
    public const string Value = "none";

    /// <summary>The variables with it, unless they set another reader.</summary>
    public static Dictionary<string, string> Beside(IReadOnlyDictionary<string, string> variables)
    {
        var all = new Dictionary<string, string>(variables, StringComparer.Ordinal);
        all.TryAdd(Name, Value);
        return all;
    }
}
