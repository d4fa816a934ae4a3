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
    private static readonly string[] MonthStarts = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] SeasonNames = ["spring", "summer", "autumn", "winter"];

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

        if (MonthFirst.Match(words) is { Success: true } american)
        {
            return OfWords(american);
        }

        if (DayFirst.Match(words) is { Success: true } british)
        {
            return OfWords(british);
        }

        return SeasonOfYear.Match(words) is { Success: true } season ? OfSeason(season) : null;
    }

    /// <summary>The day that stands in the address of a page, as "/2031/05/24/", or null.</summary>
    internal static EdtfDate? OfAddress(string? url) =>
        url is not null && AddressPattern.Match(url) is { Success: true } match
            && EdtfDate.TryParse($"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}", out var date) ? date : null;

    private static EdtfDate? OfWords(Match match)
    {
        var month = Array.FindIndex(MonthStarts, m => match.Groups["month"].Value.StartsWith(m, StringComparison.OrdinalIgnoreCase)) + 1;
        var year = Number(match.Groups["year"]);
        var text = match.Groups["day"].Success
            ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{Number(match.Groups["day"]):D2}")
            : string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}");
        return EdtfDate.TryParse(text, out var date) ? date : null;
    }

    private static EdtfDate? OfSeason(Match match)
    {
        var name = match.Groups["season"].Value.Replace("fall", "autumn", StringComparison.OrdinalIgnoreCase);
        var season = Array.FindIndex(SeasonNames, s => s.Equals(name, StringComparison.OrdinalIgnoreCase));
        return EdtfDate.Season(Number(match.Groups["year"]), 21 + season);
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private const string Month = @"(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
        + @"|nov(?:ember)?|dec(?:ember)?)\.?";
    private const string Weekday = @"(?:[a-z]{3,9}day,?\s+|(?:mon|tue|wed|thu|fri|sat|sun)\.?,?\s+)?";
    private const string Year = @"(?<year>[12]\d{3})";
    private const string Rest = @"(?:[\s,T].*)?$";

    private static readonly Pattern AddressPattern = new(@"/(20\d\d)/(\d\d)/(\d\d)/");

    private static readonly Pattern Stamp = new(@"^(\d{4}[-/]\d{2}[-/]\d{2})(?:[T\s].*|[-_]\d{2}[-:h]?\d{2}.*)?$");

    private static readonly Pattern MonthFirst = new($@"^{Weekday}{Month}\s+(?:(?<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+)?{Year}{Rest}", RegexOptions.IgnoreCase);

    private static readonly Pattern DayFirst = new(
        $@"^{Weekday}(?<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{Month},?\s+{Year}{Rest}", RegexOptions.IgnoreCase);

    private static readonly Pattern SeasonOfYear = new($@"^(?<season>spring|summer|autumn|fall|winter)(?:\s+of)?,?\s+{Year}$", RegexOptions.IgnoreCase);
}
