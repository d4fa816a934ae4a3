using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Lexicon;

/// <summary>Where a wording stands in a text.</summary>
/// <param name="Line">The wording.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Parts">Where its named parts stand.</param>
internal sealed record PhraseMatch(PhraseLine Line, TextSpan Span, IReadOnlyDictionary<string, TextSpan> Parts)
{
    /// <summary>What the wording says.</summary>
    public string Value => Line.Value;

    /// <summary>Where a named part stands; null where the wording has none.</summary>
    public TextSpan? Part(string name) => Parts.TryGetValue(name, out var span) ? span : null;
}
