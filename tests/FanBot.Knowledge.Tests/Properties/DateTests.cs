using CsCheck;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Tests.Properties;

public sealed class DateTests
{
    private static readonly DateDirection[] Directions = Enum.GetValues<DateDirection>();

    private static readonly string[] Words =
    [
        "Aug.", "August", "aug", "May", "Sept", "December", "spring", "Fall", "winter", "3", "31", "29", "0", "00", "32", "2031", "2032", "1900", "0001",
            "9999", "99999", "'31", "3rd", "21st", "third",
        "of", "the", "in", "on", "between", "and", "to", "from", "until", "-", "–", "/", ",", ".", "(", "early", "mid-", "late", "beginning", "end", "next",
            "last", "this", "later", "year", "month", "week", "Friday", "Sun.", "today", "tomorrow", "yesterday",
        "2031-08-03", "03/08/2031", "8/31/2031", "29 February", "Feb 30", "quarter", "Q4", "season", "\uD83D", "٣",
    ];

    private static readonly DateOnly?[] Days = [null, new(2031, 4, 29), new(2032, 2, 29), DateOnly.MinValue, DateOnly.MaxValue];

    private static readonly Gen<EdtfDate> Singles = Gen.OneOf(
        Gen.Select(Years(), Gen.Int[0, 364], (year, day) => EdtfDate.Day(new DateOnly(year, 1, 1).AddDays(day))),
        Gen.Select(Years(), Gen.Int[1, 12], (year, month) => EdtfDate.Month(year, month)),
        Gen.Select(Years(), Gen.Int[21, 24], (year, season) => EdtfDate.Season(year, season)),
        Years().Select(year => EdtfDate.OfYear(year)));

    private static readonly Gen<EdtfDate> Intervals = Gen.Select(Years(), Gen.Int[1, 6], Gen.Int[0, 1], Gen.Int[7, 12], (year, from, years, to) =>
        EdtfDate.Interval(EdtfDate.Month(year, from), EdtfDate.Month(year + years, to)));

    private static readonly Gen<EdtfDate> Dates = Gen.Frequency((3, Singles), (1, Intervals));

    [Fact]
    public void Finding_and_resolving_dates_never_throws()
    {
        var words = Gen.Frequency((7, Gen.OneOf(Words)), (1, Junk.AnyWord)).Array[1, 12];
        var joints = Gen.Frequency((4, Gen.Const(" ")), (1, Gen.Const("")));
        Property.Holds(Gen.Select(joints, words, (joint, some) => string.Join(joint, some)), 4_000, text =>
        {
            var end = 0;
            foreach (var mention in DateFinder.Find(text))
            {
                Assert.True(mention.Span.Start >= end && mention.Span.Length > 0 && mention.Span.End <= text.Length, $"“{text}”: {mention.Span}");
                end = mention.Span.End;
                foreach (var (asOf, direction) in Days.SelectMany(d => Directions.Select(to => (d, to))))
                {
                    AssertSound(Resolved(mention, new DateContext(asOf, [2031, 1, 9999]), direction, $"“{text}” on {asOf}"), $"“{text}”");
                }
            }
        });
    }

    [Fact]
    public void Every_date_is_read_back_from_its_notation() => Property.Holds(Dates, 5_000, date => AssertSound(date, "a date"));

    [Fact]
    public void Every_date_is_found_again_in_its_own_words() => Property.Holds(Dates, 2_000, date =>
    {
        var text = $"It was shown {(date.IsDay ? "on " : "in ")}{date.ToText()} by them.".Replace("in between", "between", StringComparison.Ordinal);
        var found = DateFinder.Find(text);
        var read = found.Count == 1 ? DateResolver.Resolve(found[0].Expression, DateContext.None, DateDirection.Unknown) : null;
        // The words of an interval name its ends, not how exactly it was written.
        Assert.True(
            read is { } again && again.Earliest == date.Earliest && again.Latest == date.Latest,
            $"{date} is written “{date.ToText()}” and read as {(read is null ? $"{found.Count} dates" : read.ToString())}");
    });

    [Fact]
    public void Reading_the_notation_never_throws()
    {
        const string Signs = "0123456789-/X?~.[]u 年";
        var texts = Gen.Frequency(
            (1, Gen.String[Junk.AnyUnit, 0, 19]),
            (2, Gen.String[Gen.Frequency((1, Gen.Char[Signs[..12]]), (1, Gen.Char[Signs])), 0, 21]));
        Property.Holds(texts, 20_000, text =>
        {
            if (EdtfDate.TryParse(text, out var date))
            {
                AssertSound(date, $"“{text}”");
            }
        });
    }

    [Fact]
    public void Containing_is_overlapping_and_ordering_is_total() => Property.Holds(Gen.Select(Dates, Dates), 60_000, pair =>
    {
        var (a, b) = pair;
        Assert.True(a.Contains(a) && a.Overlaps(a) && a.CompareTo(a) == 0, a.ToString());
        Assert.True(!a.Contains(b) || (a.Overlaps(b) && a.Days >= b.Days), $"{a} contains {b}");
        Assert.Equal(a.Overlaps(b), b.Overlaps(a));
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
    });

    [Fact]
    public void Sentences_cover_their_text_and_never_overlap()
    {
        var texts = Gen.Frequency((1, Gen.String[Junk.AnyUnit, 1, 300]), (3, Junk.AnyText(60)));
        Property.Holds(Gen.Select(texts, Gen.Double.Unit, Gen.Double.Unit), 2_000, made =>
        {
            var (text, from, length) = made;
            var start = (int)(from * (text.Length / 2));
            var range = new TextSpan(start, start + (int)(length * (text.Length - start)));
            var end = range.Start;
            foreach (var sentence in SentenceSplitter.Split(text, range))
            {
                Assert.True(sentence.Start >= end && sentence.Length > 0 && sentence.End <= range.End, $"{sentence} of “{text}”");
                Assert.True(string.IsNullOrWhiteSpace(text[end..sentence.Start]), $"“{text[end..sentence.Start]}” is in no sentence of “{text}”");
                end = sentence.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[end..range.End]), $"“{text[end..range.End]}” is in no sentence of “{text}”");
        });
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

    private static Gen<int> Years() => Gen.Int[1950, 2069];
}
