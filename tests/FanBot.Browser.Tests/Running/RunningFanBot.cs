using System.Text;
using System.Text.RegularExpressions;
using FanBot.Hosting;
using FanBot.Verbs;

namespace FanBot.Browser.Tests.Running;

/// <summary>FanBot inside the test, as if called without any settings for Discord, until it is disposed.</summary>
internal sealed partial class RunningFanBot : IAsyncDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Terminal _terminal = new();
    private Task<int> _run = Task.FromResult(0);

    /// <summary>Where its preview is.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>What the terminal says.</summary>
    public string Said => _terminal.ToString();

    /// <summary>Starts it over the articles of some folders.</summary>
    /// <param name="today">The day that it takes for today.</param>
    /// <param name="articles">Folders in the repository that hold a folder for each show; what they hold of a show is put together.</param>
    /// <param name="settings">More settings, as on the command line.</param>
    public static async Task<RunningFanBot> StartAsync(string today, string[] articles, params string[] settings)
    {
        var bot = new RunningFanBot();
        foreach (var folder in articles.Select(a => Path.Combine(Repository.Root, a)))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                bot._folder.Write(Path.Combine("articles", Path.GetRelativePath(folder, file)), await File.ReadAllTextAsync(file));
            }
        }

        var surroundings = new Surroundings
        {
            In = TextReader.Null,
            Out = TextWriter.Null,
            Error = bot._terminal,
            Folder = bot._folder.Path,
            Variables = new Dictionary<string, string> { ["Reader__Kind"] = "none" },
        };
        string[] args = ["run", "--articles", "articles", "--today", today, "--Preview:Url=http://127.0.0.1:0", "--Limits:PerUser=0", .. settings];
        bot._run = FanBotApp.RunAsync(args, surroundings, new BuiltInGateway(), bot._stop.Token);
        await Task.WhenAny(bot._run, bot._terminal.Opened);
        bot.Address = bot._run.IsCompleted ? throw new InvalidOperationException("FanBot ended: " + bot.Said) : await bot._terminal.Opened;
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _run;
        _stop.Dispose();
        _terminal.Dispose();
        _folder.Dispose();
    }

    /// <summary>Reads along for the line that says where the preview is.</summary>
    private sealed partial class Terminal : StringWriter
    {
        private readonly TaskCompletionSource<Uri> _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<Uri> Opened => _opened.Task;

        public override Encoding Encoding => Encoding.UTF8;

        public override Task WriteLineAsync(string? value)
        {
            WriteLine(value);
            if (Address().Match(value ?? "") is { Success: true } found)
            {
                _opened.TrySetResult(new Uri(found.Groups["address"].Value));
            }

            return Task.CompletedTask;
        }

        [GeneratedRegex("^Open (?<address>http://[^ ;]+)")]
        private static partial Regex Address();
    }
}
