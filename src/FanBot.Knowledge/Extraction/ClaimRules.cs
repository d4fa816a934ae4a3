using FanBot.Knowledge.Extraction.Rules;

namespace FanBot.Knowledge.Extraction;

/// <summary>
/// The rules in the order in which they read a sentence: an outline of the genre. When and whether a season comes,
/// how it is made, who is in it (roles, then those who present and compete), then what it is. Rules do not see each other's claims; the order only fixes the order
/// of claims that quote the same sentence.
/// </summary>
internal static class ClaimRules
{
    public static IReadOnlyList<IClaimRule> InOrder { get; } =
    [
        new ReleaseRule(),
        new EpisodeDateRule(),
        new RenewalRule(),
        new SpinOffRule(),
        new RestRule(),
        new SeasonOrderRule(),
        new ProductionRule(),
        new EpisodeCountRule(),
        new EpisodeLengthRule(),
        new EpisodeRule(),
        new ScheduleRule(),
        new FirstDayRule(),
        new TimeSlotRule(),
        new RegionalHourRule(),
        new CastListRule(),
        new CastRoleRule(),
        new CastRoleFirstRule(),
        new CastLeavingRule(),
        new CastParenthesisRule(),
        new CastMemberRule(),
        new CastChangeRule(),
        new PresenterRule(),
        new PresenterChangeRule(),
        new ContestantRule(),
        new ContestRule(),
        new CharacterRule(),
        new PlotRule(),
        new AdaptationRule(),
        new PlatformRule(),
        new RegionalPlatformRule(),
        new MakerRule(),
        new NumberRule(),
        new LocationRule(),
    ];
}
