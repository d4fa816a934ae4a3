using System.Diagnostics;
using System.Text;
using FanBot.Discord.Tests.Gateway.Scripted;

namespace FanBot.Tests.Running;

/// <summary>The built FanBot, listening in a process of its own until it is told to stop.</summary>
internal sealed class RunningBot : IDisposable
{
    private const string Listening = " answered at ";

    private readonly Process _process;
    private readonly StringBuilder _errors = new();
    private readonly List<(string Text, TaskCompletionSource Said)> _awaited = [];
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningBot(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.BeginErrorReadLine();
    }

    /// <summary>Everything it has written to standard error.</summary>
    public string Errors
    {
        get
        {
            lock (_errors)
            {
                return _errors.ToString();
            }
        }
    }

    /// <summary>Where it listens, once it does.</summary>
    public Task<Uri> AddressAsync() => _address.Task.WaitAsync(Guard.Limit);

    /// <summary>Waits until it has written a text to standard error.</summary>
    public Task SaidAsync(string text)
    {
        lock (_errors)
        {
            var said = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((text, said));
            TellWhoWaits();
            return said.Task.WaitAsync(Guard.Limit);
        }
    }

    /// <summary>The files that it has mapped into its memory, among them every library that it has loaded. Only on Linux.</summary>
    public string Mapped() => File.ReadAllText($"/proc/{_process.Id}/maps");

    public static RunningBot Start(ScratchFolder folder, params string[] args) => new(Process.Start(new ProcessStartInfo(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
        ["exec", Path.Combine(AppContext.BaseDirectory, "fanbot.dll"), .. args])
    {
        WorkingDirectory = folder.Path,
        RedirectStandardError = true,
        RedirectStandardOutput = true,
        RedirectStandardInput = true,
        Environment = { [NobodyReads.Name] = NobodyReads.Value },
    })!);

    /// <summary>Sends SIGTERM and waits for the end.</summary>
    /// <returns>The exit code and standard output.</returns>
    public async Task<(int Code, string Out)> TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(null, null)]);
        var output = await _process.StandardOutput.ReadToEndAsync().WaitAsync(Guard.Limit);
        await _process.WaitForExitAsync();
        return (_process.ExitCode, output);
    }

    /// <summary>Kills it, and waits until it is gone.</summary>
    public Task KillAsync()
    {
        _process.Kill();
        return _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private void TellWhoWaits()
    {
        var text = _errors.ToString();
        _awaited.Where(a => text.Contains(a.Text, StringComparison.Ordinal)).ToList().ForEach(a => a.Said.TrySetResult());
    }

    private void Read(string? line)
    {
        lock (_errors)
        {
            _errors.Append(line).Append('\n');
            TellWhoWaits();
        }

        if (line is null)
        {
            _address.TrySetException(new InvalidOperationException("FanBot ended: " + Errors));
        }
        else if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
        {
            _address.TrySetResult(new Uri(line[(at + Listening.Length)..]));
        }
    }
}
