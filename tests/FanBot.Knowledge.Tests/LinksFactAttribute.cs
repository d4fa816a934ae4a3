namespace FanBot.Knowledge.Tests;

/// <summary>Runs only where anyone may make symbolic links; on Windows that takes a privilege that tests do not have.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinksFactAttribute : FactAttribute
{
    public LinksFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Making symbolic links takes a privilege here.";
        }
    }
}
