using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;
using FanBot.Discord.Gateway;
using FanBot.Discord.Interactions;
using FanBot.Discord.Tests.Scripted;

namespace FanBot.Discord.Tests.Gateway.Scripted;

/// <summary>The client, a scripted gateway and a clock that stands still.</summary>
internal sealed class GatewayRig : IAsyncDisposable
{
    public const string Secret = "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs";

    /// <summary>Unlike any other wait, so that a test can tell it apart.</summary>
    public static readonly TimeSpan Closing = TimeSpan.FromSeconds(2.222);

    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<Interaction> _interactions = Channel.CreateUnbounded<Interaction>();
    private readonly Channel<ReadyInfo> _readies = Channel.CreateUnbounded<ReadyInfo>();
    private readonly GatewayClient _client;
    private Task? _running;

    public GatewayRig(
        Func<GatewayOptions, GatewayOptions>? change = null,
        ManualTime? time = null,
        Func<Uri, CancellationToken, Task<WebSocket>>? connect = null)
    {
        Assert.True(BotToken.TryParse(Secret, out var token));
        var options = new GatewayOptions { Token = token, Presence = "Lanternfall", CloseTimeout = Closing };
        Time = time ?? new ManualTime();
        Limit = new SessionStartLimit(1000, 999, TimeSpan.FromHours(4), 1);
        Answer = _ => Task.FromResult(new GatewayAddress(Discord.At("/first"), 1, Limit));
        var handlers = new GatewayHandlers
        {
            OnInteraction = interaction =>
            {
                Assert.True(_interactions.Writer.TryWrite(interaction));
                Upon?.Invoke(interaction);
            },
            OnReady = ready => Assert.True(_readies.Writer.TryWrite(ready)),
            OnResumed = () => Resumes++,
            OnLost = () => Losses++,
        };
        _client = new GatewayClient(
            token =>
            {
                Asked++;
                return Answer(token);
            },
            handlers,
            change?.Invoke(options) ?? options,
            Time,
            Log,
            () => Jitter(),
            connect ?? GatewaySocket.ConnectAsync);
    }

    public ScriptedGateway Discord { get; } = new();

    public ManualTime Time { get; }

    public CapturedLog<GatewayClient> Log { get; } = new();

    public SessionStartLimit Limit { get; set; }

    public Func<CancellationToken, Task<GatewayAddress>> Answer { get; set; }

    /// <summary>Half of everything that is random, unless a test says otherwise.</summary>
    public Func<double> Jitter { get; set; } = () => 0.5;

    /// <summary>What is done upon an interaction, besides noting it.</summary>
    public Action<Interaction>? Upon { get; set; }

    public int Asked { get; private set; }

    public int Resumes { get; private set; }

    public int Losses { get; private set; }

    public Uri ResumeUrl => Discord.At("/resume");

    /// <summary>How many interactions were handed over and not looked at yet.</summary>
    public int Waiting => _interactions.Reader.Count;

    public Task Running => _running ?? throw new InvalidOperationException("Not started.");

    public GatewayRig Start()
    {
        _running = _client.RunAsync(_stop.Token);
        return this;
    }

    public void SetPresence(string? text) => _client.SetPresence(text);

    /// <summary>Accepts a connection and says hello.</summary>
    public async Task<ScriptedConnection> GreetAsync()
    {
        var connection = await Discord.AcceptAsync();
        await connection.HelloAsync();
        return connection;
    }

    /// <summary>Accepts a connection, and lets a session begin.</summary>
    public async Task<ScriptedConnection> BeginAsync(string session = "session-1")
    {
        var connection = await GreetAsync();
        await connection.ReadAsync(2);
        await connection.ReadyAsync(ResumeUrl, session);
        await ReadyAsync();
        await connection.HandledAsync();
        return connection;
    }

    /// <summary>Accepts a connection on which the session is resumed.</summary>
    /// <returns>The connection, and after which event it shall go on.</returns>
    public async Task<(ScriptedConnection Connection, long Sequence)> ResumeAsync()
    {
        var connection = await GreetAsync();
        var resume = await connection.ReadAsync(6);
        return (connection, resume.GetProperty("seq").GetInt64());
    }

    public async Task<ReadyInfo> ReadyAsync()
    {
        using var guard = new CancellationTokenSource(Guard.Limit);
        return await _readies.Reader.ReadAsync(guard.Token);
    }

    /// <summary>The ids of the next interactions.</summary>
    public async Task<IReadOnlyList<ulong>> InteractionsAsync(int count)
    {
        using var guard = new CancellationTokenSource(Guard.Limit);
        var ids = new List<ulong>();
        while (ids.Count < count)
        {
            ids.Add((await _interactions.Reader.ReadAsync(guard.Token)).Id.Value);
        }

        return ids;
    }

    /// <summary>All that were handed over so far.</summary>
    public IReadOnlyList<ulong> Interactions()
    {
        var ids = new List<ulong>();
        while (_interactions.Reader.TryRead(out var interaction))
        {
            ids.Add(interaction.Id.Value);
        }

        return ids;
    }

    /// <summary>What the client gives up with.</summary>
    public async Task<DiscordException> FailureAsync()
    {
        var failure = await Assert.ThrowsAsync<DiscordException>(() => Running.WaitAsync(Guard.Limit));
        AssertNoSecret(failure.ToString());
        return failure;
    }

    public void Stop() => _stop.Cancel();

    public async Task StoppedAsync() => await Running.WaitAsync(Guard.Limit);

    /// <summary>Whether a line was logged.</summary>
    public bool Said(string text) => Log.Lines.Any(l => l.Contains(text, StringComparison.Ordinal));

    public void AssertNoSecret(params IEnumerable<string> texts) =>
        Assert.All([.. texts, .. Log.Lines], text =>
        {
            Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
            Assert.DoesNotContain("session-", text, StringComparison.Ordinal);
            Assert.DoesNotContain("secret-token", text, StringComparison.Ordinal);
        });

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        Discord.Dispose();
        if (_running is not null)
        {
            // A close that nobody answers would wait on the clock that stands still.
            await Task.WhenAny(_running, TimePassesAsync());
            await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        _stop.Dispose();
        AssertNoSecret();
    }

    /// <summary>Lets time pass until the client has ended.</summary>
    public async Task TimePassesAsync()
    {
        while (!_running!.IsCompleted)
        {
            Time.Advance(TimeSpan.FromMinutes(2));
            await Task.Yield();
        }
    }

    /// <summary>A text's member.</summary>
    public static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
