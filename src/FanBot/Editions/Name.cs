using FanBot.Knowledge.Text;

namespace FanBot.Editions;

/// <summary>Something that can be named in a command: a show, a person, a character, an article.</summary>
/// <param name="Text">What it is called.</param>
/// <param name="Note">What tells it from its like (a show, a date), or empty.</param>
/// <param name="Value">What stands for it in a command.</param>
/// <param name="Others">Other spellings under which it can be found.</param>
internal sealed record Name(string Text, string Note, string Value, IReadOnlyList<string> Others)
{
    /// <summary>Its spellings without case, accents and punctuation; the usual one first.</summary>
    public IReadOnlyList<string> Folded { get; } = [.. Others.Prepend(Text).Select(Folding.Words)];

    /// <summary>What a member reads.</summary>
    public string Label => Note.Length > 0 ? Text + NameList.Separator + Note : Text;
}
