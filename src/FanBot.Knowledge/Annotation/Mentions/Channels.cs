using System.Collections.Frozen;
using FanBot.Knowledge.Lexicon;
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

    // How many characters the words take that must stand in front.
    private const int Front = 24;

    private static readonly PhraseBook Fronts = PhraseBook.Read("Annotation.Mentions.channel-fronts.phrases");

    private static readonly FrozenDictionary<string, Entry> ByName = Read().ToFrozenDictionary(e => e.Name, StringComparer.Ordinal);

    private static readonly string[] Small = [.. ByName.Keys.Where(name => char.IsLower(name[0]))];

    /// <param name="Name">As it is written.</param>
    /// <param name="Country">The one country that has it; null where several do.</param>
    /// <param name="Need">What must stand in front: <see cref="NeedsPreposition"/>, <see cref="NeedsChannelWord"/>, or nothing.</param>
    private sealed record Entry(string Name, string? Country, char? Need);

    /// <summary>All of them, as they are written.</summary>
    public static IReadOnlyList<string> Names => ByName.Keys;

    /// <summary>Where channels stand in a text with plain quotation marks, from left to right; of two that begin alike the longer.</summary>
    public static IEnumerable<TextSpan> Find(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (BeginsWord(text, start) && MayBegin(text, start) && Longest(text, start) is { } found)
            {
                yield return found;
                start = found.End - 1;
            }
        }
    }

    /// <summary>Whether words are the name of a channel or service, and nothing else.</summary>
    public static bool IsOne(string words) => ByName.ContainsKey(words);

    /// <summary>The one country that has a channel; null where several have it, or it is none.</summary>
    public static string? CountryOf(string name) => ByName.TryGetValue(name, out var entry) ? entry.Country : null;

    private static bool BeginsWord(string text, int at) => at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '"' or '\'' or '/';

    // No channel begins with a small letter but a few.
    private static bool MayBegin(string text, int at) =>
        char.IsUpper(text[at]) || char.IsAsciiDigit(text[at])
        || (char.IsLower(text[at]) && Array.Exists(Small, name => string.CompareOrdinal(text, at, name, 0, name.Length) == 0));

    private static TextSpan? Longest(string text, int start)
    {
        TextSpan? found = null;
        var end = start;
        for (var parts = 0; parts < MostParts && PartEnd(text, end) is var next && next > end; parts++)
        {
            end = next;
            if (ByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(start..end), out var entry) && Stands(entry, text, start, end))
            {
                found = new TextSpan(start, end);
            }
        }

        return found;
    }

    // One part of a name with the gap before it: "Sci-Fi Channel" has three.
    private static int PartEnd(string text, int at)
    {
        var start = at < text.Length && text[at] is ' ' or '.' or '&' or '-' ? at + 1 : at;
        var end = start;
        while (end < text.Length && IsOfName(text[end]))
        {
            end++;
        }

        return end > start ? end : at;
    }

    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is '_' or '+';

    private static bool Stands(Entry entry, string text, int start, int end) =>
        !(end < text.Length && IsOfName(text[end]))
        && entry.Need switch
        {
            NeedsPreposition => IsBehind(text, start, "preposition"),
            NeedsChannelWord => IsBehind(text, start, "channel") && !CapitalBehindPattern.IsMatch(text.AsSpan(end..)),
            _ => true,
        };

    private static bool IsBehind(string text, int start, string words) =>
        Fronts.Fits(Tokenizer.Read(text[Math.Max(0, start - Front)..start]), words) is not null;

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

    private static readonly Pattern CapitalBehindPattern = new(@"^(?:'s)? \p{Lu}");
}
