namespace FanBot.Knowledge.Lexicon;

/// <summary>What a phrase is compared with: a word in small letters, a mark such as <c>,</c>, or what a mention names, such as <c>&lt;show&gt;</c>.</summary>
/// <param name="Word">The word, mark or kind of mention.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Just behind its last character.</param>
internal readonly record struct Token(string Word, int Start, int End)
{
    /// <summary>A hash of the word: it is looked for in many tables, and made once.</summary>
    public uint Hash { get; } = HashOf(Word);

    /// <summary>Whether it is a number in digits.</summary>
    public bool IsNumber => char.IsAsciiDigit(Word[0]);

    /// <summary>Whether it is one from 1 to 999.</summary>
    public bool IsSmallNumber => Word[0] is >= '1' and <= '9' && Word.Length <= 3 && !Word.AsSpan(1).ContainsAnyExceptInRange('0', '9');

    /// <summary>The hash of a word, the same in every run (FNV-1a, its bits mixed, since tables use the lowest).</summary>
    public static uint HashOf(string word)
    {
        var hash = 2_166_136_261;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16_777_619;
        }

        return hash ^ (hash >> 15);
    }
}
