namespace FanBot.Knowledge.Tests;

/// <summary>Where the sources lie: tests read their tables and articles there, so that a change needs no build.</summary>
internal static class Repository
{
    /// <summary>The folder of <c>FanBot.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the repository's folder; <c>..</c> leads beside it.</summary>
    public static string File(params string[] parts) => Path.GetFullPath(Path.Combine([Root, .. parts]));

    /// <summary>A path below the folder of this project.</summary>
    public static string TestFile(params string[] parts) => File(["tests", "FanBot.Knowledge.Tests", .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (folder.GetFiles("FanBot.sln").Length > 0)
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"FanBot.sln stands nowhere above '{AppContext.BaseDirectory}'. Run the tests from a checkout.");
    }
}
