namespace FanBot.Knowledge.Text.Dates;

/// <summary>What a date's words say, before the article's date fills in what they leave out.</summary>
internal readonly record struct DateExpression
{
    /// <summary>The stated parts; a year of 0 is not stated.</summary>
    public DatePart From { get; init; }

    /// <summary>The other end of an interval, or the same as <see cref="From"/>.</summary>
    public DatePart To { get; init; }

    /// <summary>"early", "mid", "late" of what is stated.</summary>
    public DateThird Third { get; init; }

    /// <summary>A weekday named with it, or alone.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>"this", "next" or "last".</summary>
    public DateRelation Relation { get; init; }

    /// <summary>The unit that <see cref="Relation"/> counts in, where no part is stated.</summary>
    public DateUnit Unit { get; init; }

    /// <summary>How many units lie ahead where it is said ("in two weeks"), of a weekday how many days behind it; else 0.</summary>
    public int Count { get; init; }

    /// <summary>Whether the week of the stated day is meant, and not the day.</summary>
    public bool IsWeek { get; init; }

    /// <summary>For "03/08/2023", the day it means where days stand first, and where months do; else neither is set.</summary>
    public (DatePart DayFirst, DatePart MonthFirst) Readings { get; init; }

    public bool IsInterval => From != To;

    public static DateExpression Of(DatePart part) => new() { From = part, To = part };
}

/// <summary>A third of a year, season or month.</summary>
internal enum DateThird
{
    Whole,
    Early,
    Mid,
    Late,
}

/// <summary>How a date lies to the day of writing.</summary>
internal enum DateRelation
{
    None,
    This,
    Next,
    Last,
}

/// <summary>What a relative date counts in.</summary>
internal enum DateUnit
{
    None,
    Day,
    Week,
    Month,
    Year,
    Weekday,
}
