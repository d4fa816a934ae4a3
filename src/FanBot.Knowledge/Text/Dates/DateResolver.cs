namespace FanBot.Knowledge.Text.Dates;

/// <summary>Turns a date's words into a date, with the article's own date for what they leave out.</summary>
internal static class DateResolver
{
    /// <summary>The date, or null where the words mean one only together with a day of writing that is not known.</summary>
    public static EdtfDate? Resolve(DateExpression expression, DateContext context, DateDirection direction)
    {
        if (expression.From == default)
        {
            // Within a year of the calendar's ends "next year" is no date.
            return context.AsOf is { Year: > 1 and < 9999 } today ? Relative(expression, today, direction) : null;
        }

        if (expression.Readings is { DayFirst.Year: > 0 } readings && context.Order != DateOrder.Unknown)
        {
            expression = DateExpression.Of(context.Order == DateOrder.DayFirst ? readings.DayFirst : readings.MonthFirst);
        }

        if (expression.From.Year > 0)
        {
            return Widened(expression);
        }

        var year = Year(expression, context, direction);
        return Widened(expression with
        {
            From = expression.From with { Year = year },
            To = expression.To with { Year = year == 0 ? 0 : EndYear(expression, year) },
        });
    }

    private static EdtfDate? Widened(DateExpression expression) =>
        expression is { IsWeek: true, From: { Year: > 1 and < 9999, IsValid: true } day } ? Week(day.Earliest) : WithThird(expression);

    /// <summary>Whether a weekday is named that the day is not.</summary>
    public static bool ContradictsWeekday(DateExpression expression, EdtfDate date) =>
        expression.Weekday is { } weekday && date is { IsDay: true, HasYear: true } && date.Earliest.DayOfWeek != weekday;

    private static int EndYear(DateExpression expression, int year) =>
        expression.IsInterval && Latest(expression, year) < Earliest(expression, year) ? year + 1 : year;

    private static int Year(DateExpression expression, DateContext context, DateDirection direction)
    {
        if (context.AsOf is not { } today)
        {
            return YearByWeekday(expression, context.Years);
        }

        if (expression.Relation != DateRelation.None)
        {
            return RelativeYear(expression, today);
        }

        // The neighbouring years, and for 29 February the next that has one.
        int[] candidates = [.. Enumerable.Range(today.Year - 1, 3).Where(y => y is > 1 and < 9999)];
        if (expression.From is { Month: 2, Day: 29 })
        {
            candidates = [.. Enumerable.Range(today.Year - 4, 9).Where(y => y is > 1 and < 9999 && DateTime.IsLeapYear(y))];
        }

        if (candidates.Length == 0)
        {
            return 0;
        }

        if (expression.Weekday is { } weekday && expression.From.Day > 0)
        {
            var fitting = candidates.Where(y => IsWeekday(expression.From, y, weekday)).ToArray();
            candidates = fitting.Length > 0 ? fitting : candidates;
        }

        return direction switch
        {
            DateDirection.Future => candidates.Where(y => Latest(expression, y) >= today).DefaultIfEmpty(candidates[^1]).Min(),
            DateDirection.Past => candidates.Where(y => Earliest(expression, y) <= today).DefaultIfEmpty(candidates[0]).Max(),
            _ => candidates.MinBy(y => Distance(expression, y, today)),
        };
    }

    /// <summary>Without a day of writing, a weekday can single out one of the years that the article speaks of.</summary>
    private static int YearByWeekday(DateExpression expression, IReadOnlyCollection<int> years)
    {
        if (expression.Weekday is not { } weekday || expression.From.Day == 0)
        {
            return 0;
        }

        var fitting = years.SelectMany(y => new[] { y, y + 1 }).Distinct().Where(y => IsWeekday(expression.From, y, weekday)).ToArray();
        return fitting.Length == 1 ? fitting[0] : 0;
    }

