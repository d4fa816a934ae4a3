using FanBot.Pictures.Drawings;
using FanBot.Pictures.Png;
using FanBot.Pictures.Tests.Timelines;
using SkiaSharp;

namespace FanBot.Pictures.Tests.Png;

public sealed class PngWriterTests : IDisposable
{
    private readonly PngWriter _writer = PngWriter.Open(out _) ?? throw new InvalidOperationException("The native library of SkiaSharp does not run here.");

    [Theory]
    [InlineData("harbor", 1)]
    [InlineData("harbor", 1.5f)]
    [InlineData("one", 2)]
    [InlineData("sixty", 2)]
    [InlineData("sixty-dates", 1)]
    [InlineData("hostile", 2)]
    public void A_picture_is_as_large_as_its_drawing_and_not_blank(string name, float scale)
    {
        var drawing = TimelineLayoutTests.Drawn(name);

        using var picture = SKBitmap.Decode(_writer.Write(drawing, Palette.Dark, scale));

        Assert.Equal(((int)MathF.Ceiling(drawing.Width * scale), (int)MathF.Ceiling(drawing.Height * scale)), (picture.Width, picture.Height));
        Assert.All(
            drawing.Shapes.Where(s => s is SignShape or TextShape { Text.Length: > 0 }),
            shape => Assert.True(IsDrawn(picture, shape, scale), shape.ToString()));
    }

    [Fact]
    public void The_colours_are_those_of_the_palette()
    {
        var drawing = TimelineLayoutTests.Drawn("harbor");
        foreach (var palette in new[] { Palette.Dark, Palette.Light })
        {
            using var picture = SKBitmap.Decode(_writer.Write(drawing, palette, 2));

            var disc = drawing.Shapes.OfType<SignShape>().First(s => s.Sign == Sign.Disc);
            Assert.Equal(palette.Of(Ink.Official), (uint)picture.GetPixel((int)(disc.X * 2), (int)(disc.Y * 2)) & 0xFFFFFF);
            Assert.Equal(palette.Of(Ink.Ground), (uint)picture.GetPixel(0, 0) & 0xFFFFFF);
        }
    }

    [Theory]
    [InlineData("A")]
    [InlineData("\u0416")]
    [InlineData("\u00E9")]
    [InlineData("\u65E5")]
    [InlineData("\U0001F389")]
    public void A_character_is_drawn_also_where_the_fonts_lack_it(string character)
    {
        using var picture = SKBitmap.Decode(_writer.Write(
            new Drawing(40, 40, "t", "d", [new TextShape(10, 30, character, 20, Ink.Text)]), Palette.Light, 1));

        Assert.Contains(picture.Pixels, p => ((uint)p & 0xFF) < 0x80);
    }

    [Theory]
    [InlineData("DejaVuSansCondensed", false)]
    [InlineData("DejaVuSansCondensed-Bold", true)]
    public void The_widths_that_are_laid_out_with_are_those_of_the_fonts(string name, bool bold)
    {
        using var stream = typeof(PngWriter).Assembly.GetManifestResourceStream($"FanBot.Pictures.Fonts.{name}.ttf")!;
        using var typeface = SKTypeface.FromStream(stream);
        using var font = new SKFont(typeface, 2_048) { Hinting = SKFontHinting.None, LinearMetrics = true };
        var letters = "The quick brown fox, 8 August 2031 (part 1): \u201C\u00E9\u0142\u03A9\u0416\u201D \u2192 \u2026 \u00D72";

        Assert.True(font.ContainsGlyphs(letters));
        Assert.All(letters, c => Assert.Equal(font.MeasureText(c.ToString()), TextWidths.Of(c.ToString(), 2_048, bold), 1f));
    }

    [Fact]
    public void It_writes_the_same_from_many_threads()
    {
        var drawing = TimelineLayoutTests.Drawn("harbor");
        var first = _writer.Write(drawing, Palette.Dark, 2);

        Parallel.For(0, 8, _ => Assert.Equal(first, _writer.Write(drawing, Palette.Dark, 2)));
    }

    public void Dispose() => _writer.Dispose();

    // Something other than the ground stands where the shape is.
    private static bool IsDrawn(SKBitmap picture, Shape shape, float scale)
    {
        var ground = 0xFF000000 | Palette.Dark.Of(Ink.Ground);
        var (left, top, right, bottom) = shape switch
        {
            TextShape t => (t.X - (t.Align == Align.Start ? 0 : 40), t.Y - t.Size, t.X + (t.Align == Align.End ? 0 : 40), t.Y),
            SignShape s => (s.X - 6, s.Y - 6, s.X + 6, s.Y + 6),
            _ => default,
        };
        for (var y = Math.Max(0, (int)(top * scale)); y < Math.Min(picture.Height, bottom * scale); y++)
        {
            for (var x = Math.Max(0, (int)(left * scale)); x < Math.Min(picture.Width, right * scale); x++)
            {
                if ((uint)picture.GetPixel(x, y) != ground)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
