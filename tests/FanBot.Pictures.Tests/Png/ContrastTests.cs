using FanBot.Pictures.Drawings;
using FanBot.Pictures.Png;

namespace FanBot.Pictures.Tests.Png;

public sealed class ContrastTests
{
    public static TheoryData<Ink> Texts => [.. Enum.GetValues<Ink>().Except([Ink.Ground, Ink.Line])];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_ink_of_text_stands_out_from_the_ground(Ink ink) =>
        Assert.All([Palette.Dark, Palette.Light], palette => Assert.True(Contrast(palette.Of(ink), palette.Of(Ink.Ground)) >= 4.5));

    // WCAG 2.2, contrast ratio.
    private static double Contrast(uint one, uint other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(uint rgb) => (0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear(rgb >> 8)) + (0.0722 * Linear(rgb));

    private static double Linear(uint channel) => (channel & 0xFF) / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
}
