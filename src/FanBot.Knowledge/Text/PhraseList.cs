using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Text;

/// <summary>
/// Phrases by which a text is known, from a list with one a line and behind <c>=</c> a sentence that it is found in. They are found as
/// whole words; <c>^</c> in front of one: only where the text begins, <c>*</c>: also behind other letters.
/// </summary>
internal static class PhraseList
{
    private const char Example = '=';
    private const char Beginning = '^';
    private const char Anywhere = '*';

    /// <summary>The phrases of a list with their examples; the example is empty where there is none.</summary>
    public static IEnumerable<(string Phrase, string Example)> Lines(string path) => EmbeddedList.Read(path)
        .Select(line => line.Split(Example, 2, StringSplitOptions.TrimEntries))
        .Select(parts => (parts[0], parts.Length > 1 ? parts[1] : ""));

    /// <summary>What finds any of the phrases, whatever its case.</summary>
    public static Pattern Read(string path) => Of(Lines(path).Select(line => line.Phrase));

    /// <summary>What finds any of some phrases, whatever its case.</summary>
    public static Pattern Of(IEnumerable<string> phrases) => new(string.Join('|', phrases.Select(Expression)), RegexOptions.IgnoreCase);

    private static string Expression(string phrase) => phrase[0] switch
    {
        Beginning => $@"^{Regex.Escape(phrase[1..])}\b",
        Anywhere => $@"{Regex.Escape(phrase[1..])}\b",
        _ => $@"\b{Regex.Escape(phrase)}\b",
    };
}
