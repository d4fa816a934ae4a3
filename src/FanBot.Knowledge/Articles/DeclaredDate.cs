using System.Globalization;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Articles;

/// <summary>
/// Reads a date that front matter, a <c>meta</c> element or a moderator's form declares: EDTF, an ISO time stamp or common date words.
/// </summary>
public static class DeclaredDate
{
    /// <summary>The date, or null where the words are none. Of a time stamp, the day is taken as it is written, in its own zone.</summary>
    public static EdtfDate? Read(string? words)
    {
        words = words?.Trim();
        if (string.IsNullOrEmpty(words))
        {
            return null;
        }

        if (EdtfDate.TryParse(words, out var date))
        {
            return date.HasYear ? date : null;
        }

        if (Stamp.Match(words) is { Success: true } stamp)
        {
            return EdtfDate.TryParse(stamp.Groups[1].Value.Replace('/', '-'), out date) ? date : null;
        }

        return OfWords(MonthFirst.Match(words)) ?? OfWords(DayFirst.Match(words)) ?? OfSeason(SeasonOfYear.Match(words));
    }

    /// <summary>The day that stands in the address of a page, as "/2031/05/24/", or null.</summary>
    internal static EdtfDate? OfAddress(string? url) =>
        url is not null && AddressPattern.Match(url) is { Success: true } match
            && EdtfDate.TryParse($"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}", out var date) ? date : null;

    private static EdtfDate? OfWords(Match match)
    {
        var month = DateWords.Month(match.Groups["month"].Value);
        if (month == 0 || (match.Groups["weekday"] is { Success: true } weekday && DateWords.Weekday(weekday.Value) is null))
        {
            return null;
        }

        var year = Number(match.Groups["year"]);
        var text = match.Groups["day"].Success
            ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{Number(match.Groups["day"]):D2}")
            : string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}");
        return EdtfDate.TryParse(text, out var date) ? date : null;
    }

    private static EdtfDate? OfSeason(Match match) =>
        DateWords.Season(match.Groups["season"].Value) is > 0 and var season ? EdtfDate.Season(Number(match.Groups["year"]), season) : null;

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private const string Month = @"(?<month>\p{L}{3,9})\.?";
    private const string Weekday = @"(?:(?<weekday>\p{L}{3,9})\.?,?\s+)?";
    private const string Year = @"(?<year>[12]\d{3})";
    private const string Rest = @"(?:[\s,T].*)?$";

    private static readonly Pattern AddressPattern = new(@"/(20\d\d)/(\d\d)/(\d\d)/");

    private static readonly Pattern Stamp = new(@"^(\d{4}[-/]\d{2}[-/]\d{2})(?:[T\s].*|[-_]\d{2}[-:h]?\d{2}.*)?$");

    private static readonly Pattern MonthFirst = new($@"^{Weekday}{Month}\s+(?:(?<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+)?{Year}{Rest}", RegexOptions.IgnoreCase);

    private static readonly Pattern DayFirst = new(
        $@"^{Weekday}(?<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{Month},?\s+{Year}{Rest}", RegexOptions.IgnoreCase);

    private static readonly Pattern SeasonOfYear = new($@"^(?<season>\p{{L}}{{4,6}})(?:\s+of)?,?\s+{Year}$", RegexOptions.IgnoreCase);
}
