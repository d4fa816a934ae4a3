using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using FanBot.Discord.Endpoint;
using FanBot.Discord.Tests.Scripted;
using FanBot.Signing;
using FanBot.Tests.Hosting;
using FanBot.Tests.Running;

namespace FanBot.Tests.Verbs;

public sealed class RunTests : IDisposable
{
    private const string Secret = "MTIz.made-up.token_of-a-test";

    private readonly ScratchFolder _folder = new();
    private readonly Ed25519Signer _signer = new();

    [Theory]
    [InlineData(
        "run",
        "Nothing is set for Discord, Preview:Url is 'none', and standard input is no terminal in which to answer. To answer on Discord, set "
            + "Discord:Token. To answer piped questions, use: fanbot ask --questions -")]
    [InlineData(
        "run --Discord:PublicKey=d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "Discord:PublicKey is set, but FanBot answers through the gateway and Discord:Token is not set. Set Discord:Token, or Discord:Mode=interactions.")]
    [InlineData(
        "--Discord:Mode=interactions",
        "Discord:Mode is 'interactions', but Discord:PublicKey and Http:Url are not set. The key is in the Developer Portal, page General Information; the "
            + "address is where FanBot listens, such as http://127.0.0.1:8080.")]
    [InlineData(
        "--Discord:Mode=interactions --Http:Url=http://127.0.0.1:0",
        "Discord:Mode is 'interactions', but Discord:PublicKey is not set. It is in the Developer Portal, page General Information.")]
    [InlineData(
        "--Discord:Mode=interactions --Discord:PublicKey=d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "Discord:Mode is 'interactions', but Http:Url is not set. It is the address on which FanBot listens, such as http://127.0.0.1:8080.")]
    [InlineData("--Discord:Mode=both", "The setting 'Discord:Mode' is neither 'gateway' nor 'interactions'.")]
    public async Task What_is_missing_is_said_before_any_work(string args, string sentence)
    {
        var result = await new CommandLine(_folder).RunAsync(args.Split(' '));

        Assert.Equal(new CommandLineResult(2, "", $"fanbot: {sentence}\n"), result);
        Assert.Empty(_folder.Files("data"));
    }

    [Fact]
    public async Task An_address_in_use_is_named()
    {
        WriteArticle();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://{other.LocalEndpoint}";

        var result = await new CommandLine(_folder).RunAsync([.. Endpoint(address)]);

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Equal($"fanbot: FanBot cannot listen at '{address}' (Http:Url): another program does already. Stop it, or choose another port.\n", result.Error);
    }

    [Fact]
    public async Task The_bot_answers_Discord_until_it_is_terminated_and_tells_no_secret()
    {
        WriteArticle();
        using var discord = new ScriptedDiscord(request => request.Line switch
        {
            "GET /applications/@me" => ScriptedAnswer.Application,
            "PUT /applications/100/guilds/4001/commands" => ScriptedAnswer.Error(403, 50001, "Missing Access"),
            _ => ScriptedAnswer.Fine,
        });
        using var bot = RunningBot.Start(
            _folder,
            [
                .. Endpoint("http://127.0.0.1:0"),
                $"--Discord:Token={Secret}",
                $"--Discord:ApiBase={discord.ApiBase}",
                "--Discord:HomeGuilds=4001",
                "--Logging:LogLevel:Default=Trace",
                "--Logging:LogLevel:Microsoft=Trace",
            ]);
        var address = await bot.AddressAsync();
        using var http = new HttpClient();
        await bot.SaidAsync("The articles have been read");

        using var ping = await PostAsync(http, address, Posted.Ping);
        using var command = await PostAsync(http, address, Posted.Command());
        using var broken = await PostAsync(http, address, Posted.OfKind(99));
        using var reload = await PostAsync(http, address, SentInteraction.Json("manager@4001 /knowledge reload"));
        using var ready = await http.GetAsync(new Uri(address, "/readyz"));
        await bot.SaidAsync("Commands, 4001: failed.");
        await bot.SaidAsync("Commands, global: registered");
        var (code, output) = await bot.TerminateAsync();

        Assert.Equal([200, 200, 400, 200, 200], new[] { ping, command, broken, reload, ready }.Select(r => (int)r.StatusCode));
        Assert.Equal("""{"type":1}""", await ping.Content.ReadAsStringAsync());
        Assert.Equal((0, ""), (code, output));
        Assert.Contains("PUT /applications/100/commands", discord.Lines);

        // Reloaded before it ended, though it was told to end at once.
        var told = discord.Requests.Last(r => r.Method == "PATCH");
        Assert.Equal($"/webhooks/775799577604522054/{SentInteraction.Token}/messages/@original", told.Path);
        Assert.Contains("Nothing has changed", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(told.Headers.Keys, k => k.Equals("Authorization", StringComparison.OrdinalIgnoreCase));

        Assert.DoesNotContain(Secret, bot.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(SentInteraction.Token, bot.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(Posted.Private, bot.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moderator_s_word_and_the_way_back_go_through_the_endpoint()
    {
        _folder.Write("data/questions/golden.json", """[{"id":"a","question":"/release season:2","kind":"release","expect":["3 August 2031"]}]""");
        WriteRelease("will premiere on 3 August 2031, it has been officially confirmed");
        using var discord = new ScriptedDiscord(r => r.Line == "GET /applications/@me" ? ScriptedAnswer.Application : ScriptedAnswer.Fine);
        using var bot = RunningBot.Start(
            _folder,
            [
                .. Endpoint("http://127.0.0.1:0"), $"--Discord:Token={Secret}", $"--Discord:ApiBase={discord.ApiBase}",
                "--Discord:HomeGuilds=4001", "--Discord:ModeratorRoles=7001",
            ]);
        var address = await bot.AddressAsync();
        using var http = new HttpClient();
        await bot.SaidAsync("The articles have been read");

        WriteRelease("could arrive in spring 2032, fans hope");
        await WorkAsync("reload", "Kept aside");
        Assert.Contains("3 August 2031", await SayAsync("/release season:2"), StringComparison.Ordinal);
        await WorkAsync("publish reason:it was moved", "Published");
        Assert.Contains("spring 2032", await SayAsync("/release season:2"), StringComparison.Ordinal);
        using var choices = JsonDocument.Parse(await SayAsync("role@4001 type /knowledge rollback snapshot:"));
        var older = choices.RootElement.GetProperty("data").GetProperty("choices")[0].GetProperty("value").GetString();
        await WorkAsync($"rollback snapshot:{older}", "Rolled back");
        Assert.Contains("3 August 2031", await SayAsync("/release season:2"), StringComparison.Ordinal);
        Assert.Contains("it was moved", await SayAsync("role@4001 /knowledge audit"), StringComparison.Ordinal);
        Assert.Contains("have a role that keeps the articles", await SayAsync("member@4001 /knowledge audit"), StringComparison.Ordinal);
        Assert.Equal(0, (await bot.TerminateAsync()).Code);
        Assert.DoesNotContain("it was moved", bot.Errors, StringComparison.Ordinal);

        async Task<string> SayAsync(string asked)
        {
            using var response = await PostAsync(http, address, SentInteraction.Json(asked));
            return await response.Content.ReadAsStringAsync();
        }

        async Task WorkAsync(string what, string told)
        {
            await SayAsync($"role@4001 /knowledge {what}");
            await discord.UntilAsync(1, r => r.Method == "PATCH" && r.Text.Contains(told, StringComparison.Ordinal));
        }
    }

    public void Dispose()
    {
        _signer.Dispose();
        _folder.Dispose();
    }

    private void WriteRelease(string when) => _folder.Write(
        "data/articles/lanternfall/news.md", $"---\nshow: Lanternfall\npublished: 2031-05-01\n---\n\nSeason 2 of Lanternfall {when}.\n");

    private void WriteArticle() => _folder.Write("data/articles/lanternfall/news.txt", "Season 2 of Lanternfall will have eight episodes.");

    private string[] Endpoint(string url) => ["run", "--Discord:Mode=interactions", $"--Discord:PublicKey={_signer.PublicKey}", $"--Http:Url={url}"];

    private async Task<HttpResponseMessage> PostAsync(HttpClient http, Uri address, byte[] body)
    {
        var (signature, timestamp) = _signer.Headers(TimeProvider.System.GetUtcNow(), body);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Headers.Add(SignatureCheck.SignatureHeader, signature);
        request.Headers.Add(SignatureCheck.TimestampHeader, timestamp);
        return await http.SendAsync(request);
    }
}
