namespace FanBot.Knowledge.Tests;

/// <summary>A test of file permissions, which bind neither root nor Windows; it is skipped there with its reason.</summary>
internal sealed class NotAsRootFactAttribute : FactAttribute
{
    public NotAsRootFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Unix file modes do not exist on Windows.";
        }
        else if (Environment.IsPrivilegedProcess)
        {
            Skip = "Root may read and write everything; run the tests as another user.";
        }
    }
}
