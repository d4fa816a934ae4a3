using System.Net;
using System.Net.Sockets;
using FanBot.Pages.Access;
using FanBot.Settings;
using FanBot.Tests.Running;

namespace FanBot.Tests.Pages;

/// <summary>Who may open the preview, and what it takes to drive it.</summary>
public sealed class AccessTests
{
    private const string Key = "a-key-that-nobody-guesses";

    private static readonly PreviewSettings WithKey = new() { Key = new PreviewKey(Key) };

    [Theory]
    [InlineData("/")]
    [InlineData("/key")]
    [InlineData("/assets/shell.js")]
    [InlineData("/nowhere")]
    public async Task Every_response_forbids_what_is_not_FanBots_own(string path)
    {
        await using var preview = await new OpenPreview().StartAsync();

        using var response = await preview.GetAsync(path);

        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
            Header(response, "Content-Security-Policy"));
        Assert.Equal(
            ["nosniff", "DENY", "same-origin", "same-origin", "same-origin"],
            new[] { "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy" }
                .Select(name => Header(response, name)));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_page_holds_no_style_or_script_of_its_own()
    {
        await using var preview = await new OpenPreview().StartAsync();

        using var response = await preview.GetAsync("/");
        var html = await response.Content.ReadAsStringAsync();

        Assert.DoesNotMatch("<style|style=|<script(?![^>]*src=)| on[a-z]+=|https?://", html);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_file_is_kept_and_asked_for_again_by_its_tag()
    {
        await using var preview = await new OpenPreview().StartAsync();

        using var first = await preview.GetAsync("/assets/shell.css");
        using var again = await preview.GetAsync("/assets/shell.css", r => r.Headers.IfNoneMatch.Add(first.Headers.ETag!));
        using var none = await preview.GetAsync("/assets/none.css");

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.NotFound],
            new[] { first, again, none }.Select(r => r.StatusCode));
        Assert.Equal("text/css; charset=utf-8", first.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("evil.example", 421)]
    [InlineData("evil.example:5080", 421)]
    [InlineData("127.0.0.1.evil.example", 421)]
    [InlineData("localhost", 200)]
    [InlineData("LOCALHOST:9000", 200)]
    [InlineData("[::1]:5080", 200)]
    public async Task A_name_that_is_not_this_machines_is_refused(string host, int status)
    {
        await using var preview = await new OpenPreview().StartAsync();

        using var response = await preview.GetAsync("/", r => r.Headers.Host = host);

        Assert.Equal(status, (int)response.StatusCode);
    }

    public static TheoryData<string, Action<HttpRequestMessage>> NotFromOurPage => new()
    {
        { "another origin", r => Set(r, "Origin", "http://evil.example") },
        { "another port", r => Set(r, "Origin", "http://127.0.0.1:1") },
        { "no origin", r => r.Headers.Remove("Origin") },
        { "a sandboxed page", r => Set(r, "Origin", "null") },
        { "another site", r => Set(r, "Sec-Fetch-Site", "cross-site") },
        { "another port of this machine", r => Set(r, "Sec-Fetch-Site", "same-site") },
        { "no token", r => r.Headers.Remove(PageToken.Header) },
        { "a wrong token", r => Set(r, PageToken.Header, "guessed") },
    };

    [Theory]
    [MemberData(nameof(NotFromOurPage))]
    public async Task Only_our_own_pages_send(string what, Action<HttpRequestMessage> change)
    {
        await using var preview = await new OpenPreview().StartAsync();

        using var response = await preview.PostAsync(PreviewInteraction.Json("/help"), change);

        Assert.True(response.StatusCode == HttpStatusCode.Forbidden, what);
    }

