using FanBot.Pictures.Drawings;
using FanBot.Pictures.Tests.Running;
using FanBot.Pictures.Timelines;

namespace FanBot.Pictures.Tests.Timelines;

public sealed class TimelineLayoutTests
{
    public static TheoryData<string> Names => ["harbor", "one", "sixty", "sixty-dates", "hostile"];

    [Fact]
    public void A_date_goes_from_rumour_to_official() =>
        Expected.Is("harbor-lights.txt", MadeUp.Told(TimelineLayout.Of(MadeUp.HarborLights)));

    [Fact]
    public void One_claim_stands_in_the_middle() =>
        Expected.Is("one.txt", MadeUp.Told(TimelineLayout.Of(MadeUp.HarborLights with { Claims = [MadeUp.HarborLights.Claims[0]] })));

    [Fact]
    public void Of_many_values_the_surest_and_newest_are_shown_and_the_others_counted() =>
        Expected.Is("sixty-dates-of-which-five.txt", MadeUp.Told(TimelineLayout.Of(MadeUp.Many(60, oneDateEach: true), mostRows: 5)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_stands_beyond_the_edges(string name)
    {
        var drawing = Drawn(name);

        Assert.All(
            drawing.Shapes,
            shape => Assert.True(Left(shape) >= 0 && Right(shape) <= drawing.Width && Bottom(shape) <= drawing.Height, shape.ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_is_smaller_than_a_phone_can_show(string name) =>
        Assert.All(Drawn(name).Shapes.OfType<TextShape>(), text => Assert.True(text.Size >= 12));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_mark_and_no_text_lies_on_another(string name)
    {
        var placed = Drawn(name).Shapes
            .Where(s => s is TextShape or SignShape)
            .Select(s => (Shape: s, Left: Left(s), Right: Right(s), Top: Top(s), Bottom: Bottom(s)))
            .ToList();

        Assert.All(placed.Index(), one => Assert.All(placed.Skip(one.Index + 1), other => Assert.False(
            one.Item.Left < other.Right - 0.5f && other.Left < one.Item.Right - 0.5f && one.Item.Top < other.Bottom && other.Top < one.Item.Bottom,
            $"{one.Item.Shape} lies on {other.Shape}")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(60)]
    [InlineData(500)]
    public void Every_claim_is_in_a_mark(int claims)
    {
        var drawing = TimelineLayout.Of(MadeUp.Many(claims, oneDateEach: false));

        var counts = drawing.Shapes.OfType<TextShape>().Where(t => t.Text.StartsWith('\u00D7')).Sum(t => int.Parse(t.Text[1..], null) - 1);
        Assert.Equal(claims, drawing.Shapes.OfType<SignShape>().Count(s => s.Words is not null) + counts);
    }

    [Fact]
    public void Every_value_has_its_row()
    {
        var texts = TimelineLayout.Of(MadeUp.Many(60, oneDateEach: true)).Shapes.OfType<TextShape>().Select(t => t.Text).ToList();

        Assert.All(MadeUp.Many(60, oneDateEach: true).Claims, claim => Assert.Single(texts, claim.Value));
    }

    [Fact]
    public void Each_standing_has_a_form_and_a_colour_of_its_own()
    {
        var marks = Drawn("sixty").Shapes.OfType<SignShape>().ToList();

        Assert.Equal(4, marks.Select(m => m.Sign).Distinct().Count());
        Assert.Equal(4, marks.Select(m => (m.Sign, m.Ink)).Distinct().Count());
    }

    [Fact]
    public void A_value_that_was_denied_last_is_told_as_denied() =>
        Assert.Contains(Drawn("harbor").Shapes.OfType<TextShape>(), t => t is { Text: "denied, 22 May 2031", Ink: Ink.Denied });

    [Fact]
    public void What_does_not_show_is_left_out()
    {
        var texts = Drawn("hostile").Shapes.OfType<TextShape>().Select(t => t.Text).ToList();

        Assert.All(texts, text => Assert.DoesNotContain(text, c => char.IsControl(c) || c is '\u202E' or '\u202C'));
        Assert.Contains(texts, text => text.Contains('\u2026', StringComparison.Ordinal));
    }

    internal static Drawing Drawn(string name) => TimelineLayout.Of(name switch
    {
        "harbor" => MadeUp.HarborLights,
        "one" => MadeUp.HarborLights with { Claims = [MadeUp.HarborLights.Claims[0]] },
        "sixty" => MadeUp.Many(60, oneDateEach: false),
        "sixty-dates" => MadeUp.Many(60, oneDateEach: true),
        _ => MadeUp.Hostile,
    });

    private static float Left(Shape shape) => shape switch
    {
        TextShape t => t.X - (Width(t) * (t.Align switch { Align.Start => 0, Align.Middle => 0.5f, _ => 1 })),
        LineShape l => l.X1,
        SignShape s => s.X - SignShape.Radius,
        _ => 0,
    };

    private static float Right(Shape shape) => shape switch
    {
        TextShape t => Left(t) + Width(t),
        LineShape l => l.X2,
        SignShape s => s.X + SignShape.Radius,
        _ => 0,
    };

    private static float Top(Shape shape) => shape switch
    {
        TextShape t => t.Y - (0.75f * t.Size),
        SignShape s => s.Y - SignShape.Radius,
        LineShape l => l.Y1,
        _ => 0,
    };

    private static float Bottom(Shape shape) => shape switch
    {
        TextShape t => t.Y,
        SignShape s => s.Y + SignShape.Radius,
        LineShape l => l.Y2,
        _ => 0,
    };

    private static float Width(TextShape text) => TextWidths.Of(text.Text, text.Size, text.Bold);
}
