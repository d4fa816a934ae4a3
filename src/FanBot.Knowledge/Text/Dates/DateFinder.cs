using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Text.Dates;

/// <summary>
/// Finds the words that name dates. A pattern matches the tokens first; whether the combination exists in the
/// calendar is decided last, in <see cref="DatePart.IsValid"/>.
/// </summary>
internal static class DateFinder
{
    private const string MonthName = $"(?<mon>{DateForms.Month})(?![a-z])";

    private const string SeasonName = $"(?<sea>{DateForms.Season})(?![a-z])";

    private const string WeekdayName = $@"(?<wd>{DateForms.Weekday})(?![a-z])\.?";

    private const string YearNumber = @"(?<y>(?:19|20)\d\d)(?!\d|-\d\d-\d)";

    private const string DayNumber = @"(?<d>\d{1,2})(?:st|nd|rd|th)?(?!\d|:\d|%)";

    // "the fourteenth of": any day of a month in words.
    private static readonly string DayWord = $"(?<dw>{DateForms.LateDays}|{DateForms.FirstDays})";

    // Behind a month a later day can be nothing else; "May the second" may go on with "season".
    private static readonly string LateDayWord = $"(?<dw>{DateForms.LateDays})";

    private static readonly string Few = $@"(?<n>an?|{DateForms.Few}|\d{{1,2}}) (?<unit>{DateForms.Units})";

    // "in two weeks", "three weeks from today", "a week from Friday": counted from the day of writing, or from a weekday behind it.
    private static readonly string Ahead =
        @"in (?:just |only |exactly )?" + Few + @"(?:'s?)?(?: time)?(?![\w'-]| (?:of|as|ago|before|after|earlier)\b)"
            + "|" + Few + @" from (?:now|today|tomorrow)(?![\w'])"
            + "|" + Few + " (?:from|on) (?:next |this )?" + WeekdayName;

    // "the week of 15 June" is any day of it.
    private const string WeekOf = "(?:(?<week>(?:the )?week (?:of|beginning|commencing|starting)(?: on)? ))?";

    private const string Part =
        @"(?<third>early(?: in| on in)?|mid(?:dle of)?|late(?:r)?(?: in)?|(?:the )?(?:beginning|start|end|middle) of)(?:[ -]+|(?<=in"
            + "|of) )(?:the )?(?:part of |year )?";

    // What every form begins with. It decides nothing, and spares most words the look at all of them.
    private static readonly string Beginning =
        $@"(?=\d|{DateForms.WeekdayStart}|{DateForms.MonthStart}|{DateForms.Season}|earl|mid|late|begin|start|end|the [bsemwy]|this|next|last|q[1-4]"
            + $@"|to(?:day|night|morrow)|yesterday|(?:the )?(?:{DateForms.FirstDays}|{DateForms.LateDays})|in (?:just|only|exactly|an? |{DateForms.Few}|\d)"
            + $"|week |(?:an?|{DateForms.Few}) (?:{DateForms.Units}))";

