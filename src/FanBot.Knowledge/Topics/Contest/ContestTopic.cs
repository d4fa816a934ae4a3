using FanBot.Knowledge.Annotation.Clauses;

namespace FanBot.Knowledge.Topics.Contest;

/// <summary>How a contest went: who won, who is out, and when.</summary>
internal sealed class ContestTopic : ITopic
{
    public IReadOnlyList<IClaimRule> Rules { get; } =
    [
        new ContestRule(),
    ];
}
