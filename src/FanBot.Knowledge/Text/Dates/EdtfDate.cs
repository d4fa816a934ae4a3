using System.Diagnostics.CodeAnalysis;

namespace FanBot.Knowledge.Text.Dates;

/// <summary>
/// A date as exact as its source: a day, month, season, year or an interval of these, written in the Extended
/// Date/Time Format (ISO 8601-2): <c>2023-08-03</c>, <c>2023-08</c>, <c>2023-21</c> (spring) to <c>2023-24</c>
/// (winter), <c>2023</c>, <c>2023-07/2023-10</c>, and <c>XXXX-08-03</c> for a day whose year is not stated.
/// </summary>
public readonly record struct EdtfDate : IComparable<EdtfDate>
{
    private readonly DatePart _from;
    private readonly DatePart _to;

    private EdtfDate(DatePart from, DatePart to)
    {
        _from = from;
        _to = to;
    }

    internal EdtfDate(DatePart part)
        : this(part, part)
    {
    }

    /// <summary>The first day that the date can mean.</summary>
    public DateOnly Earliest => _from.Earliest;

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly Latest => _to.Latest;

    /// <summary>Whether the year is stated.</summary>
    public bool HasYear => _from.Year > 0;

    /// <summary>Year of the first day, or 0 where it is not stated.</summary>
    public int Year => _from.Year;

    /// <summary>Whether it is one day.</summary>
    public bool IsDay => !IsInterval && _from.Day > 0;

    /// <summary>Whether it is one month.</summary>
    public bool IsMonth => !IsInterval && _from.Month is > 0 and <= 12 && _from.Day == 0;

    /// <summary>Whether it is a season of a year.</summary>
    public bool IsSeason => !IsInterval && _from.IsSeason;

    /// <summary>Whether it is a whole year.</summary>
    public bool IsYear => !IsInterval && _from.Month == 0;

    /// <summary>Whether it has two ends.</summary>
    public bool IsInterval => _from != _to;

    /// <summary>Number of days from the first to the last that it can mean, both counted.</summary>
    public int Days => Latest.DayNumber - Earliest.DayNumber + 1;

    internal DatePart From => _from;

    internal DatePart To => _to;

    /// <summary>A day.</summary>
    public static EdtfDate Day(DateOnly day) => new(new DatePart(day.Year, day.Month, day.Day));

    /// <summary>A day of a year; <paramref name="year"/> 0 where it is not stated.</summary>
    /// <exception cref="ArgumentException">No such day.</exception>
    public static EdtfDate Day(int year, int month, int day) => Checked(new DatePart(year, month, day));

    /// <summary>A month of a year; <paramref name="year"/> 0 where it is not stated.</summary>
    /// <exception cref="ArgumentException">No such month.</exception>
    public static EdtfDate Month(int year, int month) => Checked(new DatePart(year, month, 0));

    /// <summary>A season of a year, 21 (spring) to 24 (winter).</summary>
    /// <exception cref="ArgumentException">No such season.</exception>
    public static EdtfDate Season(int year, int season) => Checked(new DatePart(year, season, 0));

    /// <summary>A year.</summary>
    /// <exception cref="ArgumentException">No such year.</exception>
    public static EdtfDate OfYear(int year) => Checked(new DatePart(year, 0, 0));

    /// <summary>From the first day of <paramref name="from"/> to the last of <paramref name="to"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="to"/> ends before <paramref name="from"/> begins.</exception>
    public static EdtfDate Interval(EdtfDate from, EdtfDate to) =>
        TryInterval(from._from, to._to, out var interval)
            ? interval
            : throw new ArgumentException($"{to} ends before {from} begins.", nameof(to));

    /// <summary>Reads the Extended Date/Time Format; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EdtfDate date)
    {
        date = default;
        if (text is null)
        {
            return false;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            var read = DatePart.TryParse(text, out var part);
            date = new EdtfDate(part);
            return read;
        }

        return DatePart.TryParse(text.AsSpan(0, slash), out var from)
            && DatePart.TryParse(text.AsSpan(slash + 1), out var to)
            && TryInterval(from, to, out date);
    }

    /// <summary>Reads the Extended Date/Time Format.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not in it.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date in EDTF, such as 2023-08-03 or 2023-21.");

    /// <summary>Whether every day that <paramref name="other"/> can mean is one that this date can mean.</summary>
    public bool Contains(EdtfDate other) => HasYear == other.HasYear
        ? Earliest <= other.Earliest && other.Latest <= Latest
        : !HasYear && InYear(other.Year) is { } dated && dated.Contains(other);

    /// <summary>Whether both can mean the same day.</summary>
    public bool Overlaps(EdtfDate other) => HasYear == other.HasYear
        ? Earliest <= other.Latest && other.Earliest <= Latest
        : HasYear ? other.Overlaps(this) : InYear(other.Year) is { } dated && dated.Overlaps(other);

    /// <summary>Orders by the first possible day, then the more exact date first.</summary>
    public int CompareTo(EdtfDate other)
    {
        var byStart = Earliest.CompareTo(other.Earliest);
        return byStart != 0 ? byStart : Latest.CompareTo(other.Latest);
    }

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;

    /// <summary>The Extended Date/Time Format.</summary>
    public override string ToString() => IsInterval ? $"{_from}/{_to}" : _from.ToString();

    /// <summary>As people read it: "3 August 2023", "spring 2023", "early 2022", "between July and October 2023".</summary>
    public string ToText() => DateWording.Of(this);

    internal static bool TryInterval(DatePart from, DatePart to, out EdtfDate interval)
    {
        interval = new EdtfDate(from, to);
        return from.IsValid && to.IsValid && (from.Year == 0) == (to.Year == 0) && from.Earliest <= to.Latest;
    }

    // A date without a year means that day of any year.
    private EdtfDate? InYear(int year) => TryInterval(_from with { Year = year }, _to with { Year = year }, out var dated) ? dated : null;

    private static EdtfDate Checked(DatePart part) =>
        part.IsValid ? new EdtfDate(part) : throw new ArgumentException($"{part} is not in the calendar.", nameof(part));
}
