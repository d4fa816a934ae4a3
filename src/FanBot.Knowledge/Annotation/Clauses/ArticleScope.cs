using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>What an article as a whole says of the dates in it.</summary>
/// <param name="Country">The country for whose viewers it writes ("… in the U.S.: premiere date"), or null.</param>
/// <param name="HasParts">Whether it tells of a season that comes in parts.</param>
/// <param name="Neighbour">The spin-off that its title is about, or null.</param>
/// <param name="IsListing">Whether it has a section for each of several shows.</param>
internal sealed record ArticleScope(string? Country, bool HasParts, string? Neighbour, bool IsListing = false)
{
    /// <summary>Nothing known.</summary>
    public static ArticleScope None { get; } = new(null, false, null);

    /// <summary>Reads it from a title and a text with plain quotation marks.</summary>
    public static ArticleScope Of(string title, string text, IReadOnlyList<string> headings, string show) => new(
        CountryOf(title),
        PartsPattern.IsMatch(title) || PartsPattern.IsMatch(text),
        SpinOffPattern.IsMatch(title) ? NeighbourTitle.FirstIn(text, show) ?? "the spin-off" : null,
        headings.Count > 1 && headings.Any(h => IsTitle(h, show)));

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
        var countries = CountryPattern.Matches(words).Select(m => Usual(m.Groups["c"].Value)).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return countries.Count == 1 && !WorldPattern.IsMatch(words) ? countries[0] : null;
    }

    /// <summary>The country that words begin with, as they stand right behind a day: "in the UK", "(US)"; null where none does.</summary>
    public static string? CountryRightBehind(string words) =>
        BehindPattern.Match(words) is { Success: true } behind ? Usual(behind.Groups["c"].Value) : null;

    private static string Usual(string country) => country.Replace(".", "", StringComparison.Ordinal) switch
    {
        "US" or "USA" or "United States" or "America" or "North America" or "American" or "Stateside" or "States" => "US",
        "UK" or "Britain" or "Great Britain" or "United Kingdom" or "British" => "UK",
        "Canadian" => "Canada",
        "Australian" or "Down Under" => "Australia",
        var other => other,
    };

    private static readonly Pattern AsidePattern = new(@"\s*[([].*$");

    private const string Countries =
        @"U\.S\.A?\.?|USA?|United States|States|North America|America|U\.K\.?|UK|Great Britain|Britain|United Kingdom|Canada|Australia"
        + @"|New Zealand|Ireland|Germany|France|Japan|India";

    private static readonly Pattern CountryPattern =
        new(@"\b(?:[Ii]n|[Aa]cross|[Tt]o|[Ff]or) (?:the )?(?<c>" + Countries
        + @")(?!\w)|(?<!\w)(?<c>U\.S\.|US|U\.K\.|UK|American|British|Canadian|Australian) (?:premiere|debut|launch|release|air date|viewers"
        + @"|audiences|fans|broadcast)\b|\b(?<c>Stateside|Down Under)\b|^[ (]*(?:the )?(?<c>" + Countries + @")\)?(?::| [–—-]) ");

    private static readonly Pattern BehindPattern = new("^ (?:(?:in|for|across) (?:the )?|\\((?:in )?(?:the )?)(?<c>" + Countries + @")(?!\w)");

    private static readonly Pattern WorldPattern =
        new(@"\b(?:worldwide|globally|around the world|internationally|everywhere|filmed|shot|set) ?", RegexOptions.IgnoreCase);

    private static readonly Pattern PartsPattern =
        new(@"\bpart (?:1|2|one|two|i|ii)\b|\b(?:first|second) (?:half|part|batch) of (?:the )?(?:season|series|\w+ season)|season's (?:first"
        + @"|second) (?:half|part|batch)|\bin two (?:parts|halves|batches)|\bsplit\w* (?:it )?in(?:to)? two\b", RegexOptions.IgnoreCase);

    private static readonly Pattern SpinOffPattern = new(@"\b(?:prequel|spin-?off|offshoot|companion series|sequel series)\b", RegexOptions.IgnoreCase);
}
