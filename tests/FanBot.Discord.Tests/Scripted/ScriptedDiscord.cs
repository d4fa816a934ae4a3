using System.Net;
using System.Net.Sockets;
using System.Text;
using FanBot.Discord.Tests.Gateway.Scripted;

namespace FanBot.Discord.Tests.Scripted;

/// <summary>Discord's HTTP API on a free port of this machine, answering by a script and noting what it was asked.</summary>
internal sealed class ScriptedDiscord : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<ScriptedRequest, ScriptedAnswer> _script;
    private readonly List<ScriptedRequest> _requests = [];
    private readonly List<(int Count, Func<ScriptedRequest, bool> Of, TaskCompletionSource Seen)> _awaited = [];
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _serving;

    /// <summary>Answers in this order, the last one from then on.</summary>
    public ScriptedDiscord(params IReadOnlyList<ScriptedAnswer> answers)
    {
        _script = _ => answers[Math.Min(Requests.Count - 1, answers.Count - 1)];
        _serving = Start();
    }

    /// <summary>Answers each request by what it is.</summary>
    public ScriptedDiscord(Func<ScriptedRequest, ScriptedAnswer> script)
    {
        _script = script;
        _serving = Start();
    }

    /// <summary>What <c>Discord:ApiBase</c> is set to.</summary>
    public Uri ApiBase => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/api/v10");

    /// <summary>Done when the first request has come.</summary>
    public Task Asked => _asked.Task;

    public IReadOnlyList<ScriptedRequest> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>Waits until so many requests of a kind have come.</summary>
    public Task UntilAsync(int count, Func<ScriptedRequest, bool> of)
    {
        lock (_requests)
        {
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((count, of, seen));
            TellWhoWaits();
            return seen.Task.WaitAsync(Guard.Limit);
        }
    }

    public IEnumerable<string> Lines => Requests.Select(r => r.Line);

    public void Dispose()
    {
        _stop.Cancel();
        _serving.GetAwaiter().GetResult();
        _listener.Dispose();
        _stop.Dispose();
    }

    private void TellWhoWaits() =>
        _awaited.Where(a => _requests.Count(a.Of) >= a.Count).ToList().ForEach(a => a.Seen.TrySetResult());

    private Task Start()
    {
        _listener.Start();
        return ServeAsync();
    }

    private async Task ServeAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ConverseAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ConverseAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                client.NoDelay = true;
                using var stream = new BufferedStream(client.GetStream());
                while (await ReadAsync(stream) is { } request)
                {
                    lock (_requests)
                    {
                        _requests.Add(request);
                        TellWhoWaits();
                    }

                    var answer = _script(request);
                    _asked.TrySetResult();
                    if (answer == ScriptedAnswer.Broken)
                    {
                        // Not before the first byte: HttpClient takes that for a connection that had grown old, and repeats by itself.
                        await stream.WriteAsync("HTTP/1.1 2"u8.ToArray(), _stop.Token);
                        await stream.FlushAsync(_stop.Token);
                        return;
                    }

                    if (answer == ScriptedAnswer.Silent)
                    {
                        await Task.Delay(Timeout.Infinite, _stop.Token);
                    }

                    var body = Encoding.UTF8.GetBytes(answer.Body);
                    var extra = answer.Headers is { } headers ? headers + "\r\n" : "";
                    var about = answer.Status == 204 ? "" : $"Content-Type: {answer.Type}\r\nContent-Length: {body.Length}\r\n";
                    var head = $"HTTP/1.1 {answer.Status} Scripted\r\n{about}{extra}\r\n";
                    await stream.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes(head), .. body], _stop.Token);
                    await stream.FlushAsync(_stop.Token);
                }
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            // The client hung up, or the test is over.
        }
    }

    private async Task<ScriptedRequest?> ReadAsync(BufferedStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (head.Length < 4 || head[^1] != '\n' || head[^2] != '\r' || head[^3] != '\n')
        {
            if (await stream.ReadAsync(one, _stop.Token) == 0)
            {
                return null;
            }

            head.Append((char)one[0]);
        }

        var lines = head.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(l => l.Split(": ", 2)).ToDictionary(p => p[0], p => p[1], StringComparer.OrdinalIgnoreCase);
        var body = new byte[headers.TryGetValue("Content-Length", out var length) ? int.Parse(length, System.Globalization.CultureInfo.InvariantCulture) : 0];
        await stream.ReadExactlyAsync(body, _stop.Token);
        var target = lines[0].Split(' ');
        return new ScriptedRequest(target[0], target[1].Replace("/api/v10", "", StringComparison.Ordinal), headers, body);
    }
}
