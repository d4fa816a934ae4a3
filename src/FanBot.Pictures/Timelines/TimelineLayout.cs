using System.Globalization;
using FanBot.Pictures.Drawings;

namespace FanBot.Pictures.Timelines;

/// <summary>
/// Works out where everything on a timeline stands. From left to right is when something was said; each row is a value that was said,
/// with a mark for each time, whose form and colour tell how sure it was.
/// </summary>
public sealed class TimelineLayout
{
    /// <summary>The width of a phone's screen; on wider ones the picture is as wide.</summary>
    public const float PhoneWidth = 390;

    /// <summary>No text is smaller.</summary>
    public const float SmallText = 12;

    private const float TitleSize = 17;
    private const float SubjectSize = 14;
    private const float ValueSize = 13;
    private const float Margin = 16;
    private const float LineHeight = 17;
    private const string Undated = "undated";

    private readonly List<Shape> _back = [];
    private readonly List<Shape> _front = [];
    private readonly float _width;
    private readonly float _left;
    private readonly TimeAxis? _axis;
    private float _y = Margin;

    private TimelineLayout(float width, IReadOnlyCollection<TimelineRow> rows)
    {
        _width = width;

        // Undated claims stand before all others, in a column of their own.
        _left = Margin + SignShape.Radius
            + (rows.Any(r => r.Claims.Any(c => c.Day is null)) ? TextWidths.Of(Undated, SmallText) + Margin : 0);
        if (rows.Max(r => r.Last) is { } to)
        {
            _axis = new TimeAxis(rows.Min(r => r.First)!.Value, to, _left, Right);
        }
    }

    private float Right => _width - Margin - SignShape.Radius;

    private float Inner => _width - (2 * Margin);

    /// <summary>The timeline as a drawing.</summary>
    /// <param name="timeline">The claims; at least one.</param>
    /// <param name="width">How wide it is.</param>
    /// <param name="mostRows">Most values to show; where there are more, each subject keeps its surest and newest ones.</param>
    public static Drawing Of(Timeline timeline, float width = PhoneWidth, int mostRows = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentOutOfRangeException.ThrowIfZero(timeline.Claims.Count, nameof(timeline));
        ArgumentOutOfRangeException.ThrowIfLessThan(mostRows, 1);
        var subjects = TimelineRows.Of(timeline, mostRows, out var left);
        List<TimelineRow> rows = [.. subjects.SelectMany(s => s.Rows)];
        var layout = new TimelineLayout(width, rows);
        var title = ShownText.Of(timeline.Title);
        layout.Title(title);
        layout.Legend(rows);
        layout.Axis();
        foreach (var (subject, values) in subjects)
        {
            layout.Subject(subject);
            values.ToList().ForEach(layout.Row);
        }

        var more = left == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{left} more {(left == 1 ? "value is" : "values are")} not shown.");
        layout.Text(more, SmallText, Ink.Muted);
        return new Drawing(
            width, layout._y + Margin - 4, title, TimelineWords.Of(subjects) + "." + (left == 0 ? "" : " " + more), [.. layout._back, .. layout._front]);
    }

    private static Ink InkOf(TimelineStanding standing) => standing switch
    {
        TimelineStanding.Official => Ink.Official,
        TimelineStanding.Reported => Ink.Reported,
        TimelineStanding.Speculation => Ink.Speculation,
        _ => Ink.Denied,
    };

    private static Sign SignOf(TimelineStanding standing) => standing switch
    {
        TimelineStanding.Official => Sign.Disc,
        TimelineStanding.Reported => Sign.Square,
        TimelineStanding.Speculation => Sign.Diamond,
        _ => Sign.Cross,
    };

    private static SignShape Mark(float x, float y, TimelineStanding standing) => new(x, y, SignOf(standing), InkOf(standing));

    private void Title(string title)
    {
        foreach (var line in FittedText.Lines(title, TitleSize, true, Inner, 2))
        {
            _y += TitleSize + 4;
            _front.Add(new TextShape(Margin, _y - 5, line, TitleSize, Ink.Text) { Bold = true });
        }
    }

    /// <summary>The marks that are used, with their words.</summary>
    private void Legend(IEnumerable<TimelineRow> rows)
    {
        var x = Margin;
        _y += LineHeight + 2;
        foreach (var standing in rows.SelectMany(r => r.Claims).Select(c => c.Standing).Distinct().OrderDescending())
        {
            var word = TimelineWords.Of(standing);
            _front.Add(Mark(x + SignShape.Radius, _y - 4, standing));
            _front.Add(new TextShape(x + (2 * SignShape.Radius) + 5, _y, word, SmallText, Ink.Text));
            x += (2 * SignShape.Radius) + 5 + TextWidths.Of(word, SmallText) + Margin;
        }
    }

