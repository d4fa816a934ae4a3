using System.Net;
using System.Net.Sockets;
using System.Text;
using FanBot.Intake;
using FanBot.Tests.Running;

namespace FanBot.Tests.Intake;

/// <summary>Connections, with names that resolve to what the test says.</summary>
public sealed class GuardedConnectionTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public GuardedConnectionTests() => _listener.Start();

    private int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("192.168.0.1")]
    [InlineData("169.254.169.254")]
    public async Task A_name_that_leads_to_this_machine_or_network_is_not_connected_to(string address)
    {
        var connection = new GuardedConnection((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(address)]), PublicAddress.Is);

        await Assert.ThrowsAsync<RefusedAddressException>(() => connection.ConnectAsync(new DnsEndPoint("news.example", Port), default).AsTask());
        Assert.False(_listener.Pending());
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("10.0.0.1")]
    public async Task An_address_in_place_of_a_name_is_looked_at_too(string address)
    {
        await Assert.ThrowsAsync<RefusedAddressException>(() => GuardedConnection.ToPublic.ConnectAsync(new DnsEndPoint(address, Port), default).AsTask());
        Assert.False(_listener.Pending());
    }

    [Fact]
    public async Task A_name_with_one_address_within_is_not_connected_to_by_the_others()
    {
        var connection = new GuardedConnection(
            (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("8.8.8.8"), IPAddress.Loopback]), PublicAddress.Is);

        await Assert.ThrowsAsync<RefusedAddressException>(() => connection.ConnectAsync(new DnsEndPoint("news.example", Port), default).AsTask());
    }

    [Fact]
    public async Task A_name_is_resolved_once_and_that_very_address_is_connected_to()
    {
        var asked = 0;
        IPAddress? looked = null;
        var connection = new GuardedConnection(
            (_, _) => Task.FromResult<IPAddress[]>([asked++ == 0 ? IPAddress.Loopback : IPAddress.Parse("127.0.0.2")]),
            address => (looked = address) is not null);

        await using var stream = await connection.ConnectAsync(new DnsEndPoint("news.example", Port), default);
        using var accepted = await _listener.AcceptTcpClientAsync();

        Assert.Equal(1, asked);
        Assert.Equal(looked, ((IPEndPoint)accepted.Client.LocalEndPoint!).Address);
    }

    [Fact]
    public async Task A_name_that_resolves_differently_the_second_time_leads_nowhere_else()
    {
        // The first time the page is public; when it is asked again, the name leads to this machine.
        var asked = 0;
        var connection = new GuardedConnection(
            (_, _) => Task.FromResult<IPAddress[]>([asked++ == 0 ? IPAddress.Parse("127.0.0.1") : IPAddress.Parse("192.168.0.1")]),
            address => address.Equals(IPAddress.Loopback));
        using var http = FetchHttp.Create(connection);
        var serving = ServeAsync("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");

        using var first = await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"http://news.example:{Port}/"), default);
        Assert.Equal("ok", await first.Content.ReadAsStringAsync());
        var request = await serving;
        var second = await Assert.ThrowsAsync<HttpRequestException>(
            () => http.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"http://news.example:{Port}/"), default));

        Assert.Equal(2, asked);
        Assert.IsType<RefusedAddressException>(second.InnerException);
        Assert.DoesNotContain("Cookie", request, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Authorization", request, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_fetch_of_such_a_name_says_so()
    {
        using var http = FetchHttp.Create(new GuardedConnection((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]), PublicAddress.Is));

        var fetched = await new PageFetcher(http, TimeProvider.System).FetchAsync(
            new Uri("https://news.example/a"), FetchPlaces.Links(["news.example"]), CancellationToken.None);

        Assert.Equal(new Fetched.Nothing("The link leads to an address that is not on the public internet, so it was not fetched."), fetched);
        Assert.False(_listener.Pending());
    }

    [Fact]
    public async Task A_page_that_does_not_come_in_time_is_given_up()
    {
        var time = new ManualTime();
        using var http = FetchHttp.Create(new GuardedConnection((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]), _ => true));
        using var silent = new HttpMessageInvoker(new SilentWeb());
        var fetching = new PageFetcher(silent, time).FetchAsync(
            new Uri("https://news.example/a"), FetchPlaces.Links(["news.example"]), CancellationToken.None);

        time.Advance(PageFetcher.Patience);

        Assert.StartsWith("It did not come in time.", Assert.IsType<Fetched.Nothing>(await fetching).Why, StringComparison.Ordinal);
    }

    public void Dispose() => _listener.Dispose();

    private async Task<string> ServeAsync(string answer)
    {
        using var client = await _listener.AcceptTcpClientAsync();
        var buffer = new byte[4_096];
        var read = await client.GetStream().ReadAsync(buffer);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(answer));
        return Encoding.ASCII.GetString(buffer, 0, read);
    }

    private sealed class SilentWeb : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException();
        }
    }
}
