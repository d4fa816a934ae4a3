using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>What an article as a whole says of the dates in it; <c>article-scope.phrases</c> tells with which words.</summary>
/// <param name="Country">The country for whose viewers it writes ("… in the U.S.: premiere date"), or null.</param>
/// <param name="Neighbour">The spin-off that its title is about, or null.</param>
/// <param name="IsListing">Whether it has a section for each of several shows.</param>
internal sealed record ArticleScope(string? Country, string? Neighbour, bool IsListing = false)
{
    private const string In = "in";
    private const string Named = "named";
    private const string Bracket = "bracket";
    private const string World = "world";
    private const string Parts = "parts";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Annotation.Clauses.article-scope.phrases");

    // Few articles are asked for it.
    private Lazy<bool> Parted { get; init; } = new(false);

    /// <summary>Nothing known.</summary>
    public static ArticleScope None { get; } = new(null, null);

    /// <summary>Whether it tells of a season that comes in parts.</summary>
    public bool HasParts => Parted.Value;

    /// <summary>Reads it from a title and a text with plain quotation marks.</summary>
    public static ArticleScope Of(string title, string text, IReadOnlyList<string> headings, string show) => new(
        CountryOf(title),
        SpinOffs.AreIn(title) ? NeighbourTitle.FirstIn(text, show) ?? "the spin-off" : null,
        headings.Count > 1 && headings.Any(h => IsTitle(h, show)))
    {
        Parted = new(() => Phrases.Fits(Tokens(title), Parts) is not null || Phrases.Fits(Tokens(text), Parts) is not null),
    };

    /// <summary>Whether a section is another show's: in a listing each is headed by its title.</summary>
    public bool IsElsewhere(string heading, string show) =>
        IsListing && heading.Length > 0 && !Folding.Key(heading).Contains(Folding.Key(show), StringComparison.Ordinal)
        && !SectionHeadings.IsSection(heading);

    // "Show" or "SHOW (Channel)"
    private static bool IsTitle(string heading, string show) =>
        Folding.Key(AsidePattern.Replace(heading, "")) == Folding.Key(show);

    /// <summary>The one country whose viewers are told a date; null where none or several are.</summary>
    public static string? CountryOf(string words)
    {
        // "UK - 5 May": a hyphen between blanks is a dash.
        var said = Phrases.Matches(Tokens(words.Replace(" - ", " – ", StringComparison.Ordinal))).ToList();
        var countries = said.Where(m => m.Value is In or Named).Select(m => CountryIn(words, m)).OfType<string>()
            .Distinct(StringComparer.Ordinal).Take(2).ToList();
        return countries.Count == 1 && !said.Exists(m => m.Value == World) ? countries[0] : null;
    }

    /// <summary>The country that words begin with, as they stand right behind a day: "in the UK", "(US)"; null where none does.</summary>
    public static string? CountryRightBehind(string words) => RightBehind(words) is { } behind ? CountryIn(words, behind) : null;

    /// <summary>Words behind a day without the country that they begin with, which is that day's.</summary>
    public static string WithoutCountryRightBehind(string words) => RightBehind(words) is { } behind ? words[behind.Span.End..] : words;

    private static PhraseMatch? RightBehind(string words) =>
        Phrases.Matches(Tokens(words)).FirstOrDefault() is { Span.Start: 1, Value: In or Bracket } first && CountryIn(words, first) is not null ? first : null;

    // "For us" is no country.
    private static string? CountryIn(string words, PhraseMatch match) =>
        match.Part("country") is { } country && char.IsUpper(words[country.Start]) ? CountryWords.Of(country.Cut(words)) : null;

    private static IReadOnlyList<Token> Tokens(string words) => Tokenizer.Read(words, Masks.Label);

    private static readonly Pattern AsidePattern = new(@"\s*[([].*$");
}
