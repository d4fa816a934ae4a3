using System.Text;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>
/// Names of files and folders that are safe everywhere: letters without accents, digits and hyphens, none that a system keeps for itself.
/// </summary>
internal static class FileNames
{
    private const int Longest = 60;
    private const string Plain = "article";

    // Windows keeps these for devices, whatever their extension.
    private static readonly string[] Reserved =
    [
        "con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(i => new[] { $"com{i}", $"lpt{i}" }),
    ];

    /// <summary>A name for what bears a title: "The café opens again!" is "the-cafe-opens-again".</summary>
    public static string Of(string title)
    {
        var name = new StringBuilder();
        foreach (var c in Folding.Words(title))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                name.Append(c);
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        var cut = name.ToString(0, Math.Min(name.Length, Longest)).Trim('-');
        return cut.Length == 0 ? Plain : Reserved.Contains(cut, StringComparer.Ordinal) ? $"{Plain}-{cut}" : cut;
    }

    /// <summary>The name, with a number behind it where it is taken; case does not tell names apart, nor does an extension.</summary>
    /// <param name="name">A safe name.</param>
    /// <param name="taken">The names of files that are there.</param>
    public static string Free(string name, IEnumerable<string> taken)
    {
        var stems = taken.Select(t => Path.GetFileNameWithoutExtension(t)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(1, int.MaxValue)
            .Select(i => i == 1 ? name : string.Create(null, $"{name}-{i}"))
            .First(n => !stems.Contains(n));
    }
}
