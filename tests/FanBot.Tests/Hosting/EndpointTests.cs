using System.Net;
using System.Net.Sockets;
using System.Text;
using FanBot.Discord.Endpoint;
using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;

namespace FanBot.Tests.Hosting;

public sealed class EndpointTests
{
    [Fact]
    public async Task A_ping_is_answered_and_needs_no_command()
    {
        await using var endpoint = await new TestEndpoint { Handler = (_, _) => throw new InvalidOperationException() }.StartAsync();

        using var response = await endpoint.PostAsync(Posted.Ping);

        Assert.Equal(
            (HttpStatusCode.OK, """{"type":1}""", "application/json"),
            (response.StatusCode, await response.Content.ReadAsStringAsync(), response.Content.Headers.ContentType?.ToString()));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_that_breaks_off_is_no_news(bool reset)
    {
        await using var endpoint = await Untouchable().StartAsync();
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(IPAddress.Loopback, endpoint.Address.Port);
            await client.GetStream().WriteAsync("POST /interactions HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nabc"u8.ToArray());
            client.LingerState = new LingerOption(reset, 0);
        }

        // Once another request is answered and the server has stopped, everything about the first has been logged.
        using var response = await endpoint.SendAsync(HttpMethod.Get, "/healthz");
        await endpoint.App.StopAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(endpoint.Logs.FromWarning);
    }

    [Fact]
    public async Task A_command_is_answered_in_the_response()
    {
        Interaction? seen = null;
        await using var endpoint = await new TestEndpoint
        {
            Handler = (i, _) => Task.FromResult<Reply>(new MessageReply(Message.Of($"Here is {((CommandInteraction)(seen = i)).Name}."))),
        }.StartAsync();

        var reply = await endpoint.ReplyAsync(Posted.Command());

        Assert.Equal((ReceivedReply.Message, "Here is release.", false), (reply.Type, reply.Content, reply.IsPrivate));
        Assert.Equal(("release", Posted.Private), (Assert.IsType<CommandInteraction>(seen).Name, ((CommandInteraction)seen).Options.Text("show")));
    }

