namespace FanBot.Knowledge.Lexicon;

/// <summary>Words of which one must stand in a text that a phrase fits.</summary>
/// <param name="Count">How many they are: the fewer, the more it tells that none of them is there.</param>
/// <param name="Words">The words.</param>
internal sealed record WordNeed(int Count, WordBits Words)
{
    /// <summary>What is needed where one of several parts fits; nothing where a part needs nothing.</summary>
    public static IReadOnlyList<WordNeed> OneOf(IEnumerable<WordNeed?> parts)
    {
        WordNeed? all = null;
        foreach (var part in parts)
        {
            if (part is null)
            {
                return [];
            }

            all = all is null ? part : new WordNeed(all.Count + part.Count, all.Words | part.Words);
        }

        return all is null ? [] : [all];
    }
}
