namespace FanBot.Knowledge.Answering.Passages.Scoring;

/// <summary>What of the sentence would be the answer.</summary>
/// <param name="Fit">How well it is what is wanted.</param>
/// <param name="Nearness">How near the question's words stand.</param>
/// <param name="Value">Its words.</param>
/// <param name="At">Where they stand in the sentence.</param>
/// <param name="Single">Whether no other would do.</param>
/// <param name="IsBefore">Whether it stands in the sentence before.</param>
internal sealed record Choice(double Fit, double Nearness, string? Value, int At, bool Single, bool IsBefore);
