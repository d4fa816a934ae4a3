using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace FanBot.Pictures.Drawings;

/// <summary>How wide text is in the fonts that pictures are drawn with. No font has to be opened for it.</summary>
internal static class TextWidths
{
    private const float Em = 2048;

    private static readonly Lazy<FrozenDictionary<int, (int Regular, int Bold)>> Widths = new(Read);

    /// <summary>The width of a line.</summary>
    public static float Of(string text, float size, bool bold = false)
    {
        var sum = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            // What the fonts lack is drawn as a box.
            var (regular, thick) = Widths.Value.TryGetValue(rune.Value, out var known) ? known : Widths.Value[0];
            sum += bold ? thick : regular;
        }

        return sum * size / Em;
    }

    private static FrozenDictionary<int, (int Regular, int Bold)> Read()
    {
        using var stream = typeof(TextWidths).Assembly.GetManifestResourceStream("FanBot.Pictures.Fonts.widths.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var widths = new Dictionary<int, (int, int)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(' ') is [var character, var regular, var bold] && character != "#")
            {
                widths[int.Parse(character, NumberStyles.HexNumber, CultureInfo.InvariantCulture)] =
                    (int.Parse(regular, CultureInfo.InvariantCulture), int.Parse(bold, CultureInfo.InvariantCulture));
            }
        }

        return widths.ToFrozenDictionary();
    }
}
