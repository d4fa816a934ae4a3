namespace FanBot.Knowledge.Text.Dates;

/// <summary>How long something lasts.</summary>
/// <param name="Span">Where it is told.</param>
/// <param name="Minutes">How long, or how long at least.</param>
/// <param name="Most">How long at most: "20 to 30 minutes"; null where one number is told.</param>
/// <param name="Count">How many are so long: "6 x 60'"; null where that is not told.</param>
internal readonly record struct Duration(TextSpan Span, int Minutes, int? Most, int? Count);
