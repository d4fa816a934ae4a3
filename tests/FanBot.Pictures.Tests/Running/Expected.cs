using System.Runtime.CompilerServices;

namespace FanBot.Pictures.Tests.Running;

/// <summary>Texts that are compared with files beside the tests. With <c>FANBOT_WRITE_EXPECTED=1</c> they are written anew, to be looked at.</summary>
internal static class Expected
{
    public static void Is(string name, string text, [CallerFilePath] string test = "")
    {
        // Where the test was built, its path may stand for another; its folder's name does not.
        var folder = Path.GetFileName(Path.GetDirectoryName(test))!;
        var file = Path.Combine(Repository.Root, "tests", "FanBot.Pictures.Tests", folder, "expected", name);
        if (Environment.GetEnvironmentVariable("FANBOT_WRITE_EXPECTED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.ReadAllText(file), text);
    }
}
