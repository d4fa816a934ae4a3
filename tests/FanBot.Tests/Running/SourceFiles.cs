namespace FanBot.Tests.Running;

/// <summary>The C# of this repository, for tests that hold it to a form.</summary>
internal static class SourceFiles
{
    /// <summary>The files of all projects in a folder.</summary>
    /// <param name="top">"src" or "tests".</param>
    public static IEnumerable<string> In(string top) =>
        from project in Directory.EnumerateDirectories(Path.Combine(Repository.Root, top))
        from file in Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
        where Path.GetRelativePath(project, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj")
        select file;

    /// <summary>How a failing test names a place: "src/FanBot/Program.cs:4".</summary>
    public static string Place(string file, int line) => FormattableString.Invariant($"{Path.GetRelativePath(Repository.Root, file)}:{line}");
}
