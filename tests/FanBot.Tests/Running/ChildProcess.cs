using System.Diagnostics;

namespace FanBot.Tests.Running;

/// <summary>The built FanBot as a process of its own: what only shows outside the test, such as encodings.</summary>
internal static class ChildProcess
{
    /// <summary>Runs FanBot from a folder under a locale and returns the bytes it wrote.</summary>
    public static async Task<(int Code, byte[] Out, byte[] Error)> RunAsync(ScratchFolder folder, string locale, byte[] input, params string[] args)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "fanbot.dll"), .. args])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = locale, [NobodyReads.Name] = NobodyReads.Value },
        };
        using var process = Process.Start(start)!;
        var output = ReadAsync(process.StandardOutput.BaseStream);
        var error = ReadAsync(process.StandardError.BaseStream);
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    private static async Task<byte[]> ReadAsync(Stream stream)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
