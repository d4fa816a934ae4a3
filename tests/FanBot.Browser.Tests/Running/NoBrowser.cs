namespace FanBot.Browser.Tests.Running;

/// <summary>Why no test of a browser runs.</summary>
internal static class NoBrowser
{
    /// <summary>The reason, or null where there is a browser.</summary>
    public static string? Reason => Chromium.Path is null ? "There is no Chromium, Chrome or Edge on this machine, and FANBOT_BROWSER names none." : null;
}
