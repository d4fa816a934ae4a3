using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Words that give a reason.</summary>
internal static class ReasonCandidates
{
    /// <summary>The reasons of the sentence, the plainest first.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence) =>
        [.. PatternCandidates.Find(StrongReason, sentence, 1), .. PatternCandidates.Find(FairReason, sentence, 0.8),
            .. PatternCandidates.Find(WeakReason, sentence, 0.55)];

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Pattern StrongReason = new(
        @"\b(?:because|due to|thanks to|owing to|in order to|so that|the reason|as a result of|inspired by|blam(?:ed|ing)|prompted by|citing"
        + @"|in a bid to|caused by|amid|forced|to (?:focus|concentrate|pursue|spend|open|star|study|become|make way|avoid|keep|allow|give)"
        + @"|wanted to|(?:did|does|do|done) (?:it|so|this|that) (?:to|for|out of))\b", Options);

    private static readonly Pattern FairReason = new(
        @"\b(?:since|after(?! (?:\w+ ){0,2}(?:series|seasons|years|episodes)\b)|as (?:he|she|it|they|production|filming|\p{Lu})|following"
        + @"|so (?:he|she|it|they|we|i)|wanted|in light of|in protest|given (?:his|her|their|the)|over (?:an?|his|her|their)|(?:as )?part of"
        + @"|could(?: not|n't)|no longer|means? that|meant)\b", Options);

    private static readonly Pattern WeakReason = new(@"\b(?:(?:for|to)\b(?! (?-i:\p{Lu}))|when\b)", Options);
}
