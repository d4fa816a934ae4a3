using System.Collections.Frozen;

namespace FanBot.Knowledge.Text.Languages;

/// <summary>A part of a wording.</summary>
/// <param name="Name">As the list writes it.</param>
/// <param name="Words">The words that it may be, with what they mean where they are of a class; none for a number or a gap.</param>
/// <param name="Class">The name of its class, or null.</param>
internal sealed record GlossaryPart(string Name, FrozenDictionary<string, string> Words, string? Class = null)
{
    /// <summary>Whether it stands for a few words of any kind.</summary>
    public bool IsGap => Name == "..";

    /// <summary>Whether it is a number in digits.</summary>
    public bool IsNumber => Name == GlossaryLine.Number;

    /// <summary>Whether the word at a place can be it.</summary>
    public bool Fits(GlossaryText text, int at) =>
        IsNumber ? text.Tokens[at].IsNumber
        : !text.IsName(at) && Words.TryGetValue(text.Word(at), out _) && Words.Keys.Any(w => text.Is(at, w));
}
