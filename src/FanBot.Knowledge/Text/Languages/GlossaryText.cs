namespace FanBot.Knowledge.Text.Languages;

/// <summary>A text with its words, as a glossary goes through it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tokens">Its words and marks.</param>
/// <param name="Names">Spans that are names.</param>
internal sealed record GlossaryText(string Text, IReadOnlyList<GlossaryToken> Tokens, IReadOnlyList<TextSpan> Names)
{
    /// <summary>The word at a place.</summary>
    public string Word(int i) => Text[Tokens[i].Start..Tokens[i].End];

    /// <summary>What stands between two words.</summary>
    public string Between(int left, int right) => Text[Tokens[left].End..Tokens[right].Start];

    /// <summary>Whether a word is part of a name that was found before.</summary>
    public bool IsName(int i) => Names.Any(n => Tokens[i].Start < n.End && n.Start < Tokens[i].End);

    /// <summary>Whether a word is the first of a sentence or of what is quoted, where it has a capital whatever it is.</summary>
    public bool Opens(int i) => i == 0 || Word(i - 1) is "." or ":" or "!" or "?" or "\"" or "\u00BF" or "\u00A1" or "-" or "\u2013" or "(" or "|";

    /// <summary>Whether a sign of elision has the next word right behind it.</summary>
    public bool IsElided(int i) => i + 1 < Tokens.Count && Word(i) == "'" && Tokens[i].End == Tokens[i + 1].Start;

    /// <summary>Whether the word at a place is the one listed; in the middle of a sentence a capital makes it another, a name.</summary>
    public bool Is(int i, string listed) =>
        Tokens[i].Length == listed.Length
        && Text.AsSpan(Tokens[i].Start, Tokens[i].Length).Equals(listed, StringComparison.OrdinalIgnoreCase)
        && (!char.IsUpper(Text[Tokens[i].Start]) || char.IsUpper(listed[0]) || Opens(i));
}
