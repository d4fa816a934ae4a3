using FanBot.Pictures.Drawings;

namespace FanBot.Pictures.Png;

/// <summary>
/// The colours that a picture is written in: the ground, and each ink in steps from it, since the edges of what is drawn are mixed of
/// the two. Whatever else there is becomes the nearest of them.
/// </summary>
internal sealed class ColourTable
{
    private const int Steps = 14;

    // Of every channel the upper bits: as fine as the eye tells colours at the edge of a letter.
    private const int Bits = 5;
    private const int Unknown = -1;

    private readonly (byte R, byte G, byte B)[] _colours;
    private readonly int[] _nearest;

    public ColourTable(Palette palette)
    {
        var ground = Channels(palette.Of(Ink.Ground));
        _colours = [ground, .. Enum.GetValues<Ink>().SelectMany(ink => Ramp(ground, Channels(palette.Of(ink)))).Distinct()];
        _nearest = new int[1 << (3 * Bits)];
        Array.Fill(_nearest, Unknown);
    }

    /// <summary>The colours, at most 256.</summary>
    public ReadOnlySpan<(byte R, byte G, byte B)> Colours => _colours;

    /// <summary>Which of them comes nearest to a colour.</summary>
    public byte Nearest(byte r, byte g, byte b)
    {
        const int Drop = 8 - Bits;
        ref var known = ref _nearest[(((r >> Drop) << Bits | (g >> Drop)) << Bits) | (b >> Drop)];
        if (known == Unknown)
        {
            known = Search(r, g, b);
        }

        return (byte)known;
    }

    private int Search(int r, int g, int b)
    {
        var (best, least) = (0, int.MaxValue);
        for (var i = 0; i < _colours.Length; i++)
        {
            var (x, y, z) = _colours[i];
            var distance = ((x - r) * (x - r)) + ((y - g) * (y - g)) + ((z - b) * (z - b));
            if (distance < least)
            {
                (best, least) = (i, distance);
            }
        }

        return best;
    }

    private static IEnumerable<(byte R, byte G, byte B)> Ramp((byte R, byte G, byte B) from, (byte R, byte G, byte B) to) =>
        Enumerable.Range(1, Steps).Select(step => (Mix(from.R, to.R, step), Mix(from.G, to.G, step), Mix(from.B, to.B, step)));

    private static byte Mix(byte from, byte to, int step) => (byte)(from + ((to - from) * step / Steps));

    private static (byte R, byte G, byte B) Channels(uint rgb) => ((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
}
