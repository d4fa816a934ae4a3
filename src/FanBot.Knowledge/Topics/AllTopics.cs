using FanBot.Knowledge.Topics.Adaptation;
using FanBot.Knowledge.Topics.Cast;
using FanBot.Knowledge.Topics.Contest;
using FanBot.Knowledge.Topics.Episodes;
using FanBot.Knowledge.Topics.Makers;
using FanBot.Knowledge.Topics.Numbers;
using FanBot.Knowledge.Topics.Places;
using FanBot.Knowledge.Topics.Platforms;
using FanBot.Knowledge.Topics.Plot;
using FanBot.Knowledge.Topics.Production;
using FanBot.Knowledge.Topics.Release;
using FanBot.Knowledge.Topics.Renewal;

namespace FanBot.Knowledge.Topics;

/// <summary>
/// The topics, an outline of the genre: when and whether a season comes, how it is made, in what episodes, who is in it, how its contest
/// went, then what it is. Topics do not see each other's claims; the order only fixes the order of claims that quote the same sentence.
/// </summary>
internal static class AllTopics
{
    public static IReadOnlyList<ITopic> InOrder { get; } =
    [
        new ReleaseTopic(),
        new RenewalTopic(),
        new ProductionTopic(),
        new EpisodesTopic(),
        new CastTopic(),
        new ContestTopic(),
        new PlotTopic(),
        new AdaptationTopic(),
        new PlatformsTopic(),
        new MakersTopic(),
        new NumbersTopic(),
        new PlacesTopic(),
    ];
}
