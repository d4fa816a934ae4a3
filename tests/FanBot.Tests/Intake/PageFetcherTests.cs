using System.IO.Compression;
using System.Net;
using FanBot.Intake;
using FanBot.Tests.Running;

namespace FanBot.Tests.Intake;

public sealed class PageFetcherTests : IDisposable
{
    private const string Page = "https://news.example/a";

    private readonly ScriptedWeb _web = new();

    [Fact]
    public async Task A_page_is_fetched_with_where_it_was_in_the_end()
    {
        _web.Redirects(Page, "/b").Redirects("https://news.example/b", "https://www.news.example/c").Answers("https://www.news.example/c", "It arrives.");

        var file = Assert.IsType<Fetched.File>(await FetchAsync(Page));

        Assert.Equal(("It arrives.", "https://www.news.example/c"), (System.Text.Encoding.UTF8.GetString(file.Content.Span), file.Address.AbsoluteUri));
    }

    [Theory]
    [InlineData("https://other.example/a", "FanBot does not fetch links from there.")]
    [InlineData("https://news.example.evil.example/a", "FanBot does not fetch links from there.")]
    [InlineData("https://evilnews.example/a", "FanBot does not fetch links from there.")]
    [InlineData("https://sub.news.example/a", "FanBot does not fetch links from there.")]
    [InlineData("https://127.0.0.1/a", "FanBot does not fetch links from there.")]
    [InlineData("https://[::1]/a", "FanBot does not fetch links from there.")]
    [InlineData("https://2130706433/a", "FanBot does not fetch links from there.")]
    [InlineData("https://0x7f.1/a", "FanBot does not fetch links from there.")]
    [InlineData("https://localhost/a", "FanBot does not fetch links from there.")]
    [InlineData("file:///etc/passwd", "FanBot does not fetch links from there.")]
    [InlineData("http://news.example/a", "FanBot fetches only plain https links")]
    [InlineData("ftp://news.example/a", "FanBot fetches only plain https links")]
    [InlineData("https://news.example:8443/a", "FanBot fetches only plain https links")]
    [InlineData("https://user:secret@news.example/a", "FanBot fetches only plain https links")]
    [InlineData("https://news.example@other.example/a", "FanBot does not fetch links from there.")]
    public async Task Elsewhere_nothing_is_asked(string address, string why)
    {
        Assert.StartsWith(why, Assert.IsType<Fetched.Nothing>(await FetchAsync(address)).Why, StringComparison.Ordinal);
        Assert.Empty(_web.Asked);
    }

    [Theory]
    [InlineData("https://127.0.0.1/a")]
    [InlineData("http://news.example/b")]
    [InlineData("https://other.example/")]
    [InlineData("//other.example/")]
    [InlineData("https://user@news.example/")]
    [InlineData("file:///etc/passwd")]
    public async Task A_redirect_leads_nowhere_that_a_link_may_not(string to)
    {
        _web.Redirects(Page, to);

        Assert.StartsWith("The link leads on to another place.", Assert.IsType<Fetched.Nothing>(await FetchAsync(Page)).Why, StringComparison.Ordinal);
        Assert.Equal([Page], _web.Asked);
    }

    [Fact]
    public async Task Redirects_come_to_an_end()
    {
        _web.Redirects(Page, Page);

        Assert.StartsWith("The link leads on and on", Assert.IsType<Fetched.Nothing>(await FetchAsync(Page)).Why, StringComparison.Ordinal);
        Assert.Equal(6, _web.Asked.Count);
    }

    [Fact]
    public async Task Without_hosts_links_are_refused_with_the_setting()
    {
        var fetched = await new PageFetcher(_web.Client, TimeProvider.System).FetchAsync(new Uri(Page), FetchPlaces.Links([]), CancellationToken.None);

        Assert.Contains("its host has allowed none in the setting Knowledge:LinkHosts.", Assert.IsType<Fetched.Nothing>(fetched).Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://cdn.discordapp.com/attachments/1/2/a.md", true)]
    [InlineData("https://media.discordapp.net/attachments/1/2/a.md", true)]
    [InlineData("https://cdn.discordapp.com.evil.example/a.md", false)]
    [InlineData("https://discord.com/a.md", false)]
    [InlineData("http://cdn.discordapp.com/a.md", false)]
    [InlineData("https://127.0.0.1/a.md", false)]
    public void Attachments_lie_at_Discord(string address, bool allowed) => Assert.Equal(allowed, FetchPlaces.Attachments.WhyNot(new Uri(address)) is null);

    [Fact]
    public async Task What_is_said_to_be_too_large_is_not_read()
    {
        _web.Answers(Page, _ => new HttpResponseMessage { Content = new ByteArrayContent([]) { Headers = { ContentLength = 5_000_001 } } });

        Assert.StartsWith("It is larger than 5 MB", Assert.IsType<Fetched.Nothing>(await FetchAsync(Page)).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_what_does_not_end_no_more_is_read()
    {
        var endless = new EndlessStream();
        _web.Answers(Page, _ => new HttpResponseMessage { Content = new StreamContent(endless) });

        Assert.StartsWith("It is larger than 5 MB", Assert.IsType<Fetched.Nothing>(await FetchAsync(Page)).Why, StringComparison.Ordinal);
        Assert.InRange(endless.Given, 5_000_000, 6_000_000);
    }

    [Fact]
    public async Task A_bomb_of_packed_bytes_is_not_unpacked_to_its_end()
    {
        // A gigabyte of spaces in a megabyte, unpacked as the handler does.
        var packed = new MemoryStream();
        await using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var part = new byte[1_000_000];
            for (var i = 0; i < 100; i++)
            {
                await zip.WriteAsync(part);
            }
        }

        packed.Position = 0;
        _web.Answers(Page, _ => new HttpResponseMessage { Content = new StreamContent(new GZipStream(packed, CompressionMode.Decompress)) });

        Assert.StartsWith("It is larger than 5 MB", Assert.IsType<Fetched.Nothing>(await FetchAsync(Page)).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_status_is_told()
    {
        _web.Answers(Page, _ => new HttpResponseMessage(HttpStatusCode.Forbidden));

        Assert.Contains("status 403", Assert.IsType<Fetched.Nothing>(await FetchAsync(Page)).Why, StringComparison.Ordinal);
    }

    public void Dispose() => _web.Dispose();

    private Task<Fetched> FetchAsync(string address) =>
        new PageFetcher(_web.Client, TimeProvider.System).FetchAsync(new Uri(address), FetchPlaces.Links(["news.example"]), CancellationToken.None);

    private sealed class EndlessStream : MemoryStream
    {
        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Given += buffer.Length;
            buffer.Span.Fill((byte)' ');
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
