using System.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>Turns bytes into text: byte order mark, else strict UTF-8, else the declared charset, else Windows-1252.</summary>
internal static class TextDecoder
{
    private const string NoText = "The file is not text. Save the article's text as a plain text file (UTF-8).";
    private const string InvalidNote = "The file is not valid UTF-8, so it was read as Windows-1252. If letters look wrong, save it as UTF-8.";

    // More stray control characters than this among a thousand characters is no text that someone wrote.
    private const int ControlsPerThousand = 10;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes <paramref name="content"/>.</summary>
    /// <param name="content">The bytes of a file.</param>
    /// <param name="declared">Charset that the file declares about itself, used where it is not UTF-8; or null.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> content, string? declared)
    {
        if (Format(content) is { } format)
        {
            return new DecodedText("", Problem: $"The file is {format} under another name. Save the article's text as a plain text file (UTF-8).");
        }

        var decoded = DecodeUnchecked(content, declared);
        if (decoded.Problem is not null)
        {
            return decoded;
        }

        if (IsBinary(decoded.Text))
        {
            return new DecodedText("", Problem: NoText);
        }

        return string.IsNullOrWhiteSpace(decoded.Text)
            ? new DecodedText("", Problem: "The file holds no text. Put the article's text into it, or remove it.")
            : decoded with { Text = TwiceEncoded.Mend(decoded.Text) };
    }

    private static string? Format(ReadOnlySpan<byte> content) => content switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "a PDF",
        [(byte)'P', (byte)'K', 3, 4, ..] => "a Word document or ZIP archive",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "a picture",
        _ => null,
    };

    private static DecodedText DecodeUnchecked(ReadOnlySpan<byte> content, string? declared) => content switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => DecodeUtf8(rest, declared),
        [0xFF, 0xFE, 0, 0, .. var rest] => DecodeMarked(new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true), rest),
        [0, 0, 0xFE, 0xFF, .. var rest] => DecodeMarked(new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true), rest),
        [0xFF, 0xFE, .. var rest] => DecodeMarked(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), rest),
        [0xFE, 0xFF, .. var rest] => DecodeMarked(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), rest),
        _ => DecodeUtf8(content, declared),
    };

    private static DecodedText DecodeMarked(Encoding encoding, ReadOnlySpan<byte> content)
    {
        try
        {
            return new DecodedText(encoding.GetString(content));
        }
        catch (DecoderFallbackException)
        {
            return new DecodedText("", Problem: $"The file begins like {encoding.WebName} text but is damaged further on. Save it again as UTF-8.");
        }
    }

    private static DecodedText DecodeUtf8(ReadOnlySpan<byte> content, string? declared)
    {
        try
        {
            return new DecodedText(StrictUtf8.GetString(content));
        }
        catch (DecoderFallbackException)
        {
            return KnownCharset(declared) is { } charset
                ? new DecodedText(charset.GetString(content))
                : new DecodedText(Windows1252().GetString(content), Note: InvalidNote);
        }
    }

    private static Encoding Windows1252() => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static Encoding? KnownCharset(string? name)
    {
        // The web reads Latin-1 and ASCII as Windows-1252; UTF-8 has just failed, and UTF-16 could not have declared itself in ASCII.
        switch (name?.Trim().ToLowerInvariant())
        {
            case null or "" or "utf-8" or "utf8" or "utf-16" or "utf-16le" or "utf-16be" or "utf-32" or "utf-7":
                return null;
            case "iso-8859-1" or "latin1" or "us-ascii" or "ascii":
                return Windows1252();
            case var known:
                return CodePagesEncodingProvider.Instance.GetEncoding(known);
        }
    }

    private static bool IsBinary(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if (c == '\0')
            {
                return true;
            }

            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'))
            {
                controls++;
            }
        }

        return controls > 2 && controls * 1000L > text.Length * (long)ControlsPerThousand;
    }
}
