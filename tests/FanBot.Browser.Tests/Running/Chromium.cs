namespace FanBot.Browser.Tests.Running;

/// <summary>The browser of the machine: Chromium, Chrome or Edge, or what the variable <c>FANBOT_BROWSER</c> names.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    private static readonly string[] Elsewhere =
    [
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Its path, or null where there is none.</summary>
    public static string? Path { get; } = Candidates().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("FANBOT_BROWSER") is { Length: > 0 } chosen)
        {
            return [chosen];
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        return [.. folders.SelectMany(f => Names.Select(n => System.IO.Path.Combine(f, n))), .. Elsewhere];
    }
}
