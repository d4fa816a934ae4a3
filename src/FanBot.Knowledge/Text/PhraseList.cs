using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Text;

/// <summary>
/// Phrases by which a text is known, from a list with one a line and behind <c>=</c> a sentence as an example. They are found as whole
/// words, whatever their case; <c>^</c> in front of one: only where the text begins; <c>*</c>: also behind other letters; <c>-</c>: the
/// phrase is none, though another of the list stands in it.
/// </summary>
internal sealed class PhraseList
{
    private const char Example = '=';
    private const char Beginning = '^';
    private const char Anywhere = '*';
    private const char Exception = '-';

    private readonly Pattern _phrases;
    private readonly Pattern? _exceptions;

    /// <summary>A list of some phrases.</summary>
    /// <param name="phrases">The phrases with their marks; at least one without <c>-</c>.</param>
    public PhraseList(IEnumerable<string> phrases)
    {
        var all = phrases.ToLookup(IsException);
        _phrases = Any(all[false]);
        _exceptions = all[true].Any() ? Any(all[true].Select(phrase => phrase[1..])) : null;
    }

    /// <summary>Reads a list that is part of the assembly.</summary>
    /// <param name="path">See <see cref="EmbeddedList.Read"/>.</param>
    public static PhraseList Read(string path) => new(Lines(path).Select(line => line.Phrase));

    /// <summary>The phrases of a list with their marks and examples; an example is empty where there is none.</summary>
    public static IEnumerable<(string Phrase, string Example)> Lines(string path) => EmbeddedList.Read(path)
        .Select(line => line.Split(Example, 2, StringSplitOptions.TrimEntries))
        .Select(parts => (parts[0], parts.Length > 1 ? parts[1] : ""));

    /// <summary>Whether a phrase is one that is none.</summary>
    public static bool IsException(string phrase) => phrase[0] == Exception;

    /// <summary>Whether a folded text holds one of the phrases.</summary>
    public bool IsIn(string plain) => _phrases.IsMatch(plain) && (_exceptions is null || _phrases.IsMatch(_exceptions.Replace(plain, " ")));

    private static Pattern Any(IEnumerable<string> phrases) => new(string.Join('|', phrases.Select(Expression)), RegexOptions.IgnoreCase);

    // What opens a quote or a list item stands before the beginning.
    private static string Expression(string phrase) => phrase[0] switch
    {
        Beginning => $@"^[\s""'*-]*{Regex.Escape(phrase[1..])}\b",
        Anywhere => $@"{Regex.Escape(phrase[1..])}\b",
        _ => $@"\b{Regex.Escape(phrase)}\b",
    };
}
