using System.Globalization;
using FanBot.Pictures.Drawings;
using FanBot.Pictures.Timelines;

namespace FanBot.Pictures.Tests.Running;

/// <summary>Timelines of made-up shows.</summary>
internal static class MadeUp
{
    /// <summary>How a date came about: guessed, reported, announced, in rows and marks of every kind.</summary>
    public static Timeline HarborLights { get; } = new(
        "Harbor Lights: timeline",
        [
            Claim("Season 2 release", "2031", TimelineStanding.Official, "2030-05-03", "The Tideline Post"),
            Claim("Season 2 release", "spring 2031", TimelineStanding.Speculation, "2030-05-03", "The Tideline Post"),
            Claim("Season 2 release", "September 2031", TimelineStanding.Speculation, "2030-11-04", "Marquee Gazette"),
            Claim("Season 2 release", "September 2031", TimelineStanding.Speculation, "2030-11-07", "BINGE ALMANAC"),
            Claim("Season 2 release", "8 August 2031 (part 1)", TimelineStanding.Speculation, "2030-12-20", "Lanternshow Weekly"),
            Claim("Season 2 release", "8 August 2031 (part 1)", TimelineStanding.Reported, "2031-02-20", "Marquee Gazette"),
            Claim("Season 2 release", "8 August 2031 (part 1)", TimelineStanding.Official, "2031-04-29", "Screenwharf"),
            Claim("Season 2 release", "November 2031", TimelineStanding.Speculation, "2031-05-20", "Lanternshow Weekly"),
            Claim("Season 2 release", "November 2031", TimelineStanding.Denied, "2031-05-22", "Screenwharf"),
            Claim("Season 1 release", "14 March 2030", TimelineStanding.Reported, "2030-05-03", "The Tideline Post"),
            Claim("Season 1 release", "March 2030", TimelineStanding.Reported, null, "Everything we know"),
        ]);

    /// <summary>As many claims as asked for, on four dates or on one each.</summary>
    public static Timeline Many(int claims, bool oneDateEach)
    {
        var standings = Enum.GetValues<TimelineStanding>();
        return new Timeline("Lanternfall: timeline", [.. Enumerable.Range(0, claims).Select(i => Claim(
            "Season 3 release",
            $"{(oneDateEach ? i + 1 : (i % 4) + 1).ToString(CultureInfo.InvariantCulture)} August 2031",
            standings[i * 7 % standings.Length],
            new DateOnly(2030, 1, 1).AddDays(i * 11 % 400).ToString("O", CultureInfo.InvariantCulture),
            $"Publisher {i.ToString(CultureInfo.InvariantCulture)}"))]);
    }

    /// <summary>Whatever an article may hold.</summary>
    public static Timeline Hostile { get; } = new(
        "<script>alert(1)</script> \u202Eevil\u202C \u0000\uD800 " + new string('W', 300),
        [
            Claim(
                "</svg><script>",
                "<img src=x onerror=alert(1)> \u65E5\u672C \U0001F389 \u05E9 " + new string('x', 5_000),
                TimelineStanding.Speculation, "2031-01-01", "\"><b>"),
            Claim("", "", TimelineStanding.Official, null, ""),
            Claim("Season 2 release", "\u00E9\n\t\u0142 \u03A9 \u0416", TimelineStanding.Denied, "0001-01-01", "x") with { Link = "javascript\"<>&" },
        ]);

    public static TimelineClaim Claim(string subject, string value, TimelineStanding standing, string? day, string source) => new(
        subject,
        value,
        standing,
        day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture),
        day is null ? "undated" : DateOnly.Parse(day, CultureInfo.InvariantCulture).ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        source);

    /// <summary>A drawing as text, a line for each shape from the top.</summary>
    public static string Told(Drawing drawing) => string.Create(
        CultureInfo.InvariantCulture, $"{drawing.Width:0.#} x {drawing.Height:0.#}: {drawing.Title}\n{drawing.Description}\n\n")
        + string.Join('\n', drawing.Shapes.Select(Told)) + "\n";

    private static string Told(Shape shape) => shape switch
    {
        TextShape t => string.Create(CultureInfo.InvariantCulture, $"{t.Y,6:0.0} {t.X,6:0.0} {t.Align,-6} {t.Size} {t.Ink}{(t.Bold ? " bold" : "")}: {t.Text}"),
        LineShape l => string.Create(CultureInfo.InvariantCulture, $"{l.Y1,6:0.0} {l.X1,6:0.0} to {l.Y2:0.0} {l.X2:0.0} {l.Ink}, {l.Thickness} thick"),
        SignShape s => string.Create(CultureInfo.InvariantCulture, $"{s.Y,6:0.0} {s.X,6:0.0} {s.Sign} {s.Ink}{(s.Words is { } words ? ": " + words : "")}"),
        _ => throw new ArgumentException(shape.ToString()),
    };
}