    [Theory]
    [InlineData("cross-site", "no-cors", 403)]
    [InlineData("same-site", "cors", 403)]
    [InlineData("cross-site", "navigate", 200)]
    [InlineData("none", "navigate", 200)]
    [InlineData("same-origin", "cors", 200)]
    public async Task What_another_page_reads_is_refused_but_a_link_may_lead_here(string site, string mode, int status)
    {
        await using var preview = await new OpenPreview().StartAsync();

        using var response = await preview.GetAsync("/channel/commands", r =>
        {
            Set(r, "Sec-Fetch-Site", site);
            Set(r, "Sec-Fetch-Mode", mode);
        });

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task An_interaction_that_could_be_one_of_Discords_is_refused()
    {
        await using var preview = await new OpenPreview().StartAsync();

        using var elsewhere = await preview.PostAsync(SentInteraction.Json("manager@4001 /knowledge reload"));
        using var nothing = await preview.PostAsync("{}"u8.ToArray());
        using var text = await preview.PostAsync(PreviewInteraction.Json("/help"), r => r.Content!.Headers.ContentType = new("text/plain"));
        using var long_ = await preview.PostAsync(new byte[300 * 1024]);

        Assert.Equal([400, 400, 415, 413], new[] { elsewhere, nothing, text, long_ }.Select(r => (int)r.StatusCode));
        Assert.All(preview.Logs.FromWarning, line => Assert.DoesNotContain("Discord s", line, StringComparison.Ordinal));
        Assert.Contains(preview.Logs.FromWarning, line => line.Contains("The page of the preview sent ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_a_key_nothing_is_told_before_it_is_entered()
    {
        await using var preview = await new OpenPreview { Settings = WithKey }.StartAsync();

        using var page = await preview.GetAsync("/");
        using var commands = await preview.GetAsync("/channel/commands", r => Set(r, "Sec-Fetch-Mode", "cors"));
        using var posted = await preview.PostAsync(PreviewInteraction.Json("manager@home /knowledge reload"));
        using var wrong = await preview.EnterAsync("another-key-that-is-wrong");
        using var right = await preview.EnterAsync(Key);
        using var then = await preview.GetAsync("/");

        Assert.Equal([303, 401, 401, 403, 303, 200], new[] { page, commands, posted, wrong, right, then }.Select(r => (int)r.StatusCode));
        Assert.Equal(["/key", "/"], new[] { page, right }.Select(r => r.Headers.Location?.ToString()));
        Assert.Contains("That is not the key.", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var cookie = Header(right, "Set-Cookie");
        Assert.Contains("; path=/; samesite=strict; httponly", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, cookie, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, preview.Logs.All + preview.Said + WithKey, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cookie_of_somebody_elses_making_opens_nothing()
    {
        await using var preview = await new OpenPreview { Settings = WithKey }.StartAsync();

        using var page = await preview.GetAsync("/", r => r.Headers.Add("Cookie", $"{PreviewSession.Cookie}={Key}"));

        Assert.Equal(HttpStatusCode.SeeOther, page.StatusCode);
    }

    [Fact]
    public async Task Keys_cannot_be_tried_at_will()
    {
        await using var preview = await new OpenPreview { Settings = WithKey }.StartAsync();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i <= RequestRate.KeysAMinute; i++)
        {
            using var answer = await preview.EnterAsync("wrong-and-wrong-again");
            answers.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
        Assert.All(answers.SkipLast(1), a => Assert.Equal(HttpStatusCode.Forbidden, a));
    }

    [Fact]
    public async Task A_port_that_is_taken_moves_on_and_says_so()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;

        await using var preview = await new OpenPreview { Url = new($"http://127.0.0.1:{taken}") }.StartAsync();

        Assert.InRange(preview.Address.Port, taken + 1, taken + 20);
        Assert.Equal(
            "FanBot runs on this machine alone: the same bot as on Discord, in a browser.\n"
                + $"Open http://127.0.0.1:{preview.Address.Port} (another program has port {taken}); Ctrl+C here ends it.\n"
                + "To put it on Discord, set Discord:Token; the README says how (On Discord).\n",
            preview.Said.ReplaceLineEndings("\n"));
    }

    private static void Set(HttpRequestMessage request, string name, string value)
    {
        request.Headers.Remove(name);
        request.Headers.TryAddWithoutValidation(name, value);
    }

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));
}
