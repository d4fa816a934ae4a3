using FanBot.Pictures.Drawings;
using SkiaSharp;

namespace FanBot.Pictures.Png;

/// <summary>
/// Writes drawings as PNG, with fonts of its own: what they lack is drawn as a box. Safe to use from many threads.
/// </summary>
public sealed class PngWriter : IDisposable
{
    private readonly SKTypeface _regular;
    private readonly SKTypeface _bold;

    private PngWriter(SKTypeface regular, SKTypeface bold) => (_regular, _bold) = (regular, bold);

    /// <summary>A writer; null where the native library that draws does not run on this machine.</summary>
    /// <param name="trouble">Why there is none, in a sentence.</param>
    public static PngWriter? Open(out string? trouble)
    {
        try
        {
            trouble = null;
            return new PngWriter(Font("DejaVuSansCondensed"), Font("DejaVuSansCondensed-Bold"));
        }
        catch (Exception missing) when (IsMissing(missing))
        {
            trouble = "The library SkiaSharp, which draws them, does not run on this machine.";
            return null;
        }
    }

    /// <summary>The picture.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="palette">Its colours.</param>
    /// <param name="scale">How many pixels a unit of the drawing has; 2 is sharp on a phone.</param>
    public byte[] Write(Drawing drawing, Palette palette, float scale)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentNullException.ThrowIfNull(palette);
        var size = new SKImageInfo(
            (int)MathF.Ceiling(drawing.Width * scale), (int)MathF.Ceiling(drawing.Height * scale), SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var surface = SKSurface.Create(size) ?? throw new InvalidOperationException("There is no memory for the picture.");
        var canvas = surface.Canvas;
        var ground = Color(palette.Of(Ink.Ground));
        canvas.Clear(ground);
        canvas.Scale(scale);
        using var paint = new SKPaint { IsAntialias = true };
        foreach (var shape in drawing.Shapes)
        {
            paint.Color = Color(palette.Of(shape.Ink));
            Draw(canvas, shape, paint, ground);
        }

        using var pixels = surface.PeekPixels() ?? throw new InvalidOperationException("The picture has no pixels.");
        return IndexedPng.Write(size.Width, size.Height, pixels.GetPixelSpan(), new ColourTable(palette));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _regular.Dispose();
        _bold.Dispose();
    }

    private static bool IsMissing(Exception exception) => exception switch
    {
        DllNotFoundException or EntryPointNotFoundException or BadImageFormatException or PlatformNotSupportedException => true,
        TypeInitializationException { InnerException: { } inner } => IsMissing(inner),

        // SkiaSharp's own word for a native library of another version.
        InvalidOperationException => true,
        _ => false,
    };

    private static SKTypeface Font(string name)
    {
        using var stream = typeof(PngWriter).Assembly.GetManifestResourceStream($"FanBot.Pictures.Fonts.{name}.ttf")!;
        return SKTypeface.FromStream(stream) ?? throw new PlatformNotSupportedException("The library that draws does not read fonts here.");
    }

    private static SKColor Color(uint rgb) => new(0xFF000000 | rgb);

    private void Draw(SKCanvas canvas, Shape shape, SKPaint paint, SKColor ground)
    {
        switch (shape)
        {
            case TextShape text:
                paint.Style = SKPaintStyle.Fill;
                using (var font = new SKFont(text.Bold ? _bold : _regular, text.Size) { Subpixel = true, Hinting = SKFontHinting.None })
                {
                    canvas.DrawText(text.Text, text.X, text.Y, AlignOf(text.Align), font, paint);
                }

                break;
            case LineShape line:
                paint.Style = SKPaintStyle.Stroke;
                paint.StrokeWidth = line.Thickness;
                canvas.DrawLine(line.X1, line.Y1, line.X2, line.Y2, paint);
                break;
            case SignShape sign:
                Draw(canvas, sign, paint, ground);
                break;
        }
    }

    private static void Draw(SKCanvas canvas, SignShape sign, SKPaint paint, SKColor ground)
    {
        const float R = SignShape.Radius;
        var (x, y) = (sign.X, sign.Y);
        paint.Style = sign.Sign is Sign.Disc or Sign.Square ? SKPaintStyle.Fill : SKPaintStyle.Stroke;
        paint.StrokeWidth = 2;
        switch (sign.Sign)
        {
            case Sign.Disc:
                canvas.DrawCircle(x, y, R, paint);
                break;
            case Sign.Square:
                canvas.DrawRect(x - R + 0.5f, y - R + 0.5f, (2 * R) - 1, (2 * R) - 1, paint);
                break;
            case Sign.Diamond:
                using (var diamond = new SKPathBuilder())
                {
                    diamond.AddPoly([new(x, y - R), new(x + R, y), new(x, y + R), new(x - R, y)], close: true);
                    using var path = diamond.Detach();
                    Hollow(canvas, path, paint, ground);
                }

                break;
            default:
                canvas.DrawLine(x - 4, y - 4, x + 4, y + 4, paint);
                canvas.DrawLine(x + 4, y - 4, x - 4, y + 4, paint);
                break;
        }
    }

    private static void Hollow(SKCanvas canvas, SKPath path, SKPaint paint, SKColor ground)
    {
        var colour = paint.Color;
        (paint.Style, paint.Color) = (SKPaintStyle.Fill, ground);
        canvas.DrawPath(path, paint);
        (paint.Style, paint.Color) = (SKPaintStyle.Stroke, colour);
        canvas.DrawPath(path, paint);
    }

    private static SKTextAlign AlignOf(Align align) => align switch
    {
        Align.Start => SKTextAlign.Left,
        Align.Middle => SKTextAlign.Center,
        _ => SKTextAlign.Right,
    };
}