    [Fact]
    public async Task What_Discord_did_not_sign_just_so_is_refused()
    {
        await using var endpoint = await Untouchable().StartAsync();

        await RefusedAsync(endpoint, r => r.Headers.Remove(SignatureCheck.SignatureHeader));
        await RefusedAsync(endpoint, r => r.Headers.Remove(SignatureCheck.TimestampHeader));
        await RefusedAsync(endpoint, r => Change(r, SignatureCheck.SignatureHeader, new string('0', 128)));
        await RefusedAsync(endpoint, r => Change(r, SignatureCheck.SignatureHeader, "x"));
        await RefusedAsync(
            endpoint, r => Change(r, SignatureCheck.TimestampHeader, endpoint.Time.GetUtcNow().AddSeconds(1).ToUnixTimeSeconds().ToString(null, null)));
        await RefusedAsync(endpoint, r => r.Headers.Add(SignatureCheck.SignatureHeader, new string('0', 128)));
        await RefusedAsync(endpoint, r => r.Content = new ByteArrayContent(Posted.Ping));
        await RefusedAsync(endpoint, r => r.Content = new ByteArrayContent(Encoding.UTF8.GetBytes("not even JSON")));
        await RefusedAsync(endpoint, r => r.Content = null);

        Assert.Single(endpoint.Logs.Of(23));
        endpoint.Time.Advance(TimeSpan.FromMinutes(6));
        await RefusedAsync(endpoint, r => r.Content = null);
        Assert.Equal(2, endpoint.Logs.Of(23).Count);
        Assert.DoesNotContain(Posted.Private, endpoint.Logs.All, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(-301)]
    public async Task What_Discord_signed_at_another_time_is_refused_and_the_offset_logged_once(int secondsAgo)
    {
        await using var endpoint = await Untouchable().StartAsync();

        await RefusedAsync(endpoint, _ => { }, TimeSpan.FromSeconds(secondsAgo));
        await RefusedAsync(endpoint, _ => { }, TimeSpan.FromSeconds(secondsAgo));

        Assert.Contains($" is {secondsAgo} s behind", Assert.Single(endpoint.Logs.Of(21)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_is_somewhat_off_is_logged()
    {
        await using var endpoint = await new TestEndpoint().StartAsync();

        using var response = await endpoint.PostAsync(Posted.Ping, ago: TimeSpan.FromSeconds(-120));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(" -120 s behind", Assert.Single(endpoint.Logs.Of(22)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":\"1\"")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"id\":\"1\",\"application_id\":\"2\",\"type\":2}")]
    [InlineData("{\"id\":\"1\",\"application_id\":\"2\",\"type\":3,\"data\":{\"custom_id\":\"\\ud800\"}}")]
    [InlineData("{\"id\":\"whispered-in-private\",\"application_id\":\"2\",\"type\":2}")]
    public async Task What_is_signed_but_cannot_be_read_is_a_bad_request(string json)
    {
        await using var endpoint = await Untouchable().StartAsync();

        using var response = await endpoint.PostAsync(Encoding.UTF8.GetBytes(json));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Single(endpoint.Logs.Of(24));
        Assert.DoesNotContain(Posted.Private, endpoint.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kind_that_is_not_known_is_a_bad_request()
    {
        await using var endpoint = await Untouchable().StartAsync();

        using var response = await endpoint.PostAsync(Posted.OfKind(99));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("kind 99", Assert.Single(endpoint.Logs.Of(25)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_megabyte_is_too_large(bool withLength)
    {
        await using var endpoint = await Untouchable().StartAsync();

        Assert.StartsWith("HTTP/1.1 413 ", await SendMegabyteAsync(endpoint.Address, withLength), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/interactions", 405)]
    [InlineData("PUT", "/interactions", 405)]
    [InlineData("POST", "/", 404)]
    [InlineData("GET", "/", 404)]
    [InlineData("POST", "/interactions/1", 404)]
    [InlineData("POST", "/healthz", 405)]
    [InlineData("GET", "/healthz", 200)]
    [InlineData("HEAD", "/readyz", 200)]
    public async Task Only_what_is_there_is_found(string method, string path, int status)
    {
        await using var endpoint = await Untouchable().StartAsync();

        using var response = await endpoint.SendAsync(new HttpMethod(method), path);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Whoever_balances_the_load_learns_when_the_knowledge_is_there()
    {
        await using var endpoint = await new TestEndpoint { IsReady = false }.StartAsync();

        using var early = await endpoint.SendAsync(HttpMethod.Get, "/readyz");
        using var up = await endpoint.SendAsync(HttpMethod.Get, "/healthz");
        endpoint.IsReady = true;
        using var ready = await endpoint.SendAsync(HttpMethod.Get, "/readyz");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK, HttpStatusCode.OK), (early.StatusCode, up.StatusCode, ready.StatusCode));
    }

    private static TestEndpoint Untouchable() => new() { Handler = (_, _) => throw new InvalidOperationException("Nothing was to be handled.") };

    private static async Task RefusedAsync(TestEndpoint endpoint, Action<HttpRequestMessage> change, TimeSpan ago = default)
    {
        using var response = await endpoint.PostAsync(Posted.Command(), change, ago);
        Assert.Equal((HttpStatusCode.Unauthorized, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    private static void Change(HttpRequestMessage request, string header, string value)
    {
        request.Headers.Remove(header);
        request.Headers.Add(header, value);
    }

    /// <summary>Writes and reads at once, as the answer may come, and the connection end, before all is written.</summary>
    private static async Task<string> SendMegabyteAsync(Uri address, bool withLength)
    {
        const int Megabyte = 1024 * 1024;
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        var stream = client.GetStream();
        var writing = WriteAsync();
        var buffer = new byte[1024];
        var read = await stream.ReadAtLeastAsync(buffer, 12, throwOnEndOfStream: false);
        try
        {
            await writing;
        }
        catch (IOException)
        {
            // The server does not read what it has refused.
        }

        return Encoding.ASCII.GetString(buffer, 0, read);

        async Task WriteAsync()
        {
            var length = withLength ? $"Content-Length: {Megabyte}" : "Transfer-Encoding: chunked";
            await stream.WriteAsync(
                Encoding.ASCII.GetBytes($"POST /interactions HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\n{length}\r\n\r\n"));
            var chunk = new byte[Megabyte / 16];
            for (var i = 0; i < 16; i++)
            {
                await stream.WriteAsync(withLength ? chunk : [.. Encoding.ASCII.GetBytes($"{chunk.Length:x}\r\n"), .. chunk, .. "\r\n"u8]);
            }
        }
    }
}
