using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Annotation.Mentions;

/// <summary>Words of a sentence that name something.</summary>
/// <param name="Kind">What they name.</param>
/// <param name="Span">Where they stand in the sentence.</param>
/// <param name="Text">The words, with plain quotation marks.</param>
internal sealed record Mention(MentionKind Kind, TextSpan Span, string Text)
{
    /// <summary>For a season, its numbers; empty for "the new season".</summary>
    public IReadOnlyList<int> Seasons { get; init; } = [];

    /// <summary>For a date, what it says.</summary>
    public DateExpression Date { get; init; }

    /// <summary>For a name, whether the article introduces its bearer as one of the show's makers.</summary>
    public bool IsMaker { get; init; }
}
