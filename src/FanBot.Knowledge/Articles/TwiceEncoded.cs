using System.Text;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>Text that was saved as UTF-8, read as Windows-1252 and saved once more: "JosÃ©" for "José", "â€™" for an apostrophe.</summary>
internal static class TwiceEncoded
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text as it was written first; as it is where it was not encoded twice.</summary>
    public static string Mend(string text) =>
        SignPattern.IsMatch(text) && Windows1252() is { } windows ? RunPattern.Replace(text, run => Once(run.Value, windows) ?? run.Value) : text;

    private static Encoding? Windows1252() =>
        CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static string? Once(string run, Encoding windows)
    {
        try
        {
            return Strict.GetString(windows.GetBytes(run));
        }
        catch (Exception e) when (e is EncoderFallbackException or DecoderFallbackException)
        {
            return null;
        }
    }

    // A letter that begins a character of two or three bytes, and the right number of characters that can be its rest.
    private const string Rest =
        "[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014"
        + "\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]";

    // "É»" may stand in a French text; these stand in none.
    private static readonly Pattern SignPattern = new(
        "\u00E2\u20AC|\u00C3[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u2013-\u203A\u20AC\u2122]|\u00C2[\u00A0-\u00BF]");

    private static readonly Pattern RunPattern = new($"[\u00C2-\u00DF]{Rest}|[\u00E0-\u00EF]{Rest}{{2}}", RegexOptions.None);
}
