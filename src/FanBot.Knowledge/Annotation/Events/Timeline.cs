using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Annotation.Events;

/// <summary>An entry of a timeline: "8 July 2021: premiere".</summary>
/// <param name="Day">The date in front of it.</param>
/// <param name="Season">The season that it speaks of, or null where the list does not tell.</param>
internal sealed record Timeline(EdtfDate Day, int? Season)
{
    private static readonly PhraseBook Phrases = PhraseBook.Read("Annotation.Events.timeline.phrases");

    /// <summary>The entries of an article by the block they stand in; none where fewer than two blocks open with a date.</summary>
    public static IReadOnlyDictionary<int, Timeline> Read(string text, IReadOnlyList<TextBlock> blocks, IReadOnlyList<bool> noise, DateContext dates)
    {
        var entries = new List<(int Block, string Words, EdtfDate Day)>();
        for (var b = 0; b < blocks.Count; b++)
        {
            if (noise[b] || blocks[b].Kind == BlockKind.Heading)
            {
                continue;
            }

            var words = Folding.Plain(blocks[b].Span.Cut(text));
            // An entry without a year is no earlier than the one before.
            var context = entries.Count > 0 ? dates with { AsOf = entries[^1].Day.Earliest } : dates;
            if (Lead(words) is { } lead
                && DateResolver.Resolve(lead, context, entries.Count > 0 ? DateDirection.Future : DateDirection.Unknown) is { HasYear: true } day)
            {
                entries.Add((b, words, day));
            }
        }

        return entries.Count < 2 ? new Dictionary<int, Timeline>()
            : entries.Zip(Seasons([.. entries.Select(e => e.Words)])).ToDictionary(e => e.First.Block, e => new Timeline(e.First.Day, e.Second));
    }

    /// <summary>Whether a sentence's mask opens with a date that what follows is told of.</summary>
    public static bool IsEntry(string mask) => EntryPattern.IsMatch(mask);

    private static DateExpression? Lead(string words)
    {
        const int Longest = 30;
        var found = DateFinder.Find(words.Length > Longest + 10 ? words[..(Longest + 10)] : words);
        return found is [{ Span: { Start: 0, End: > 0 and <= Longest } span } first, ..] && BehindPattern.IsMatch(words, span.End) ? first.Expression : null;
    }

    // What stands before "renewed for season 2" is the first season's.
    private static IEnumerable<int?> Seasons(List<string> entries)
    {
        var named = entries.ConvertAll(e => SeasonFinder.Find(e).SelectMany(m => m.Seasons).Cast<int?>().FirstOrDefault());
        var first = named.FindIndex(n => n is not null);
        int? running = first > 0 && named[first] is > 1 and var next && Phrases.Says(Tokenizer.Read(entries[first]), "ordered") ? next - 1 : null;
        foreach (var season in named)
        {
            running = season ?? running;
            yield return running;
        }
    }

    private static readonly Pattern EntryPattern = new("^" + Masks.Date + @"(?::| [–—-]{1,2}) ");

    private static readonly Pattern BehindPattern = new(@"\G\s?(?::|\s[–—-]{1,2})\s");
}
