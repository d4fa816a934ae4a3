namespace FanBot.Tests.Running;

/// <summary>The C# of this repository, for tests that hold it to a form.</summary>
internal static class SourceFiles
{
    // Projects that are left out, with the reason.
    private static readonly Dictionary<string, string> LeftOut = new(StringComparer.Ordinal)
    {
        ["src/FanBot.Knowledge"] = "its rules are being rewritten, and each is brought to this form with that",
        ["tests/FanBot.Knowledge.Tests"] = "as src/FanBot.Knowledge, which it mirrors",
    };

    /// <summary>The files of all projects in a folder, but for those that are left out.</summary>
    /// <param name="top">"src" or "tests".</param>
    public static IEnumerable<string> In(string top) =>
        from project in Directory.EnumerateDirectories(Path.Combine(Repository.Root, top))
        where !LeftOut.ContainsKey($"{top}/{Path.GetFileName(project)}")
        from file in Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
        where Path.GetRelativePath(project, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj")
        select file;

    /// <summary>How a failing test names a place: "src/FanBot/Program.cs:4".</summary>
    public static string Place(string file, int line) => FormattableString.Invariant($"{Path.GetRelativePath(Repository.Root, file)}:{line}");
}
