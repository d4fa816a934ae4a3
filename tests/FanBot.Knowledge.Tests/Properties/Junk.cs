using System.Text;
using CsCheck;

namespace FanBot.Knowledge.Tests.Properties;

/// <summary>Seeded input that nobody would write: what a rule has never seen must not break it.</summary>
internal sealed class Junk(int seed)
{
    private static readonly string[] Oddities =
    [
        "\u00AD", "\u200B", "\u200D", "\uFEFF", "\u2028", "\u0085", "\u0000", "\u0301", "\uD83D", "\uDE00", "😀", "👩‍👩‍👧",
        "\uE000", "\uE0FF", "\uE100\uE200",
            "\uE400", "\uE5FF", "\uF8FF", "\uFFFD",
        "\u202E", "ﬁ", "İ", "ß", "ǅ", "№", "½", "٣", "漢字", "…", "“", "”", "‘", "’", "«", "\"", "'", "(", ")", "[", "]", "{", "}",
        "<", ">", "&amp;", "|", "\\",
            "\t", "\r", "\r\n", "\n\n", "---\n", "# ", "- ", "* ",
    ];

    private static readonly string[] Words =
    [
        "season", "series", "2", "two", "second", "the", "and", "as", "by", "in", "on", "of", "to", "who", "plays", "played", "will", "return", "returns",
            "not", "n't", "won't", "is", "was", "has", "been", "renewed", "cancelled",
        "for", "announced", "confirmed", "could", "rumour", "according", "filming", "wrapped", "began", "production", "premieres", "arrives", "episodes",
            "eight", "minutes", "half-hour", "based", "novel", "cast", "new", "brother", "mum",
        "August", "Aug.", "3", "3rd", "31", "2031", "1999", "9999", "0", "-1", "99999999999999999999", "03/08/2031", "2031-08-03", "spring", "late", "mid-",
            "next", "last", "Friday", "between", "Q3", "Monday,",
        "Mara", "Voss", "Ada", "Quill", "de", "Grauw", "Okonjo-Hale", "Mr.", "Dr", "Harbor", "Lights", "Halcyra", "Wren's", "Teddy", "million", "hours", "%",
            "Top", "10", ".", ",", ":", ";", "!", "?", "–", "(", ")", "…",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A word of the genre, or an oddity.</summary>
    public static Gen<string> AnyWord { get; } = Gen.Frequency((11, Gen.OneOf(Words)), (1, Gen.OneOf(Oddities)));

    /// <summary>Any UTF-16 unit, halves of pairs among them.</summary>
    public static Gen<char> AnyUnit { get; } = Gen.Frequency((1, Gen.Char), (2, Gen.Char[' ', '~']));

    /// <summary>As <see cref="Text"/>, of at most so many words.</summary>
    public static Gen<string> AnyText(int words) =>
        Gen.Select(AnyWord, Gen.Frequency((18, Gen.Const(" ")), (1, Gen.Const("\n")), (1, Gen.Const(""))), (word, joint) => word + joint)
            .Array[1, words]
            .Select(string.Concat);

    public static IEnumerable<string> Articles() => new[]
    {
        Repository.TestFile("Corpora", "harbor-lights", "articles"),
        Repository.TestFile("Corpora", "the-glass-orchard", "articles"),
        Repository.TestFile("Corpora", "loose"),
        Repository.File("data", "articles"),
        Repository.File("..", "shared", "articles"),
    }
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Where(f => Path.GetExtension(f) is ".txt" or ".md" or ".html" && Path.GetFileName(f) != "notes.md")
        .Order(StringComparer.Ordinal);

    public int Next(int below) => _random.Next(below);

    public T Of<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public string Word() => _random.Next(12) == 0 ? Of(Oddities) : Of(Words);

    /// <summary>Words of the genre in no order, with line breaks and oddities.</summary>
    public string Text(int words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            text.Append(Word()).Append(_random.Next(15) == 0 ? "\n" : _random.Next(20) == 0 ? "" : " ");
        }

        return text.ToString();
    }

    /// <summary>Any UTF-16 units, halves of pairs among them.</summary>
    public string Units(int length) => string.Create(length, _random, static (units, random) =>
    {
        foreach (ref var unit in units)
        {
            unit = random.Next(3) == 0 ? (char)random.Next(0x10000) : (char)random.Next(32, 127);
        }
    });

    /// <summary>An article with things deleted, doubled, moved and put in.</summary>
    public string Mutate(string article)
    {
        var text = article;
        for (var i = _random.Next(1, 8); i > 0; i--)
        {
            text = Mutated(text);
        }

        return text;
    }

    public void Shuffle<T>(T[] items) => _random.Shuffle(items);

    private string Mutated(string text)
    {
        var at = _random.Next(text.Length + 1);
        switch (_random.Next(8))
        {
            case 0:
                return text.Remove(at, Math.Min(_random.Next(200), text.Length - at));
            case 1:
                return text.Insert(at, Of(Oddities));
            case 2:
                var lines = text.Split('\n');
                var line = Of(lines);
                return string.Join('\n', lines.SelectMany(l => l == line ? [l, l, l] : new[] { l }));
            case 3:
                var shuffled = text.Split('\n');
                _random.Shuffle(shuffled);
                return string.Join('\n', shuffled);
            case 4:
                return text.Replace(Of(["“", "\"", ".", ",", "\n\n", " ", "season", "20", "(", ")"]), Of(Oddities), StringComparison.Ordinal);
            case 5:
                return text.Insert(at, Text(40));
            case 6:
                return text.Replace("\n", "\r\n", StringComparison.Ordinal);
            default:
                return text[at..] + text[..at];
        }
    }
}