    /// <summary>When the first and the last was said, the years between, and the column of what is undated.</summary>
    private void Axis()
    {
        _y += LineHeight + 6;
        if (_left > Margin + SignShape.Radius)
        {
            Axis(Margin, Undated, Align.Start);
        }

        if (_axis is { } one && one.From == one.To)
        {
            Axis(one.Of(one.From), Said(one.From), Align.Middle);
        }
        else if (_axis is { } axis)
        {
            var (said, last) = (Said(axis.From), Day(axis.To));
            var (from, to) = (_left - SignShape.Radius, _width - Margin);
            Axis(from, said, Align.Start);
            Axis(to, last, Align.End);
            Years(axis, from + TextWidths.Of(said, SmallText) + 8, to - TextWidths.Of(last, SmallText) - 8);
        }
    }

    // A year between them, where there is room for it.
    private void Years(TimeAxis axis, float free, float end)
    {
        foreach (var year in axis.Years())
        {
            var (x, text) = (axis.Of(new DateOnly(year, 1, 1)), year.ToString(CultureInfo.InvariantCulture));
            var half = TextWidths.Of(text, SmallText) / 2;
            if (x - half >= free && x + half <= end)
            {
                Axis(x, text, Align.Middle);
                free = x + half + 8;
            }
        }
    }

    private void Axis(float x, string text, Align align) => _front.Add(new TextShape(x, _y, text, SmallText, Ink.Muted) { Align = align });

    private void Subject(string subject)
    {
        _y += 10;
        _back.Add(new LineShape(Margin, _y, _width - Margin, _y, Ink.Line));
        _y += 4;
        foreach (var line in FittedText.Lines(subject, SubjectSize, true, Inner, 2))
        {
            _y += LineHeight;
            _front.Add(new TextShape(Margin, _y, line, SubjectSize, Ink.Text) { Bold = true });
        }

        _y += 3;
    }

    /// <summary>A value: what it is, the surest that was said of it, and below when it was said.</summary>
    private void Row(TimelineRow row)
    {
        const float Indent = (2 * SignShape.Radius) + 6;
        var surest = row.Decides;
        var status = FittedText.Lines(TimelineWords.Status(surest), SmallText, false, Inner / 2, 1)[0];
        var room = Inner - Indent - TextWidths.Of(status, SmallText) - 10;
        _front.Add(Mark(Margin + SignShape.Radius, _y + LineHeight - 4, surest.Standing));
        _front.Add(new TextShape(_width - Margin, _y + LineHeight, status, SmallText, InkOf(surest.Standing)) { Align = Align.End });
        foreach (var line in FittedText.Lines(row.Value, ValueSize, true, room, 2))
        {
            _y += LineHeight;
            _front.Add(new TextShape(Margin + Indent, _y, line, ValueSize, Ink.Text) { Bold = true });
        }

        _y += 13;
        var dated = row.Claims.Where(c => c.Day is not null).ToList();
        UndatedMarks(row.Claims.Where(c => c.Day is null));
        if (dated.Count > 0)
        {
            var marks = MarkPlaces.Of([.. dated.Select(c => (_axis!.Of(c.Day!.Value), c))], _left, Right);
            Track(_axis!);
            _back.Add(new LineShape(marks[0].X, _y, marks[^1].X, _y, Ink.Muted) { Thickness = 2 });
            Marks(marks);
        }

        _y += SignShape.Radius + 6;
    }

    // What the marks of a row stand on, with a notch where a year begins.
    private void Track(TimeAxis axis)
    {
        _back.Add(new LineShape(_left, _y, Right, _y, Ink.Line));
        foreach (var x in axis.Years().Select(year => axis.Of(new DateOnly(year, 1, 1))))
        {
            _back.Add(new LineShape(x, _y - SignShape.Radius, x, _y + SignShape.Radius, Ink.Line));
        }
    }

    private void UndatedMarks(IEnumerable<TimelineClaim> claims)
    {
        var left = Margin + SignShape.Radius;
        Marks(MarkPlaces.Of([.. claims.Select(c => (left, c))], left, _left - Margin));
    }

    private void Marks(IEnumerable<PlacedMark> marks)
    {
        foreach (var mark in marks)
        {
            _front.Add(Mark(mark.X, _y, mark.Standing) with { Words = TimelineWords.Of(mark.Claims), Link = mark.Claims[0].Link });
            if (mark.Count.Length > 0)
            {
                var x = mark.X + SignShape.Radius + 3;
                _front.Add(new LineShape(x - 2, _y, x + TextWidths.Of(mark.Count, MarkPlaces.CountSize) + 1, _y, Ink.Ground) { Thickness = 12 });
                _front.Add(new TextShape(x, _y + 4, mark.Count, MarkPlaces.CountSize, Ink.Muted));
            }
        }
    }

    private void Text(string text, float size, Ink ink)
    {
        foreach (var line in FittedText.Lines(text, size, false, Inner, 3))
        {
            _y += LineHeight;
            _front.Add(new TextShape(Margin, _y, line, size, ink));
        }
    }

    private static string Said(DateOnly day) => "said " + Day(day);

    private static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
