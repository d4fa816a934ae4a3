using System.Runtime.CompilerServices;

namespace FanBot.Pictures.Tests.Running;

/// <summary>Texts that are compared with files beside the tests. With <c>FANBOT_WRITE_EXPECTED=1</c> they are written anew, to be looked at.</summary>
internal static class Expected
{
    public static void Is(string name, string text, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, "expected", name);
        if (Environment.GetEnvironmentVariable("FANBOT_WRITE_EXPECTED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.ReadAllText(file), text);
    }
}
