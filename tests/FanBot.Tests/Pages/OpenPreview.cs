using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using FanBot.Discord.Tests.Gateway.Scripted;
using FanBot.Editions;
using FanBot.Editions.Publishing;
using FanBot.Hosting;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;
using FanBot.Pages;
using FanBot.Pages.Access;
using FanBot.Settings;
using FanBot.Tests.Running;
using FanBot.Verbs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FanBot.Tests.Pages;

/// <summary>The preview of a bot that knows the articles on Harbor Lights, on a free port of this machine, and what a browser would send to it.</summary>
internal sealed partial class OpenPreview : IAsyncDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly HttpClientHandler _browser = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
    private readonly HttpClient _http;
    private readonly StringWriter _error = new();
    private IHost? _host;

    public OpenPreview() => _http = new HttpClient(_browser);

    /// <summary>How it is served.</summary>
    public PreviewSettings Settings { get; init; } = new();

    /// <summary>Where it is to be served.</summary>
    public Uri Url { get; init; } = new("http://127.0.0.1:0");

    /// <summary>Golden questions, or null for none.</summary>
    public string? Questions { get; init; }

    /// <summary>Whether timelines get pictures.</summary>
    public bool Pictures { get; init; }

    /// <summary>Articles by their paths, in the place of those on Harbor Lights.</summary>
    public Dictionary<string, string>? Articles { get; init; }

    public CapturedLogs Logs { get; } = new();

    /// <summary>Where it is served.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>What the terminal says.</summary>
    public string Said => _error.ToString();

    /// <summary>What the bot is made of.</summary>
    public IServiceProvider Bot => _host!.Services;

    /// <summary>The cookies that it has set.</summary>
    public CookieCollection Cookies => _browser.CookieContainer.GetCookies(Address);

    /// <summary>Writes a file beside what it serves.</summary>
    public void Write(string path, string text) => _folder.Write(path, text);

    public async Task<OpenPreview> StartAsync()
    {
        var time = new FixedDay(new DateOnly(2031, 6, 1));
        var articles = Articles is null ? Path.Combine(Repository.Root, HarborLights.Articles) : Path.Combine(_folder.Path, "articles");
        if (Questions is not null)
        {
            _folder.Write("questions/questions.json", Questions);
        }

        foreach (var (name, text) in Articles ?? [])
        {
            _folder.Write($"articles/{name}", text);
        }

        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.AddProvider(Logs).SetMinimumLevel(LogLevel.Trace);
        builder.Services
            .AddSurroundings(new Surroundings { In = TextReader.Null, Out = TextWriter.Null, Error = _error, Folder = _folder.Path, Time = time })
            .AddPictures(new DiscordSettings { Pictures = Pictures })
            .AddKnowledge(new KnowledgeSource(new SnapshotStore(Path.Combine(_folder.Path, "store"), time), new ArticleFolder(articles), true, time)
            {
                Gate = new GateSettings(Path.Combine(_folder.Path, "questions")),
            })
            .AddCommands(new DiscordSettings(), new FeedbackSettings { Buttons = WhichServers.None })
            .AddIntake([])
            .AddInteractions(new LimitSettings { PerUser = 0, PerServer = 0 })
            .AddPreview(Settings, Url, alone: true);
        _host = builder.Build();
        await _host.StartAsync();
        Address = Bot.GetServices<IHostedService>().OfType<PreviewService>().Single().Address;
        await Bot.GetRequiredService<LiveKnowledge>().First.WaitAsync(Guard.Limit);
        return this;
    }

    /// <summary>Opens an address as a person does, or asks for it as <paramref name="change"/> says.</summary>
    public Task<HttpResponseMessage> GetAsync(string path, Action<HttpRequestMessage>? change = null) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(Address, path)), change);

    /// <summary>Posts an interaction as the page does, or otherwise as <paramref name="change"/> says.</summary>
    public Task<HttpResponseMessage> PostAsync(byte[] interaction, Action<HttpRequestMessage>? change = null) =>
        PostAsync("/channel/interactions", interaction, "application/json", change);

    /// <summary>Attaches a file as the page does, or otherwise as <paramref name="change"/> says.</summary>
    public Task<HttpResponseMessage> AttachAsync(byte[] content, Action<HttpRequestMessage>? change = null) =>
        PostAsync("/channel/files?name=news.md", content, "application/octet-stream", change);

    /// <summary>Listens to what becomes of deferred replies, as the page does.</summary>
    public async Task<HeardEdits> ListenAsync(long after)
    {
        var response = await _http.GetAsync(new Uri(Address, $"/channel/edits?after={after}"), HttpCompletionOption.ResponseHeadersRead);
        return new HeardEdits(response, await response.Content.ReadAsStreamAsync());
    }

    /// <summary>Sends the form of the key.</summary>
    public async Task<HttpResponseMessage> EnterAsync(string key, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, KeyForm.Path))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { [KeyForm.Field] = key, [PageToken.Field] = await TokenAsync() }),
        };
        request.Headers.Add("Origin", Address.GetLeftPart(UriPartial.Authority));
        return await SendAsync(request, change);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.StopAsync();
            _host.Dispose();
        }

        _http.Dispose();
        _browser.Dispose();
        _error.Dispose();
        _folder.Dispose();
    }

    private async Task<HttpResponseMessage> PostAsync(string path, byte[] content, string type, Action<HttpRequestMessage>? change)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, path))
        {
            Content = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue(type) } },
        };
        request.Headers.Add("Origin", Address.GetLeftPart(UriPartial.Authority));
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add(PageToken.Header, await TokenAsync());
        return await SendAsync(request, change);
    }

    /// <summary>The token that stands in every page.</summary>
    private async Task<string> TokenAsync()
    {
        using var page = await GetAsync(KeyForm.Path);
        return Token().Match(await page.Content.ReadAsStringAsync()).Groups["token"].Value;
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, Action<HttpRequestMessage>? change)
    {
        change?.Invoke(request);
        return _http.SendAsync(request);
    }

    [GeneratedRegex($"name=\"{PageToken.Header}\" content=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();
}
