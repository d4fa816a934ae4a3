using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>A passage with how well it answers.</summary>
/// <param name="Hit">The passage.</param>
/// <param name="Coverage">Share of the question's weight that its words, heading and title account for, 0 to 1.</param>
/// <param name="Score">Rank among the passages; higher is better.</param>
/// <param name="Probability">How likely it answers the question, 0 to 1.</param>
/// <param name="Quote">The words to quote: its own, with the sentence before where it is not understood without.</param>
/// <param name="Value">The answer itself, as the quote writes it, where it can be singled out; else null.</param>
internal sealed record RankedPassage(PassageHit Hit, double Coverage, double Score, double Probability, TextSpan Quote, string? Value)
{
    /// <summary>Whether a rumour publisher says it.</summary>
    public bool IsRumour => Hit.Source.Weight == SourceWeight.Rumour;
}
