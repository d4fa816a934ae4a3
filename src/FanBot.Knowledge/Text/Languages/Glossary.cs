using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace FanBot.Knowledge.Text.Languages;

/// <summary>
/// The wording of one language of the genre, and what it means in English: "startet am 14. August" is "premieres on 14 August". What is not
/// listed stays as it is, so that only plain statements become such that the rules can read.
/// </summary>
internal sealed class Glossary
{
    // What a gap may hold, in words and marks.
    private const int LongestGap = 14;

    private const int ShortestYear = 4;

    private readonly FrozenDictionary<string, GlossaryLine[]> _lines;
    private readonly FrozenSet<string> _nounsBehind;

    /// <param name="name">The language's English name.</param>
    /// <param name="path">Its list, as <see cref="EmbeddedList"/> names it.</param>
    public Glossary(string name, string path)
    {
        var file = GlossaryFile.Read(path);
        Name = name;
        Telling = file.Telling.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _nounsBehind = file.NounsBehind.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _lines = file.Lines
            .SelectMany(line => line.Openings, (line, opening) => (line, opening))
            .GroupBy(l => l.opening, l => l.line, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(l => l.Weight).ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The language's English name.</summary>
    public string Name { get; }

    /// <summary>Words by which a text of the language is known.</summary>
    public FrozenSet<string> Telling { get; }

    /// <summary>A text in which what is known of the language is said in English.</summary>
    /// <param name="text">The text with plain quotation marks.</param>
    /// <param name="names">Spans that stay as they are: the show's name.</param>
    public string Read(string text, IReadOnlyList<TextSpan> names)
    {
        var tokens = GlossaryToken.Of(text);
        return Read(new GlossaryText(text, tokens, names), 0, tokens.Count);
    }

    private string Read(GlossaryText text, int from, int to)
    {
        var english = new StringBuilder();
        for (var i = from; i < to;)
        {
            var (words, next) = IsoDay(text, i, to) ?? Translated(text, i, to) ?? (Untranslated(text, i), i + 1);
            if (words.Length > 0)
            {
                english.Append(i > from ? text.Between(i - 1, i) : "").Append(words);
                // "d'Ashen Harbour" is "of Ashen Harbour".
                english.Append(next > i + 1 && next < to && text.IsElided(next - 1) ? " " : "");
            }

            i = next;
        }

        return english.ToString();
    }

    private (string Words, int Next)? Translated(GlossaryText text, int i, int to)
    {
        if (text.IsName(i) || !_lines.TryGetValue(text.Tokens[i].IsNumber ? GlossaryLine.Number : text.Word(i), out var lines))
        {
            return null;
        }

        foreach (var line in lines)
        {
            var taken = new List<(int From, int To)>();
            if (line.Match(text, 0, i, to, LongestGap, taken) is { } next)
            {
                var words = line.Write(taken, (at, end) => Read(text, at, end), text);
                return (text.Opens(i) && char.IsUpper(text.Text[text.Tokens[i].Start]) ? Capital(words) : words, next);
            }
        }

        return null;
    }

    // What stands behind an article is a noun, though it is written with a capital as names are.
    private string Untranslated(GlossaryText text, int i)
    {
        var word = text.Word(i);
        return i > 0 && !text.IsName(i) && _nounsBehind.Contains(text.Word(i - 1)) && char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower)
            ? char.ToLowerInvariant(word[0]) + word[1..]
            : word;
    }

    // "14.08.2031": the day stands first in all of these languages.
    private static (string Words, int Next)? IsoDay(GlossaryText text, int i, int to)
    {
        const int Length = 5;
        if (i + Length > to || !text.Tokens[i].IsNumber || text.Word(i + 1) is not ("." or "/" or "-") || text.Word(i + 1) != text.Word(i + 3)
            || !text.Tokens[i + 2].IsNumber || !text.Tokens[i + 4].IsNumber || text.Tokens[i + 4].Length != ShortestYear
            || text.Tokens[i + 4].End - text.Tokens[i].Start > "00/00/0000".Length || text.Tokens[i].Length > 2)
        {
            return null;
        }

        return (string.Create(CultureInfo.InvariantCulture, $"{text.Word(i + 4)}-{Two(text.Word(i + 2))}-{Two(text.Word(i))}"), i + Length);

        static string Two(string number) => number.PadLeft(2, '0');
    }

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
