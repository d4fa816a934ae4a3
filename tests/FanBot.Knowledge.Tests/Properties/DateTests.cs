using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Tests.Properties;

public sealed class DateTests
{
    private static readonly DateDirection[] Directions = Enum.GetValues<DateDirection>();

    private static readonly string[] Words =
    [
        "Aug.", "August", "aug", "May", "Sept", "December", "spring", "Fall", "winter", "3", "31", "29", "0", "00", "32", "2031", "2032", "1900", "0001", "9999", "99999", "'31", "3rd", "21st", "third",
        "of", "the", "in", "on", "between", "and", "to", "from", "until", "-", "–", "/", ",", ".", "(", "early", "mid-", "late", "beginning", "end", "next", "last", "this", "later", "year", "month", "week", "Friday", "Sun.", "today", "tomorrow", "yesterday",
        "2031-08-03", "03/08/2031", "8/31/2031", "29 February", "Feb 30", "quarter", "Q4", "season", "\uD83D", "٣",
    ];

    [Fact]
    public void Finding_and_resolving_dates_never_throws()
    {
        for (var seed = 1; seed <= 4_000; seed++)
        {
            var junk = new Junk(seed);
            var text = string.Join(junk.Next(5) == 0 ? "" : " ", Enumerable.Range(0, junk.Next(12) + 1).Select(_ => junk.Next(8) == 0 ? junk.Word() : junk.Of(Words)));
            var end = 0;
            foreach (var mention in DateFinder.Find(text))
            {
                Assert.True(mention.Span.Start >= end && mention.Span.Length > 0 && mention.Span.End <= text.Length, $"seed {seed}, “{text}”: {mention.Span}");
                end = mention.Span.End;
                foreach (var asOf in (DateOnly?[])[null, new(2031, 4, 29), new(2032, 2, 29), DateOnly.MinValue, DateOnly.MaxValue])
                {
                    var context = new DateContext(asOf, [2031, 1, 9999]);
                    foreach (var direction in Directions)
                    {
                        AssertSound(Resolved(mention, context, direction, $"seed {seed}, “{text}” on {asOf}"), $"seed {seed}, “{text}”");
                    }
                }
            }
        }
    }

    [Fact]
    public void Every_date_is_read_back_from_its_notation()
    {
        for (var seed = 1; seed <= 5_000; seed++)
        {
            AssertSound(Date(new Junk(seed)), $"seed {seed}");
        }
    }

    [Fact]
    public void Every_date_is_found_again_in_its_own_words()
    {
        var lost = new List<string>();
        for (var seed = 1; seed <= 2_000; seed++)
        {
            var date = Date(new Junk(seed));
            var text = $"It was shown {(date.IsDay ? "on " : "in ")}{date.ToText()} by them.".Replace("in between", "between", StringComparison.Ordinal);
            var found = DateFinder.Find(text);
            var read = found.Count == 1 ? DateResolver.Resolve(found[0].Expression, DateContext.None, DateDirection.Unknown) : null;
            // The words of an interval name its ends, not how exactly it was written.
            if (read is not { } again || again.Earliest != date.Earliest || again.Latest != date.Latest)
            {
                lost.Add($"{date} is written “{date.ToText()}” and read as {(read is null ? $"{found.Count} dates" : read.ToString())}");
            }
        }

        Assert.True(lost.Count == 0, $"{lost.Count} of 2,000:\n" + string.Join('\n', lost.Take(25)));
    }

    [Fact]
    public void Reading_the_notation_never_throws()
    {
        const string Signs = "0123456789-/X?~.[]u 年";
        for (var seed = 1; seed <= 20_000; seed++)
        {
            var junk = new Junk(seed);
            var text = junk.Next(3) == 0
                ? junk.Units(junk.Next(20))
                : string.Concat(Enumerable.Range(0, junk.Next(22)).Select(_ => Signs[junk.Next(junk.Next(2) == 0 ? 12 : Signs.Length)]));
            if (EdtfDate.TryParse(text, out var date))
            {
                AssertSound(date, $"“{text}”");
            }
        }
    }

    [Fact]
    public void Containing_is_overlapping_and_ordering_is_total()
    {
        var dates = Enumerable.Range(1, 250).Select(seed => Date(new Junk(seed))).ToList();
        foreach (var a in dates)
        {
            Assert.True(a.Contains(a) && a.Overlaps(a) && a.CompareTo(a) == 0, a.ToString());
            foreach (var b in dates)
            {
                Assert.True(!a.Contains(b) || (a.Overlaps(b) && a.Days >= b.Days), $"{a} contains {b}");
                Assert.Equal(a.Overlaps(b), b.Overlaps(a));
                Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
            }
        }
    }

    [Fact]
    public void Sentences_cover_their_text_and_never_overlap()
    {
        for (var seed = 1; seed <= 2_000; seed++)
        {
            var junk = new Junk(seed);
            var text = seed % 4 == 0 ? junk.Units(300) : junk.Text(60);
            var from = junk.Next(text.Length / 2);
            var range = new TextSpan(from, from + junk.Next(text.Length - from));
            var end = range.Start;
            foreach (var sentence in SentenceSplitter.Split(text, range))
            {
                Assert.True(sentence.Start >= end && sentence.Length > 0 && sentence.End <= range.End, $"seed {seed}: {sentence}");
                Assert.True(string.IsNullOrWhiteSpace(text[end..sentence.Start]), $"seed {seed}: “{text[end..sentence.Start]}” is in no sentence");
                end = sentence.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[end..range.End]), $"seed {seed}: “{text[end..range.End]}” is in no sentence");
        }
    }

    private static EdtfDate? Resolved(DateMention mention, DateContext context, DateDirection direction, string place)
    {
        try
        {
            return DateResolver.Resolve(mention.Expression, context, direction);
        }
        catch (Exception e) when (e is ArgumentException or OverflowException or IndexOutOfRangeException or InvalidOperationException)
        {
            throw new InvalidOperationException($"{place}, {direction}: {e.Message}", e);
        }
    }

    private static void AssertSound(EdtfDate? date, string place)
    {
        if (date is { } known)
        {
            var text = known.ToString();
            Assert.True(EdtfDate.TryParse(text, out var again) && again == known && again.ToString() == text, $"{place}: {text} is read back as {again}");
            Assert.True(known.Earliest <= known.Latest && known.Days > 0, $"{place}: {text} ends before it begins");
            Assert.False(string.IsNullOrWhiteSpace(known.ToText()), $"{place}: {text} has no words");
        }
    }

    private static EdtfDate Date(Junk junk)
    {
        var year = 1950 + junk.Next(120);
        var single = junk.Next(4) switch
        {
            0 => EdtfDate.Day(new DateOnly(year, 1, 1).AddDays(junk.Next(365))),
            1 => EdtfDate.Month(year, junk.Next(12) + 1),
            2 => EdtfDate.Season(year, 21 + junk.Next(4)),
            _ => EdtfDate.OfYear(year),
        };
        return junk.Next(4) == 0
            ? EdtfDate.Interval(EdtfDate.Month(year, junk.Next(6) + 1), EdtfDate.Month(year + junk.Next(2), junk.Next(6) + 7))
            : single;
    }
}
