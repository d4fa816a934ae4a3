using FanBot.Discord.Messages;
using FanBot.Pictures.Png;
using FanBot.Pictures.Timelines;
using Microsoft.Extensions.Logging;

namespace FanBot.Editions;

/// <summary>
/// Draws timelines for Discord: small enough for a phone's connection, on a dark card that reads in a light channel too. What draws is
/// loaded with the first picture; where it does not run, the log says so once, and there are no pictures.
/// </summary>
internal sealed class TimelinePainter : IDisposable
{
    /// <summary>Most bytes of a picture.</summary>
    public const int MostBytes = 60_000;

    /// <summary>Most values that one shows; the reply lists them all.</summary>
    public const int MostRows = 14;

    // Twice as many pixels as units are sharp on a phone; fewer where the file would grow too large.
    private static readonly float[] Scales = [2, 1.5f, 1];

    private readonly Lazy<PngWriter?> _writer;

    public TimelinePainter(ILogger<TimelinePainter> logger) => _writer = new(() =>
    {
        var writer = PngWriter.Open(out var trouble);
        if (writer is null)
        {
            Log.NoPictures(logger, trouble!);
        }

        return writer;
    });

    /// <summary>The picture; null where none can be drawn here.</summary>
    public Picture? Paint(Timeline timeline)
    {
        if (_writer.Value is not { } writer)
        {
            return null;
        }

        var drawing = TimelineLayout.Of(timeline, mostRows: MostRows);
        var png = Scales.Select(scale => writer.Write(drawing, Palette.Dark, scale)).FirstOrDefault(p => p.Length <= MostBytes);
        return png is null ? null : new Picture("timeline", png, drawing.Description);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_writer.IsValueCreated)
        {
            _writer.Value?.Dispose();
        }
    }
}
