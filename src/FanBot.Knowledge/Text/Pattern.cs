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
    private readonly Lazy<Engine> _engine = new(() => new Engine(text, options | RegexOptions.CultureInvariant));

    private static readonly MatchCollection None = new Regex("(?!)").Matches("");

    /// <summary>The expression as it is written.</summary>
    public string Text => text;

    /// <summary>How it matches.</summary>
    public RegexOptions Options => options;

    /// <summary>The words of which a text must hold one to be tried; none where every text is.</summary>
    public IReadOnlyList<string> Words => _engine.Value.Words.Words;

    public bool IsMatch(string input) => IsMatch(input.AsSpan());

    public bool IsMatch(string input, int start) =>
        Tried(input.AsSpan(start))?.IsMatch(input, start) ?? false;

    public bool IsMatch(ReadOnlySpan<char> input) => Tried(input)?.IsMatch(input) ?? false;

    public Match Match(string input) => Match(input, 0);

    /// <summary>The first match from a place on; what stands before it can still be looked back at.</summary>
    public Match Match(string input, int start) =>
        Tried(input.AsSpan(start))?.Match(input, start) ?? System.Text.RegularExpressions.Match.Empty;

    public MatchCollection Matches(string input) => Tried(input)?.Matches(input) ?? None;

    public int Count(string input) => Tried(input)?.Count(input) ?? 0;

    public Regex.ValueMatchEnumerator EnumerateMatches(ReadOnlySpan<char> input) => _engine.Value.For(input).EnumerateMatches(input);

    public string Replace(string input, string replacement) => Tried(input)?.Replace(input, replacement) ?? input;

    public string Replace(string input, string replacement, int count) => Tried(input)?.Replace(input, replacement, count) ?? input;

    public string Replace(string input, MatchEvaluator evaluator) => Tried(input)?.Replace(input, evaluator) ?? input;

    public string[] Split(string input) => _engine.Value.For(input).Split(input);

    public override string ToString() => text;

    // Null where no match can be.
    private Regex? Tried(ReadOnlySpan<char> input) => _engine.Value is var engine && engine.Words.MayMatch(input) ? engine.For(input) : null;

    /// <summary>
    /// What matches. Most expressions are tried a few times, or on a few sentences; one that has read so much that compiling it would have cost
    /// no more is compiled, which makes it several times faster.
    /// </summary>
    private sealed class Engine(string text, RegexOptions options)
    {
        private const int WorthCompiling = 4_000_000;

        // A list of hundreds of words takes longer to compile, and more memory, than it ever gives back.
        private const int LongestToCompile = 1_500;

        private Regex _regex = new(text, options);
        private int _read;
        private int _compiled;

        public WordFilter Words { get; } = WordFilter.For(text, options);

        public Regex For(ReadOnlySpan<char> input)
        {
            // Two threads may lose a count, which only puts it off.
            if (text.Length <= LongestToCompile && _read < WorthCompiling && (_read += input.Length) >= WorthCompiling
                && Interlocked.Exchange(ref _compiled, 1) == 0)
            {
                _regex = new Regex(text, options | RegexOptions.Compiled);
            }

            return _regex;
        }
    }
}
