using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>How it is said who plays whom.</summary>
internal static class PartWording
{
    /// <summary>"Mara Voss plays Ada Quill (official, as of …); …", each pair once.</summary>
    /// <param name="cast">Facts with a person and a character.</param>
    /// <param name="description">What is told of the character behind the name, or null for the name alone.</param>
    public static string Plays(IEnumerable<Fact> cast, Func<Fact, string?>? description = null) => string.Join("; ", cast
        .DistinctBy(f => (f.Person, f.Character))
        .Select(f => Play(f, Role(f), description?.Invoke(f))));

    /// <summary>"Tom Berger played Ada Quill (reported, as of …)": who had the part before somebody else.</summary>
    public static string Played(Fact fact) =>
        fact.Status == CastStatus.Leaving ? Plays([fact]) : $"{fact.Person} played {Role(fact)} ({Wording.Standing(fact.Best)})";

    /// <summary>Whether a fact is of somebody who plays a character only as a child, or in flashbacks.</summary>
    public static bool IsOfThePast(Fact fact) => fact.Best.Claims.All(c => c.Claim.Rule is CastAround.Young or CastAround.Flashback);

    private static string Play(Fact fact, string role, string? description)
    {
        var told = description is null ? role : $"{role}, {description}";
        var end = description is null ? "" : ",";
        var standing = Wording.Standing(fact.Best);
        return fact switch
        {
            { Status: CastStatus.Leaving, Best.Standing: Standing.Speculation } => $"{fact.Person} played {told}{end} and may have left ({standing})",
            { Status: not CastStatus.Leaving, Best.Standing: Standing.Denied } => $"{fact.Person} does not play {told} ({standing})",
            { Best.Standing: Standing.Speculation } => $"{fact.Person} may play {told} ({standing})",
            { Status: CastStatus.Leaving } =>
                $"{fact.Person} played {told}{end} and has {Gone(fact)} ({Wording.Standing(Standing.Reported, fact.Best.AsOf)})",
            _ => $"{fact.Person} plays {told} ({standing})",
        };
    }

    private static string Gone(Fact fact) => fact.Best.Claims[0].Claim.Rule == CastDeathRule.Rule ? "died" : "left";

    // "Young Ada Quill", "Ada Quill in flashbacks"
    private static string Role(Fact fact) => !IsOfThePast(fact) ? fact.Character!
        : fact.Best.Claims[0].Claim.Rule == CastAround.Young ? $"young {fact.Character}" : $"{fact.Character} in flashbacks";
}
