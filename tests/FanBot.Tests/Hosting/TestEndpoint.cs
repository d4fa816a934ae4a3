using System.Net.Http.Headers;
using System.Text.Json;
using FanBot.Discord.Endpoint;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Hosting;
using FanBot.Settings;
using FanBot.Signing;
using FanBot.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FanBot.Tests.Hosting;

/// <summary>The endpoint on a socket of this machine, with a handler, a clock and a Discord of the test's own.</summary>
internal sealed class TestEndpoint : IAsyncDisposable
{
    private readonly Ed25519Signer _signer = new();
    private readonly HttpClient _http = new();
    private WebApplication? _app;

    public ManualTime Time { get; } = new();

    public CapturedLogs Logs { get; } = new();

    public LimitSettings Limits { get; init; } = new();

    public bool IsReady { get; set; } = true;

    public IReplyEditor Editor { get; init; } = new NoEditor();

    public InteractionHandler Handler { get; init; } = (_, _) => Task.FromResult<Reply>(new MessageReply(Message.Of("Here you are.")));

    public WebApplication App => _app!;

    public Uri Address => new(App.Urls.Single());

    public async Task<TestEndpoint> StartAsync()
    {
        var builder = EndpointApp.CreateBuilder(new Uri("http://127.0.0.1:0"), Path.GetTempPath());
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs);
        builder.Services
            .AddSurroundings(new Surroundings { In = TextReader.Null, Out = TextWriter.Null, Error = TextWriter.Null, Folder = "/", Time = Time })
            .AddSingleton(new Readiness(() => IsReady))
            .AddSingleton(Handler)
            .AddSingleton<ReplyEditorFactory>(_ => (_) => Editor)
            .AddInteractions(Limits)
            .AddEndpoint(_signer.PublicKey);
        _app = builder.Build();
        _app.MapEndpoint();
        await _app.StartAsync();
        return this;
    }

    /// <summary>Posts what Discord signed.</summary>
    public Task<HttpResponseMessage> PostAsync(byte[] body, Action<HttpRequestMessage>? change = null, TimeSpan ago = default)
    {
        var (signature, timestamp) = _signer.Headers(Time.GetUtcNow() - ago, body);
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, "/interactions"))
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        };
        request.Headers.Add(SignatureCheck.SignatureHeader, signature);
        request.Headers.Add(SignatureCheck.TimestampHeader, timestamp);
        change?.Invoke(request);
        return _http.SendAsync(request);
    }

    /// <summary>Posts what Discord signed, and reads the reply.</summary>
    public async Task<ReceivedReply> ReplyAsync(byte[] body)
    {
        using var response = await PostAsync(body);
        Assert.Equal((200, "application/json"), ((int)response.StatusCode, response.Content.Headers.ContentType?.ToString()));
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return new ReceivedReply(json.RootElement.Clone());
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path) => _http.SendAsync(new HttpRequestMessage(method, new Uri(Address, path)));

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _http.Dispose();
        _signer.Dispose();
    }

    private sealed class NoEditor : IReplyEditor
    {
        public Task EditAsync(Message message, CancellationToken cancellationToken) => throw new InvalidOperationException("Nothing was to be edited.");
    }
}
