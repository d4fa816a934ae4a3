using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>Words of a sentence that may be the answer itself.</summary>
/// <param name="Span">Where they stand in the sentence.</param>
/// <param name="Fit">How well they are what is wanted, 0 to 1.</param>
internal readonly record struct Candidate(TextSpan Span, double Fit);
