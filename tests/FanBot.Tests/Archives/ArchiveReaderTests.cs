using System.Text;
using System.Text.Json.Nodes;
using FanBot.Archives;

namespace FanBot.Tests.Archives;

/// <summary>Archives that were tampered with, or are bombs: each is refused with a sentence, before anything is written.</summary>
public sealed class ArchiveReaderTests
{
    private const string News = "articles/harbor-lights/news.txt";
    private const int Link = 0xA000 | 0x1FF;

    private static readonly ArchiveLimits Small = new()
    {
        MostFiles = 20,
        MostBytes = 3_000_000,
        MostRatio = 50,
        Harmless = 100_000,
        MostManifestBytes = 5_000,
    };

    [Fact]
    public async Task A_whole_archive_is_read()
    {
        using var stream = new MemoryStream(new MadeArchive().With(News, "It comes back.").Bytes());
        using var reader = await ArchiveReader.OpenAsync(stream, Small, CancellationToken.None);
        using var copy = new MemoryStream();

        await reader.CopyAsync(Assert.Single(reader.Manifest.Entries), copy, CancellationToken.None);

        Assert.Equal("It comes back.", Encoding.UTF8.GetString(copy.ToArray()));
    }

    [Theory]
    [InlineData("../../etc/cron.d/evil.txt")]
    [InlineData("/etc/evil.txt")]
    [InlineData("C:\\evil.txt")]
    [InlineData("articles/../../evil.txt")]
    [InlineData("articles/nul.txt")]
    [InlineData("articles/.git/evil.txt")]
    [InlineData("appsettings.json")]
    public Task A_path_that_leads_elsewhere_is_refused(string path) => RefusedAsync(new MadeArchive().With(path, "x"), $"The name '{path}' ");

    [Fact]
    public Task A_link_is_refused() => RefusedAsync(new MadeArchive().With(News, "/etc/passwd", Link), "is a link or a device");

    [Theory]
    [InlineData("articles/harbor-lights/news.txt")]
    [InlineData("articles/harbor-lights/NEWS.txt")]
    [InlineData("articles/Harbor-Lights/news.TXT")]
    public Task Two_files_of_one_name_are_refused(string second) => RefusedAsync(new MadeArchive().With(News, "x").With(second, "y"), "twice");

    [Fact]
    public Task A_file_and_a_folder_of_one_name_are_refused() =>
        RefusedAsync(new MadeArchive().With("articles/a.txt", "x").With("articles/A.txt/news.txt", "y"), "a file and a folder of one name");

    [Fact]
    public Task A_bomb_is_refused() => RefusedAsync(new MadeArchive().With(News, new byte[2_000_000]), "far more than an archive");

    [Fact]
    public Task Many_small_bombs_are_one()
    {
        var archive = new MadeArchive();
        for (var i = 0; i < 15; i++)
        {
            archive.With($"articles/{i}.txt", new byte[90_000]);
        }

        return RefusedAsync(archive, "far more than an archive");
    }

    [Fact]
    public async Task More_bytes_than_any_archive_has_are_refused()
    {
        var noise = new byte[3_100_000];
        new Random(1).NextBytes(noise);

        await RefusedAsync(new MadeArchive().With(News, noise), "far more than an archive");
    }

    [Fact]
    public Task More_files_than_any_archive_has_are_refused() => RefusedAsync(
        Enumerable.Range(0, 30).Aggregate(new MadeArchive(), (archive, i) => archive.With($"articles/{i}.txt", "x")), "more than 20 files");

    [Fact]
    public Task A_file_that_was_changed_is_refused() =>
        RefusedAsync(new MadeArchive { Change = m => Entry(m)["sha256"] = new string('0', 64) }.With(News, "x"), "was changed or damaged");

    [Fact]
    public Task Another_size_is_refused() => RefusedAsync(new MadeArchive { Change = m => Entry(m)["size"] = 7 }.With(News, "x"), "was changed or damaged");

    [Fact]
    public Task A_file_that_the_manifest_does_not_tell_of_is_refused() =>
        RefusedAsync(new MadeArchive { Change = m => m["entries"]!.AsArray().Clear() }.With(News, "x"), "does not tell of");

    [Fact]
    public Task A_file_that_only_the_manifest_tells_of_is_refused() =>
        RefusedAsync(new MadeArchive { Change = m => m["entries"]!.AsArray().Add(Entry(m).DeepClone()) }.With(News, "x"), "twice");

    [Fact]
    public Task A_missing_file_is_refused() => RefusedAsync(
        new MadeArchive
        {
            Change = m => m["entries"]!.AsArray().Add(new JsonObject { ["path"] = "articles/b.txt", ["size"] = 1, ["sha256"] = "" }),
        }.With(News, "x"),
        "'articles/b.txt' is missing");

    [Fact]
    public Task A_newer_format_is_refused() => RefusedAsync(
        new MadeArchive { Change = m => { m["format"] = 2; m["entries"] = "elsewhere"; } }.With(News, "x"), "A newer FanBot has made it");

    [Theory]
    [InlineData("format")]
    [InlineData("entries")]
    public Task A_manifest_that_lacks_something_is_refused(string name) =>
        RefusedAsync(new MadeArchive { Change = m => m.Remove(name) }.With(News, "x"), "manifest is none");

    [Fact]
    public Task A_manifest_of_nothing_is_refused() =>
        RefusedAsync(new MadeArchive { Change = m => m["entries"] = new JsonArray(null, null) }.With(News, "x"), "manifest is none");

    [Fact]
    public Task An_archive_without_a_manifest_is_refused() => RefusedAsync(new MadeArchive { HasManifest = false }.With(News, "x"), "no manifest");

    [Fact]
    public Task A_manifest_without_end_is_refused() =>
        RefusedAsync(new MadeArchive { Change = m => m["note"] = new string('n', 6_000) }.With(News, "x"), "larger than any");

    [Fact]
    public async Task What_is_no_archive_is_refused()
    {
        var whole = new MadeArchive().With(News, new string('x', 5_000)).Bytes();

        await RefusedAsync([], "no archive of FanBot's");
        await RefusedAsync(Encoding.UTF8.GetBytes("hello"), "no archive of FanBot's");
        await RefusedAsync(whole[..^30], "no archive of FanBot's");
    }

    // Whatever byte is flipped, what comes out is what was exported, or a sentence.
    [Fact]
    public async Task Every_flipped_byte_is_noticed_or_harmless()
    {
        var whole = new MadeArchive().With(News, "It comes back in spring.").With("questions/a.json", "[]").Bytes();
        for (var i = 0; i < whole.Length; i++)
        {
            var broken = (byte[])whole.Clone();
            broken[i] ^= 0xFF;
            using var stream = new MemoryStream(broken);
            try
            {
                using var reader = await ArchiveReader.OpenAsync(stream, Small, CancellationToken.None);
                Assert.Equal([News, "questions/a.json"], reader.Manifest.Entries.Select(e => e.Path));
            }
            catch (ArchiveException refused)
            {
                Assert.NotEmpty(refused.Message);
            }
        }
    }

    private static JsonNode Entry(JsonObject manifest) => manifest["entries"]![0]!;

    private static Task RefusedAsync(MadeArchive archive, string why) => RefusedAsync(archive.Bytes(), why);

    private static async Task RefusedAsync(byte[] bytes, string why)
    {
        using var stream = new MemoryStream(bytes);

        var refused = await Assert.ThrowsAsync<ArchiveException>(() => ArchiveReader.OpenAsync(stream, Small, CancellationToken.None));

        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }
}
