using System.Buffers;
using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Text;

/// <summary>The literal words of a <see cref="Pattern"/>: a text that holds none of them holds no match either.</summary>
internal sealed class WordFilter
{
    // The one letter outside ASCII that a pattern without regard to case takes for an ASCII one ("k"), and a search for words does not.
    private const char Kelvin = '\u212A';

    private readonly SearchValues<string>? _search;
    private readonly bool _ignoreCase;

    private WordFilter(IReadOnlyList<string> words, bool ignoreCase)
    {
        Words = words;
        _ignoreCase = ignoreCase;
        _search = words.Count == 0 ? null : SearchValues.Create([.. words], ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    /// <summary>The words of which one stands in every match; none where nothing is known.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Reads the words off an expression.</summary>
    public static WordFilter For(string pattern, RegexOptions options)
    {
        var ignoreCase = options.HasFlag(RegexOptions.IgnoreCase) || pattern.Contains("(?i", StringComparison.Ordinal);
        return new WordFilter(options.HasFlag(RegexOptions.IgnorePatternWhitespace) ? [] : PatternWords.Read(pattern, ignoreCase), ignoreCase);
    }

    /// <summary>Whether a text can hold a match.</summary>
    public bool MayMatch(ReadOnlySpan<char> text) => _search is null || text.ContainsAny(_search) || (_ignoreCase && text.Contains(Kelvin));
}
