using FanBot.Discord.Messages;
using FanBot.Pictures.Timelines;

namespace FanBot.Editions;

/// <summary>The pictures of an edition: each is drawn once, and some are kept as long as the edition.</summary>
/// <param name="painter">Draws them.</param>
/// <param name="time">The clock.</param>
internal sealed class KeptPictures(TimelinePainter painter, TimeProvider time)
{
    // Some 2 MB: as many timelines as members of a server may look at.
    private const int Most = 50;

    private readonly KeptForADay<Picture> _pictures = new(time, Most);

    /// <summary>The picture of a timeline; null where none can be drawn.</summary>
    /// <param name="key">What was asked: the same timeline of the edition has the same.</param>
    /// <param name="timeline">Makes it, where it is not kept.</param>
    public Picture? Of(string key, Func<Timeline> timeline)
    {
        if (_pictures.Find(key) is { } kept)
        {
            return kept;
        }

        return painter.Paint(timeline()) is { } drawn ? _pictures.Of(key, () => drawn) : null;
    }
}
