using System.Collections.Frozen;
using System.IO.Compression;

namespace FanBot.Knowledge.Text;

/// <summary>Lists that are part of the assembly: one entry a line, with comments behind <c>#</c>.</summary>
internal static class EmbeddedList
{
    /// <summary>The entries of a list as they are written.</summary>
    /// <param name="path">The file below the project's folder, with dots: <c>Answering.Questions.chat.txt</c>.</param>
    public static IEnumerable<string> Read(string path)
    {
        var resource = $"{nameof(FanBot)}.{nameof(Knowledge)}.{path}";
        using var stream = typeof(EmbeddedList).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The list {resource} is not in the assembly.");
        using var reader = new StreamReader(new GZipStream(stream, CompressionMode.Decompress));
        foreach (var line in Lines(reader))
        {
            yield return line;
        }
    }

    /// <summary>The entries of a list of pairs: <c>dr = doctor</c>.</summary>
    public static FrozenDictionary<string, string> Pairs(string path) => Read(path)
        .Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    /// <summary>The entries of a list that lies elsewhere.</summary>
    public static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
