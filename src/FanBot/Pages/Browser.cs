using System.ComponentModel;
using System.Diagnostics;
using FanBot.Settings;

namespace FanBot.Pages;

/// <summary>Opens the browser of whoever started FanBot at a desktop.</summary>
internal static class Browser
{
    /// <summary>Whether it is to be opened: somebody reads the terminal, there is a desktop, and no setting or build server says otherwise.</summary>
    public static bool IsWanted(PreviewSettings settings, Surroundings surroundings) =>
        settings.Opens
        && surroundings.OutIsTerminal
        && !surroundings.Variables.ContainsKey("CI")
        && (!OperatingSystem.IsLinux() || surroundings.Variables.ContainsKey("DISPLAY") || surroundings.Variables.ContainsKey("WAYLAND_DISPLAY"));

    /// <summary>Opens it. Where that fails the address stands in the terminal all the same.</summary>
    public static void Open(Uri address)
    {
        try
        {
            using var opening = Process.Start(OperatingSystem.IsWindows() ? new ProcessStartInfo(address.ToString()) { UseShellExecute = true }
                : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address.ToString()])
                {
                    // What the browser says does not belong into this terminal.
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                });
        }
        catch (Exception none) when (none is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            // There is no such program.
        }
    }
}
