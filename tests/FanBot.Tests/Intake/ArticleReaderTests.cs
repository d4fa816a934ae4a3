using System.IO.Compression;
using System.Text;
using FanBot.Intake;

namespace FanBot.Tests.Intake;

/// <summary>What a file is, its content tells.</summary>
public sealed class ArticleReaderTests
{
    [Theory]
    [InlineData("news.txt", "<!DOCTYPE html><html><body><p>It arrives in May.</p></body></html>", "It arrives in May.")]
    [InlineData("news.md", "\n <html><head><script>alert(1)</script></head><body><p>It arrives in May.</p></body></html>", "It arrives in May.")]
    [InlineData("news.html", "It arrives in May.", "It arrives in May.")]
    [InlineData("news.exe", "It arrives in May.", "It arrives in May.")]
    [InlineData("news", "---\ntitle: News\n---\n\nIt *arrives* in May.", "It arrives in May.")]
    [InlineData("../../news.md", "It *arrives* in May.", "It arrives in May.")]
    [InlineData("news.txt", "It *arrives* in May.", "It *arrives* in May.")]
    public void A_name_does_not_tell_what_is_in_it(string name, string content, string text) =>
        Assert.Equal(text, ArticleReader.Read(Encoding.UTF8.GetBytes(content), name).Document?.Text.Trim());

    [Fact]
    public void Encodings_are_read()
    {
        const string Text = "Das Caf\u00E9 \u00F6ffnet im Mai.";

        Assert.All(
            [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1],
            encoding => Assert.Equal(Text, ArticleReader.Read((byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(Text)], "a.txt").Document?.Text));
    }

    [Theory]
    [InlineData("news.md")]
    [InlineData("news.html")]
    [InlineData("news.txt")]
    public void What_is_no_text_is_refused_with_advice(string name)
    {
        var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("bomb.txt").Open();
            entry.Write(new byte[10_000_000]);
        }

        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(new byte[10_000_000]);
        }

        byte[][] contents =
        [
            zip.ToArray(),
            packed.ToArray(),
            [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0, 1, 0, 0, 0],
            [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13],
            Encoding.ASCII.GetBytes("%PDF-1.7 whatever"),
            new byte[1_000],
        ];
        Assert.All(contents, c => Assert.Contains("Save the article's text", ArticleReader.Read(c, name).Problem?.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_file_is_refused_with_advice() => Assert.NotNull(ArticleReader.Read(ReadOnlyMemory<byte>.Empty, "a.txt").Problem);
}
