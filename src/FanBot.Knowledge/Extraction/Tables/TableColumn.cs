using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Extraction.Tables;

/// <summary>What a column holds, and the country for which it does: "UK premiere", "Premiere (US)", "United Kingdom" above days.</summary>
/// <param name="Kind">What its cells are.</param>
/// <param name="Country">The country of all of them; null where the heading names none.</param>
internal readonly record struct TableColumn(ColumnKind Kind, string? Country = null)
{
    // The longest names of countries: "United States".
    private const int MostWords = 2;

    private static readonly PhraseBook Headings = PhraseBook.Read("Extraction.Tables.columns.phrases");

    private static readonly Dictionary<string, ColumnKind> Kinds =
        Enum.GetValues<ColumnKind>().ToDictionary(k => k.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>What a heading says of its column.</summary>
    /// <param name="heading">The heading.</param>
    public static TableColumn Of(string heading) =>
        KindOf(heading) is not ColumnKind.Unknown and var kind ? new(kind) : InCountry(heading) ?? default;

    // A country alone heads the days of its viewers.
    private static TableColumn? InCountry(string heading)
    {
        var words = heading.Split([' ', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(MostWords, words.Length); count > 0; count--)
        {
            if (Rest(words[..count], words[count..]) is { } first)
            {
                return first;
            }

            if (Rest(words[^count..], words[..^count]) is { } last)
            {
                return last;
            }
        }

        return null;
    }

    private static TableColumn? Rest(string[] country, string[] rest) =>
        CountryWords.OfCountry(string.Join(' ', country)) is { } there && (rest.Length == 0 || KindOf(string.Join(' ', rest)) == ColumnKind.Premiere)
            ? new(ColumnKind.Premiere, there) : null;

    private static ColumnKind KindOf(string heading) =>
        Headings.Matches(Tokenizer.Read(heading, Masks.Label)).FirstOrDefault() is { } match ? Kinds[match.Value] : ColumnKind.Unknown;
}
