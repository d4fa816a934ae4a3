using System.Diagnostics;
using System.Runtime.InteropServices;

namespace FanBot.Knowledge.Extraction;

/// <summary>The processor time that the calling thread has used; .NET tells that only of whole processes.</summary>
internal static partial class ThreadTime
{
    private const int LinuxThread = 3;
    private const int MacThread = 16;

    /// <summary>Time of this thread, in user and system; where no system tells it, time as it passes.</summary>
    public static TimeSpan Spent()
    {
        if (OperatingSystem.IsWindows() && GetThreadTimes(GetCurrentThread(), out _, out _, out var system, out var user))
        {
            return new TimeSpan(system + user);
        }

        if ((OperatingSystem.IsLinux() || OperatingSystem.IsMacOS())
            && ClockGetTime(OperatingSystem.IsLinux() ? LinuxThread : MacThread, out var time) == 0)
        {
            return TimeSpan.FromSeconds(time.Seconds) + new TimeSpan(time.Nanoseconds / TimeSpan.NanosecondsPerTick);
        }

        return Stopwatch.GetElapsedTime(0);
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int ClockGetTime(int clock, out TimeSpec time);

    [LibraryImport("kernel32")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetThreadTimes(nint thread, out long creation, out long exit, out long system, out long user);

    [LibraryImport("kernel32")]
    private static partial nint GetCurrentThread();

    private readonly struct TimeSpec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
