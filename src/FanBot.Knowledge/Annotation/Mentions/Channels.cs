using System.Collections.Frozen;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Mentions;

/// <summary>Channels and streaming services that the genre knows; they stand in <c>channels.txt</c>.</summary>
internal static class Channels
{
    private const string List = "Annotation.Mentions.channels.txt";
    private const string Worldwide = "*";
    private const char NeedsPreposition = '?';
    private const char NeedsChannelWord = '!';
    private const int MostParts = 5;

    private static readonly FrozenDictionary<string, Entry> ByName = Read().ToFrozenDictionary(e => e.Name, StringComparer.Ordinal);

    /// <param name="Name">As it is written.</param>
    /// <param name="Country">The one country that has it; null where several do.</param>
    /// <param name="Need">What must stand in front: <see cref="NeedsPreposition"/>, <see cref="NeedsChannelWord"/>, or nothing.</param>
    private sealed record Entry(string Name, string? Country, char? Need);

    /// <summary>All of them, as they are written.</summary>
    public static IReadOnlyList<string> Names => ByName.Keys;

    /// <summary>Where channels stand in a text with plain quotation marks, from left to right; of two that begin alike the longer.</summary>
    public static IEnumerable<TextSpan> Find(string text)
    {
        var end = 0;
        foreach (Match word in WordPattern.Matches(text))
        {
            if (word.Index >= end && Longest(text, word.Index) is { } found)
            {
                end = found.End;
                yield return found;
            }
        }
    }

    /// <summary>Whether words are the name of a channel or service, and nothing else.</summary>
    public static bool IsOne(string words) => ByName.ContainsKey(words);

    /// <summary>The one country that has a channel; null where several have it, or it is none.</summary>
    public static string? CountryOf(string name) => ByName.TryGetValue(name, out var entry) ? entry.Country : null;

    private static TextSpan? Longest(string text, int start)
    {
        TextSpan? found = null;
        var end = start;
        for (var parts = 0; parts < MostParts && PartPattern.Match(text, end) is { Success: true } part; parts++)
        {
            end = part.Index + part.Length;
            if (ByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(start..end), out var entry) && Stands(entry, text, start, end))
            {
                found = new TextSpan(start, end);
            }
        }

        return found;
    }

    private static bool Stands(Entry entry, string text, int start, int end) =>
        !(end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '+'))
        && entry.Need switch
        {
            NeedsPreposition => PrepositionPattern.IsMatch(text.AsSpan(..start)),
            NeedsChannelWord => ChannelWordPattern.IsMatch(text.AsSpan(..start)) && !CapitalBehindPattern.IsMatch(text.AsSpan(end..)),
            _ => true,
        };

    private static IEnumerable<Entry> Read()
    {
        foreach (var line in EmbeddedList.Read(List))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var country = line[..colon];
            foreach (var name in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                char? need = name[^1] is NeedsPreposition or NeedsChannelWord ? name[^1] : null;
                yield return new Entry(need is null ? name : name[..^1], country == Worldwide ? null : country, need);
            }
        }
    }

    // A channel begins where a word does, and no channel begins with a small letter but a few.
    private static readonly Pattern WordPattern = new(@"(?<=^|[\s(""'/])(?:\p{Lu}|\d{1,2}(?: ?\p{Lu}|oD|[Pp]lus|mate)|tvN|truTV|iview)");

    // One part of a name with the gap before it: "Sci-Fi Channel" has three.
    private static readonly Pattern PartPattern = new(@"\G[ .&-]?[\w+]+");

    private static readonly Pattern PrepositionPattern = new(@"\b(?:on|by|to|from|for|at|via|network|streamer|channel)\s(?:the )?$", RegexOptions.IgnoreCase);

    private static readonly Pattern ChannelWordPattern = new(@"\b(?:on|channel|network|broadcaster)\s(?:the )?$", RegexOptions.IgnoreCase);

    private static readonly Pattern CapitalBehindPattern = new(@"^(?:'s)? \p{Lu}");
}
