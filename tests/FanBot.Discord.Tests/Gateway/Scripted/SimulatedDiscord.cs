using System.Text.Json;

namespace FanBot.Discord.Tests.Gateway.Scripted;

/// <summary>A Discord that keeps sessions as the real one does, has interactions to tell, and fails in every way it can.</summary>
internal sealed class SimulatedDiscord(GatewayRig rig, Random random)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(ScriptedConnection.Interval);
    private static readonly int[] Resumable = [1000, 1001, 1011, 4000, 4001, 4002, 4005, 4008];
    private static readonly int[] Ending = [4003, 4007, 4009];

    private readonly List<ulong> _interactions = [];
    private readonly List<(long Sequence, string Text)> _session = [];
    private ScriptedConnection? _connection;
    private DateTimeOffset _identified;
    private DateTimeOffset _accepted;
    private long _sequence;
    private ulong _id = 1_000;

    /// <summary>Every interaction there was, in order.</summary>
    public IReadOnlyList<ulong> Interactions => _interactions;

    public int Sessions { get; private set; }

    public int Resumes { get; private set; }

    private ScriptedConnection Connection => _connection ?? throw new InvalidOperationException("Not connected.");

    /// <summary>One stretch of time: usually all goes well.</summary>
    public async Task StepAsync()
    {
        await TellAsync(random.Next(4));
        switch (random.Next(24))
        {
            case 0:
                Connection.Break();
                await ComeBackAsync();
                break;
            case 1:
                await Connection.CloseAsync(Pick(Resumable));
                await ComeBackAsync();
                break;
            case 2:
                await Connection.SendAsync("""{"op":7,"d":null}""");
                await Connection.LeftAsync();
                await ComeBackAsync();
                break;
            case 3:
                await Connection.SendAsync("""{"op":9,"d":true}""");
                await Connection.LeftAsync();
                await ComeBackAsync();
                break;
            case 4:
                // What a session that ends has not delivered is lost; that is Discord's, so it must be quiet here.
                await HandledAsync();
                await Connection.SendAsync("""{"op":9,"d":false}""");
                await Connection.LeftAsync();
                await BeginAsync(await GreetAsync());
                break;
            case 5:
                await HandledAsync();
                await Connection.CloseAsync(Pick(Ending));
                await BeginAsync(await GreetAsync());
                break;
            case 6:
                await HandledAsync();
                await rig.Time.PassAsync(Interval);
                await Connection.ReadAsync(1);
                await TellAsync(2);
                await rig.Time.PassAsync(Interval);
                await Connection.LeftAsync();
                await ComeBackAsync();
                break;
            case 7:
                for (var refusals = random.Next(1, 8); refusals > 0; refusals--)
                {
                    rig.Discord.Refusals.Enqueue("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
                }

                Connection.Break();
                await ComeBackAsync();
                break;
            case 8:
                await Connection.SendAsync(Pick(["{", "<html>", "null", "{\"op\":0,\"s\":null,\"d\":[[[", "{\"op\":77}"]));
                break;
            case 9:
                Connection.Break();
                var silent = await rig.Discord.AcceptAsync();
                await rig.Time.PassAsync(LongRunTests.Hello);
                await silent.LeftAsync();
                await ComeBackAsync();
                break;
            case 10:
                await HandledAsync();
                Connection.Break();
                var refused = await GreetAsync();
                await refused.ReadAsync(6);
                await refused.SendAsync("""{"op":9,"d":false}""");
                await refused.LeftAsync();
                await BeginAsync(await GreetAsync());
                break;
        }

        await HandledAsync();
        await rig.Time.PassAsync(Interval);
        await Connection.ReadAsync(1);
        await Connection.AckAsync();
        await HandledAsync();
    }

    /// <summary>The first connection.</summary>
    public async Task BeginAsync() => await BeginAsync(await GreetAsync());

    public async Task HandledAsync() => Assert.Equal(_sequence, await Connection.HandledAsync());

    private async Task<ScriptedConnection> GreetAsync()
    {
        var connection = await rig.Discord.AcceptAsync();
        _accepted = rig.Time.GetUtcNow();
        await connection.HelloAsync();
        return connection;
    }

    private async Task BeginAsync(ScriptedConnection connection)
    {
        _connection = connection;
        Assert.StartsWith("/first", connection.Target, StringComparison.Ordinal);
        await BeatAndAsync(2);
        Assert.True(_accepted - _identified > TimeSpan.FromSeconds(5));
        _identified = _accepted;
        Sessions++;
        _session.Clear();
        _sequence = 1;
        await connection.ReadyAsync(rig.ResumeUrl, $"session-{Sessions}");
        await connection.AckAsync();
        await HandledAsync();
    }

    private async Task ComeBackAsync()
    {
        Tell(random.Next(3));
        while (true)
        {
            _connection = await GreetAsync();
            var resume = await BeatAndAsync(6);
            Assert.Equal($"session-{Sessions}", resume.GetProperty("session_id").GetString());
            Resumes++;

            // Sometimes from a little before, sometimes not to the end.
            var from = resume.GetProperty("seq").GetInt64() - random.Next(3);
            var missed = _session.Where(e => e.Sequence > from).ToList();
            var breaks = random.Next(6) == 0;
            foreach (var (_, text) in missed.Take(breaks ? missed.Count / 2 : missed.Count))
            {
                await Connection.SendAsync(text);
            }

            if (!breaks)
            {
                await Connection.ResumedAsync(++_sequence);
                await Connection.AckAsync();
                await HandledAsync();
                return;
            }

            Connection.Break();
        }
    }

    /// <summary>Reads the identify or resume, and the first heartbeat, which may come before it.</summary>
    private async Task<JsonElement> BeatAndAsync(int op)
    {
        var one = await Connection.TryReadAsync() ?? throw new InvalidOperationException("The client left.");
        var two = await Connection.TryReadAsync() ?? throw new InvalidOperationException("The client left.");
        Assert.Equal([1, op], new[] { Op(one), Op(two) }.Order());
        return (Op(one) == 1 ? two : one).GetProperty("d");
    }

    private async Task TellAsync(int count)
    {
        foreach (var text in Tell(count))
        {
            await Connection.SendAsync(text);
        }
    }

    private List<string> Tell(int count)
    {
        var texts = new List<string>();
        for (; count > 0; count--)
        {
            _interactions.Add(++_id);
            texts.Add(ScriptedConnection.Interaction(_id, ++_sequence));
            _session.Add((_sequence, texts[^1]));
        }

        return texts;
    }

    private T Pick<T>(T[] items) => items[random.Next(items.Length)];

    private static int Op(JsonElement message) => message.GetProperty("op").GetInt32();
}
