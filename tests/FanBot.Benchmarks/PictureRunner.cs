using System.Diagnostics;
using System.Globalization;
using FanBot.Pictures.Png;
using FanBot.Pictures.Svg;
using FanBot.Pictures.Timelines;

namespace FanBot.Benchmarks;

/// <summary>Prints how long a timeline takes to be laid out and written, as PNG and as SVG, and how large it is.</summary>
internal static class PictureRunner
{
    private const int Rounds = 200;
    private const int MostRows = 14;

    public static int Run()
    {
        using var png = PngWriter.Open(out var trouble);
        if (png is null)
        {
            Console.Error.WriteLine(trouble);
            return 1;
        }

        Console.WriteLine("claims  what     first (ms)   p50 (ms)   p99 (ms)   size (kB)");
        foreach (var claims in new[] { 1, 10, 60 })
        {
            var timeline = Claims(claims);
            Tell(claims, "layout", () => TimelineLayout.Of(timeline, mostRows: MostRows).Shapes.Count);
            Tell(claims, "png", () => png.Write(TimelineLayout.Of(timeline, mostRows: MostRows), Palette.Dark, 2).Length);
            Tell(claims, "svg", () => SvgWriter.Write(TimelineLayout.Of(timeline), "t").Length);
        }

        return 0;
    }

    private static void Tell(int claims, string what, Func<int> work)
    {
        var (times, size) = (new List<double>(), 0);
        for (var i = 0; i <= Rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            size = work();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var warm = times.Skip(1).Order().ToList();
        var kilobytes = what == "layout" ? "" : (size / 1000.0).ToString("0.0", CultureInfo.InvariantCulture);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{claims,6}  {what,-7}{times[0],12:0.00}{warm[warm.Count / 2],11:0.00}{warm[warm.Count * 99 / 100],11:0.00}{kilobytes,12}"));
    }

    private static Timeline Claims(int count) => new(
        "Lanternfall: timeline",
        [.. Enumerable.Range(0, count).Select(i =>
        {
            var day = new DateOnly(2030, 1, 1).AddDays(i * 9);
            return new TimelineClaim(
                "Season 2 release",
                string.Create(CultureInfo.InvariantCulture, $"{(i * 7 % 25) + 1} August 2031"),
                (TimelineStanding)(i % 4),
                day,
                day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
                "Example News");
        })]);
}
