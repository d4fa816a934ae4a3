using System.Diagnostics;

namespace FanBot.Benchmarks;

/// <summary>The bot as a process of its own, so that its processor time and memory are its own too.</summary>
internal sealed class BotProcess : IDisposable
{
    private const string Listening = " answered at ";

    private readonly Process _process;

    private BotProcess(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Whether it is there no more.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>Processor time so far, user and system.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The most memory it has had resident so far, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>Starts a bot on a store, to connect to a gateway.</summary>
    /// <param name="bot">The program; null for FanBot as it was built with this.</param>
    /// <param name="store">The store.</param>
    /// <param name="apiBase">Where Discord is.</param>
    /// <param name="more">More options.</param>
    public static BotProcess StartGateway(string? bot, string store, string apiBase, params string[] more)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet",
        [
            "exec", bot ?? Path.Combine(AppContext.BaseDirectory, "fanbot.dll"), "run", "--store", store,
            $"--Discord:Token={LoopbackDiscord.Token}", $"--Discord:ApiBase={apiBase}", "--Limits:PerUser=0", "--Limits:PerServer=0",
            .. more,
        ])
        {
            RedirectStandardError = true,
            Environment = { [OneProcessor.Setting] = null },
        })!;
        _ = process.StandardError.BaseStream.CopyToAsync(Console.OpenStandardError());
        return new BotProcess(process, new Uri(apiBase));
    }

    /// <summary>Starts another bot.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="apiBase">Where Discord is.</param>
    public static BotProcess StartOther(string[] command, string apiBase)
    {
        var process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                [OneProcessor.Setting] = null,
                ["DISCORD_API_BASE"] = apiBase[..apiBase.LastIndexOf('/')],
                ["DISCORD_TOKEN"] = LoopbackDiscord.Token,
                ["DISCORD_APP_ID"] = LoopbackDiscord.Application,
            },
        })!;
        _ = process.StandardOutput.BaseStream.CopyToAsync(Console.OpenStandardError());
        return new BotProcess(process, new Uri(apiBase));
    }

    /// <summary>Starts the bot on a store and waits until it listens.</summary>
    public static async Task<BotProcess> StartAsync(string store, string publicKey)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet",
        [
            "exec", Path.Combine(AppContext.BaseDirectory, "fanbot.dll"), "run", "--store", store,
            "--Discord:Mode=interactions", $"--Discord:PublicKey={publicKey}", "--Http:Url=http://127.0.0.1:0", "--Limits:PerUser=0", "--Limits:PerServer=0",
        ])
        {
            RedirectStandardError = true,
        })!;
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                _ = process.StandardError.BaseStream.CopyToAsync(Console.OpenStandardError());
                return new BotProcess(process, new Uri(line[(at + Listening.Length)..]));
            }

            Console.Error.WriteLine(line);
        }

        throw new InvalidOperationException("The bot did not start.");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
