using System.Collections.Frozen;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Whether a word says what someone does for a living: most such words are known by their endings; they stand in <c>job-words.txt</c>.</summary>
internal static class JobWords
{
    private const char Ending = '-';
    private const char Exception = '!';

    private static readonly string[] Lines = [.. EmbeddedList.Read("Answering.Passages.Candidates.job-words.txt")];

    private static readonly string[] Endings = [.. Lines.Where(l => l[0] == Ending).Select(l => l[1..])];

    private static readonly FrozenSet<string> Jobs = Lines.Where(l => char.IsLetter(l[0])).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Others = Lines.Where(l => l[0] == Exception).Select(l => l[1..]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word in small letters is one.</summary>
    public static bool IsOne(string word) =>
        Jobs.Contains(word) || (Array.Exists(Endings, e => word.Length > e.Length && word.EndsWith(e, StringComparison.Ordinal)) && !Others.Contains(word));
}