    // Ordered: the longer form first, so that "3 August 2023" is not read as "August 2023".
    private static readonly string Form =
        @"(?<![\w/])" + Beginning + "(?:" +
        @"(?<y>(?:19|20)\d\d)-(?<m>\d\d)(?:-(?<d>\d\d))?(?!\d|-\d)" +
        "|" + Ahead +
        @"|(?<d>\d{1,2})[-/]" + MonthName + "[-/]" + YearNumber +
        @"|" + MonthName + @"[-/](?<d>\d{1,2})[-/]" + YearNumber +
        "|" + WeekOf + "(?:" + WeekdayName + ",? )?(?:the )?" + DayWord + " (?:day )?of " + MonthName + "(?:,? " + YearNumber + ")?" +
        "|(?:" + WeekdayName + ",? )?" + MonthName + " (?:the )?" + LateDayWord + "(?:,? (?:of )?" + YearNumber + ")?" +
        "|" + WeekOf + "(?:" + WeekdayName + ",? (?:the )?)?" + DayNumber + "(?: of)? " + MonthName + "(?:,? " + YearNumber + ")?" +
        "|(?:" + WeekdayName + @",? )?(?<n1>\d{1,2})[/.](?<n2>\d{1,2})[/.](?<y>(?:19|20)\d\d)(?!\d)" +
        "|" + MonthName + " the (?<dw>" + DateForms.FirstDays + ")(?:,? (?:of )?" + YearNumber
            + @"|(?=[,.;:!?)]|$))" +
        "|" + WeekOf + "(?:" + WeekdayName + ",? )?" + MonthName + " (?:the )?" + DayNumber + "(?:,? (?:of )?" + YearNumber + ")?" +
        "|(?:" + Part + ")?" + MonthName + ",? (?:of )?(?:in )?" + YearNumber +
        "|(?:" + Part + ")?" + SeasonName + ",? (?:of |in )?" + YearNumber +
        "|(?:" + Part + ")?(?<rel>this|next|last|this past|this coming) (?:" + SeasonName + "|" + MonthName + ")" +
        "|(?:" + Part + ")" + MonthName +
        "|(?:" + Part + ")?(?<=\\b(?:in|by|of|the|until|since|for|during|from|through|early|mid|late|and|or|to|between) )" + SeasonName +
        @"|(?:(?<ord>first|second|third|fourth|1st|2nd|3rd|4th) (?<half>quarter|half) of (?:the year )?|q(?<ord>[1-4]),? )" + YearNumber +
        "|(?:" + Part + ")" + YearNumber +
        "|(?:" + Part + ")?(?<rel>this|next|last|later this|earlier this|the) (?<unit>week|month|year)(?![a-z'])" +
        "|(?:(?<rel>this|next|last|this past|this coming) )?" + WeekdayName +
        "|(?<unit>today|tonight|tomorrow|yesterday)(?![a-z'])" +
        "|" + MonthName +
        "|" + YearNumber +
        ")";

