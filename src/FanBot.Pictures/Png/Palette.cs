using FanBot.Pictures.Drawings;

namespace FanBot.Pictures.Png;

/// <summary>The colours of a picture, 0xRRGGBB.</summary>
public sealed record Palette
{
    private readonly uint[] _inks;

    private Palette(params uint[] inks) => _inks = inks;

    /// <summary>On a dark card, which reads as well in a light channel as in a dark one.</summary>
    public static Palette Dark { get; } = new(0x1F2027, 0xECEEF2, 0xA9AEBB, 0x3B3E47, 0x4CD28A, 0x6CB2FF, 0xF2C14E, 0xFF7B72);

    /// <summary>On white.</summary>
    public static Palette Light { get; } = new(0xFFFFFF, 0x1C1D21, 0x5B5F6A, 0xD5D8DE, 0x17703D, 0x1D5CB8, 0x8A5A00, 0xB3261E);

    /// <summary>The colour of an ink.</summary>
    public uint Of(Ink ink) => _inks[(int)ink];
}