    private static int RelativeYear(DateExpression expression, DateOnly today) => expression.Relation switch
    {
        DateRelation.This => today.Year,
        DateRelation.Next => expression.From.IsSeason || Earliest(expression, today.Year) <= today ? today.Year + 1 : today.Year,
        _ => Latest(expression, today.Year) < today ? today.Year : today.Year - 1,
    };

    private static EdtfDate? Relative(DateExpression expression, DateOnly today, DateDirection direction)
    {
        if (expression.Count > 0 && direction == DateDirection.Past)
        {
            // "It was made in two weeks" names no day.
            return null;
        }

        var step = expression.Count > 0 && expression.Unit != DateUnit.Weekday ? expression.Count
            : expression.Relation switch { DateRelation.Next => 1, DateRelation.Last => -1, _ => 0 };
        return expression.Unit switch
        {
            DateUnit.Day => EdtfDate.Day(today.AddDays(step)),
            DateUnit.Week => Week(today.AddDays(step * 7)),
            DateUnit.Month => WithThird(DateExpression.Of(MonthOf(today.AddMonths(step))) with { Third = expression.Third }),
            DateUnit.Year => WithThird(DateExpression.Of(new DatePart(today.Year + step, 0, 0)) with { Third = expression.Third }),
            DateUnit.Weekday => EdtfDate.Day(Weekday(expression, today, direction).AddDays(expression.Count)),
            _ => null,
        };
    }

    private static DateOnly Weekday(DateExpression expression, DateOnly today, DateDirection direction)
    {
        var ahead = ((int)expression.Weekday.GetValueOrDefault() - (int)today.DayOfWeek + 7) % 7;
        var future = expression.Relation is DateRelation.Next or DateRelation.This
            || (expression.Relation == DateRelation.None && direction == DateDirection.Future);
        if (future)
        {
            return today.AddDays(ahead == 0 && expression.Relation == DateRelation.Next ? 7 : ahead);
        }

        return today.AddDays(ahead == 0 ? expression.Relation == DateRelation.Last ? -7 : 0 : ahead - 7);
    }

    private static EdtfDate Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return EdtfDate.Interval(EdtfDate.Day(monday), EdtfDate.Day(monday.AddDays(6)));
    }

    private static DatePart MonthOf(DateOnly day) => new(day.Year, day.Month, 0);

    /// <summary>A third of a year is four months, of a month ten days; a third of a season is as vague as the season.</summary>
    private static EdtfDate? WithThird(DateExpression expression)
    {
        if (expression.IsInterval)
        {
            return EdtfDate.TryInterval(expression.From, expression.To, out var interval) ? interval : null;
        }

        var part = expression.From;
        var n = (int)expression.Third - 1;
        if (expression.Third == DateThird.Whole || part.IsSeason || part.Day > 0)
        {
            return part.IsValid ? new EdtfDate(part) : null;
        }

        var (from, to) = part.Month == 0
            ? (part with { Month = (n * 4) + 1 }, part with { Month = (n * 4) + 4 })
            : (part with { Day = (n * 10) + 1 }, part with { Day = n == 2 ? part.Latest.Day : (n * 10) + 10 });
        return EdtfDate.TryInterval(from, to, out var third) ? third : null;
    }

    private static bool IsWeekday(DatePart part, int year, DayOfWeek weekday) =>
        (part with { Year = year }) is { IsValid: true } dated && dated.Earliest.DayOfWeek == weekday;

    private static DateOnly Earliest(DateExpression expression, int year) => Dated(expression.From, year).Earliest;

    private static DateOnly Latest(DateExpression expression, int year) => Dated(expression.To, year).Latest;

    // 29 February of a common year is judged as the 28th.
    private static DatePart Dated(DatePart part, int year) =>
        (part with { Year = year }) is { IsValid: true } dated ? dated : part with { Year = year, Day = 28 };

    private static int Distance(DateExpression expression, int year, DateOnly today) =>
        Math.Min(
            Math.Abs(Earliest(expression, year).DayNumber - today.DayNumber),
            Math.Abs(Latest(expression, year).DayNumber - today.DayNumber));
}
