namespace FanBot.Knowledge.Text.Dates;

/// <summary>Words that name a date.</summary>
/// <param name="Span">Where they stand, in the text that was searched.</param>
/// <param name="Expression">What they say.</param>
internal readonly record struct DateMention(TextSpan Span, DateExpression Expression);
