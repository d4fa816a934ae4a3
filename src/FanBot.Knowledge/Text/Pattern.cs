using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Text;

/// <summary>
/// A regular expression that is made when first used, and tried only on texts that hold one of its literal words: most
/// sentences hold none, and so cost next to nothing. It matches exactly what the expression alone would.
/// </summary>
/// <param name="text">The expression. It holds no lazily bounded group such as <c>(?:…){0,2}?</c>: engines differ on them.</param>
/// <param name="options">How it matches; it never depends on the machine's culture.</param>
internal sealed class Pattern(string text, RegexOptions options = RegexOptions.None)
{
    private readonly Lazy<(Regex Regex, WordFilter Words)> _made = new(() =>
        (new Regex(text, options | RegexOptions.CultureInvariant), WordFilter.For(text, options)));

    private static readonly MatchCollection None = new Regex("(?!)").Matches("");

    /// <summary>The expression as it is written.</summary>
    public string Text => text;

    /// <summary>How it matches.</summary>
    public RegexOptions Options => options;

    /// <summary>The words of which a text must hold one to be tried; none where every text is.</summary>
    public IReadOnlyList<string> Words => _made.Value.Words.Words;

    public bool IsMatch(string input) => IsMatch(input.AsSpan());

    public bool IsMatch(string input, int start) =>
        _made.Value is var (regex, words) && words.MayMatch(input.AsSpan(start)) && regex.IsMatch(input, start);

    public bool IsMatch(ReadOnlySpan<char> input) => _made.Value is var (regex, words) && words.MayMatch(input) && regex.IsMatch(input);

    public Match Match(string input) => Match(input, 0);

    /// <summary>The first match from a place on; what stands before it can still be looked back at.</summary>
    public Match Match(string input, int start) =>
        _made.Value is var (regex, words) && words.MayMatch(input.AsSpan(start)) ? regex.Match(input, start) : System.Text.RegularExpressions.Match.Empty;

    public MatchCollection Matches(string input) => _made.Value is var (regex, words) && words.MayMatch(input) ? regex.Matches(input) : None;

    public int Count(string input) => _made.Value is var (regex, words) && words.MayMatch(input) ? regex.Count(input) : 0;

    public Regex.ValueMatchEnumerator EnumerateMatches(ReadOnlySpan<char> input) => _made.Value.Regex.EnumerateMatches(input);

    public string Replace(string input, string replacement) =>
        _made.Value is var (regex, words) && words.MayMatch(input) ? regex.Replace(input, replacement) : input;

    public string Replace(string input, string replacement, int count) =>
        _made.Value is var (regex, words) && words.MayMatch(input) ? regex.Replace(input, replacement, count) : input;

    public string Replace(string input, MatchEvaluator evaluator) =>
        _made.Value is var (regex, words) && words.MayMatch(input) ? regex.Replace(input, evaluator) : input;

    public string[] Split(string input) => _made.Value.Regex.Split(input);

    public override string ToString() => text;
}
