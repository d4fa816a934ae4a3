using System.Text;

namespace FanBot.Knowledge.Tests.Articles;

public sealed class DecodingTests
{
    private const string Words = "Ada’s café – “Marrow Lane” starts in spring.";

    public static TheoryData<string, byte[]> Marked => new()
    {
        { "UTF-8", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Words)] },
        { "UTF-16 little-endian", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Words)] },
        { "UTF-16 big-endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Words)] },
        { "UTF-32 little-endian", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Words)] },
        { "UTF-8 without a mark", Encoding.UTF8.GetBytes(Words) },
    };

    [Theory]
    [MemberData(nameof(Marked))]
    public void The_byte_order_mark_decides_and_is_no_part_of_the_text(string encoding, byte[] content)
    {
        var reading = Documents.Read("a.txt", content);

        Assert.True(reading.Succeeded, encoding);
        Assert.Equal(Words, reading.Document.Text);
        Assert.Null(reading.Note);
    }

    [Fact]
    public void Invalid_utf_8_is_read_as_windows_1252_and_that_is_said()
    {
        var reading = Documents.Read("a.txt", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Words));

        Assert.Equal(Words, reading.Document?.Text);
        Assert.Contains("Windows-1252", reading.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_read_in_the_charset_it_declares()
    {
        var page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1251'></head><body><p>Улица Марроу</p></body></html>";

        var document = Documents.Parse("a.html", CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(page));

        Assert.Equal("Улица Марроу", document.Text);
    }

    public static TheoryData<string, byte[]> Junk => new()
    {
        { "NUL", "text\0more"u8.ToArray() },
        { "random bytes", RandomBytes(5000) },
        { "control characters", Enumerable.Repeat((byte)1, 50).ToArray() },
        { "PDF", "%PDF-1.7 some text"u8.ToArray() },
        { "ZIP", [(byte)'P', (byte)'K', 3, 4, 20, 0] },
        { "half a UTF-16 file", [0xFF, 0xFE, 0x41, 0, 0x42] },
        { "white space", "  \r\n\t\u00A0 "u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Junk))]
    public void What_is_no_text_is_a_problem_with_advice(string what, byte[] content)
    {
        var reading = Documents.Read("a.txt", content);

        Assert.False(reading.Succeeded, what);
        Assert.Matches("[Ss]ave|Put", reading.Problem.Message);
    }

    [Fact]
    public void A_few_stray_control_characters_do_no_harm() =>
        Assert.True(Documents.Read("a.txt", Encoding.UTF8.GetBytes($"{Words}\u0008\n\f{Words}")).Succeeded);

    private static byte[] RandomBytes(int count)
    {
        var bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        // Without a NUL, so that the share of control characters has to tell.
        return [.. bytes.Where(b => b != 0)];
    }
}