    private static readonly SearchValues<string> DateHints = SearchValues.Create(
        [
            .. DateForms.MonthStart.Split('|'), .. DateForms.WeekdayStart.Split('|'), .. DateForms.Season.Split('|'),
            "day", "week", "month", "year", "tonight", "morrow", "quarter", "half", "fortnight",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The dates that <paramref name="text"/> names, in order; spans count in <paramref name="text"/>.</summary>
    public static IReadOnlyList<DateMention> Find(string text)
    {
        // Most sentences hold no date, and looking for a few words is far cheaper than the pattern.
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.AsSpan().ContainsAny(DateHints))
        {
            return [];
        }

        var plain = Folding.Plain(text);
        var found = new List<DateMention>();
        foreach (Match match in DatePattern.Matches(plain))
        {
            if (Read(match, plain) is { } expression)
            {
                found.Add(new DateMention(new TextSpan(match.Index, match.Index + match.Length), expression));
            }
        }

        return DateRanges.Join(plain, found);
    }

    private static DateExpression? Read(Match match, string text)
    {
        var weekday = match.Groups["wd"] is { Success: true } wd ? DateWords.Weekday(wd.Value) : null;
        if (match.Groups["n"] is { Success: true } count)
        {
            return Counted(match, count.Value, weekday, text);
        }

        if (match.Groups["unit"] is { Success: true } unit)
        {
            return Relative(match, unit.Value);
        }

        if (match.Groups["n1"].Success)
        {
            return Numeric(match, weekday);
        }

        var year = Number(match, "y");
        var month = Month(match);
        var day = match.Groups["dw"] is { Success: true } word ? NumberWords.Read(word.Value.Replace(' ', '-')) ?? 0 : Number(match, "d");
        if (match.Groups["ord"] is { Success: true } ordinal)
        {
            return PartOfYear(ordinal.Value, match.Groups["half"].Value, year);
        }

        var bare = year == 0 && day == 0 && !match.Groups["rel"].Success;
        if (month is > 0 and <= 12 && bare && !IsBareMonth(match, text))
        {
            return null;
        }

        if (year == 0 && month == 0)
        {
            return weekday is null || !IsBareWeekday(match, text)
                ? null
                : new DateExpression { Weekday = weekday, Unit = DateUnit.Weekday, Relation = DateWords.Relation(match.Groups["rel"].Value) };
        }

        var part = new DatePart(year, month, day);
        return part.IsValid
            ? DateExpression.Of(part) with
            {
                Weekday = weekday,
                Third = DateWords.Third(match.Groups["third"].Value.Replace("the ", "", StringComparison.OrdinalIgnoreCase)),
                Relation = DateWords.Relation(match.Groups["rel"].Value),
                IsWeek = match.Groups["week"].Success,
            }
            : null;
    }

    // A time of the year counts like one.
    private static int Month(Match match) =>
        match.Groups["sea"] is { Success: true } season ? DateWords.Season(season.Value)
        : match.Groups["mon"] is { Success: true } month ? DateWords.Month(month.Value)
        : Number(match, "m");

    // "The first to air in ten months" looks back.
    private static DateExpression? Counted(Match match, string count, DayOfWeek? weekday, string text)
    {
        var n = count.StartsWith('a') || count.StartsWith('A') ? 1 : NumberWords.Read(count) ?? 0;
        var unit = match.Groups["unit"].Value.ToLowerInvariant();
        var days = unit[0] switch { 'w' => n * 7, 'f' => n * 14, 'd' => n, _ => 0 };
        return n == 0 || (n == 1 && unit[0] == 'd') || LooksBack(text[..match.Index]) ? null
            : weekday is not null ? days == 0 ? null : new DateExpression
            {
                Weekday = weekday,
                Unit = DateUnit.Weekday,
                Relation = DateRelation.This,
                Count = days,
            }
            : new DateExpression
            {
                Unit = days == 0 ? DateUnit.Month : DateUnit.Day,
                Relation = DateRelation.Next,
                Count = (days == 0 ? n : days) + (match.Value.EndsWith("tomorrow", StringComparison.OrdinalIgnoreCase) ? 1 : 0),
            };
    }

    private static DateExpression? Relative(Match match, string unit)
    {
        var relation = match.Groups["rel"].Value;
        var third = DateWords.Third(match.Groups["third"].Value.Replace("the ", "", StringComparison.OrdinalIgnoreCase));
        if (relation.Equals("the", StringComparison.OrdinalIgnoreCase) && third == DateThird.Whole)
        {
            return null;
        }

        return unit.ToLowerInvariant() switch
        {
            "today" or "tonight" => new DateExpression { Unit = DateUnit.Day, Relation = DateRelation.This },
            "tomorrow" => new DateExpression { Unit = DateUnit.Day, Relation = DateRelation.Next },
            "yesterday" => new DateExpression { Unit = DateUnit.Day, Relation = DateRelation.Last },
            "week" => new DateExpression { Unit = DateUnit.Week, Relation = DateWords.Relation(relation) },
            "month" => new DateExpression { Unit = DateUnit.Month, Relation = DateWords.Relation(relation), Third = third },
            _ => new DateExpression { Unit = DateUnit.Year, Relation = DateWords.Relation(relation), Third = third },
        };
    }

    /// <summary>
    /// "03/08/2023" is a day only where one of the numbers can't be a month or a weekday settles it; else only the year is sure, unless the
    /// article tells its order.
    /// </summary>
    private static DateExpression? Numeric(Match match, DayOfWeek? weekday)
    {
        var (first, second, year) = (Number(match, "n1"), Number(match, "n2"), Number(match, "y"));
        var part = (first, second) switch
        {
            _ when first == second => new DatePart(year, first, second),
            ( > 12, _) => new DatePart(year, second, first),
            (_, > 12) => new DatePart(year, first, second),
            _ => (IsOn(weekday, year, second, first), IsOn(weekday, year, first, second)) switch
            {
                (true, false) => new DatePart(year, second, first),
                (false, true) => new DatePart(year, first, second),
                _ => new DatePart(year, 0, 0),
            },
        };
        return part.IsValid
            ? DateExpression.Of(part) with
            {
                Weekday = part.Day > 0 ? weekday : null,
                Readings = part.Day == 0 ? (new DatePart(year, second, first), new DatePart(year, first, second)) : default,
            }
            : null;
    }

    private static bool IsOn(DayOfWeek? weekday, int year, int month, int day) =>
        new DatePart(year, month, day) is { IsValid: true } part && part.Earliest.DayOfWeek == weekday;

    private static DateExpression? PartOfYear(string ordinal, string half, int year)
    {
        var n = ordinal[0] switch
        {
            '1' or 'f' or 'F' when !ordinal.StartsWith("fo", StringComparison.OrdinalIgnoreCase) => 1,
            '2' or 's' or 'S' => 2,
            '3' or 't' or 'T' => 3,
            _ => 4,
        };
        var months = half.Equals("half", StringComparison.OrdinalIgnoreCase) ? 6 : 3;
        return n * months > 12
            ? null
            : new DateExpression { From = new DatePart(year, ((n - 1) * months) + 1, 0), To = new DatePart(year, n * months, 0) };
    }

    /// <summary>"may" and "march" are mostly verbs, "mar" and "sun" mostly something else: alone they need a capital and a preposition.</summary>
    private static bool IsBareMonth(Match match, string text)
    {
        var word = match.Groups["mon"].Value;
        return char.IsUpper(word[0]) && !IsFirstName(match, text)
            && (word.Length > 4 && !word.StartsWith("March", StringComparison.Ordinal) || match.Groups["third"].Success || HasPreposition(match.Index, text));
    }

    // "April Quill" is a person, unless a preposition says otherwise.
    private static bool IsFirstName(Match match, string text)
    {
        var after = match.Index + match.Length;
        return !match.Groups["third"].Success && !WordsInFront.Last(text.AsSpan(0, match.Index)).IsIn(OfTime) && after + 2 < text.Length && text[after] == ' '
            && char.IsUpper(text[after + 1]) && char.IsLower(text[after + 2]);
    }

    private static bool IsBareWeekday(Match match, string text)
    {
        var word = match.Groups["wd"].Value;
        return char.IsUpper(word[0]) && !WordsInFront.Last(text.AsSpan(0, match.Index), "other").IsIn(OfMany)
            && (word.Length >= 6 || HasPreposition(match.Index, text))
            && word.Length > 3;
    }

    private static bool HasPreposition(int index, string text) => WordsInFront.Last(text.AsSpan(0, index), "the").IsIn(Prepositions);

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found && int.TryParse(found.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : 0;

    private static readonly Pattern DatePattern = new(Form, RegexOptions.IgnoreCase);

    // "The first to air in ten months", "the only series in two years", "filmed in ten days": no date ahead.
    private static bool LooksBack(string before)
    {
        const int Longest = 50;
        if (WordsInFront.Last(before).IsIn(Done))
        {
            return true;
        }

        var words = WordsInFront.Clause(before, Longest, ".;,");
        return (words is [.., var last] && Since.Contains(last) || words is [.., "to", _]) && words.Any(Only.Contains);
    }

    private static readonly FrozenSet<string> Done = WordsInFront.Of("done");

    private static readonly FrozenSet<string> Since = WordsInFront.Of("since");

    private static readonly FrozenSet<string> Only = WordsInFront.Of("only");

    private static readonly FrozenSet<string> OfTime = WordsInFront.Of("of-time");

    // "every Friday", "every other Friday" are no date.
    private static readonly FrozenSet<string> OfMany = WordsInFront.Of("of-many");

    private static readonly FrozenSet<string> Prepositions = WordsInFront.Of("prepositions");
}
