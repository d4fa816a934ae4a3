using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>How it is said who plays whom.</summary>
internal static class PartWording
{
    /// <summary>"Mara Voss plays Ada Quill (official, as of …); …", each pair once.</summary>
    /// <param name="cast">Facts with a person and a character.</param>
    /// <param name="description">What is told of the character behind the name, or null for the name alone.</param>
    public static string Plays(List<Fact> cast, Func<Fact, string?>? description = null) => string.Join("; ", cast
        .DistinctBy(f => (f.Person, f.Character))
        .Select(f => (Fact: f, Role: description?.Invoke(f) is { } told ? $"{f.Character}, {told}" : f.Character))
        .Select(f => f.Fact is { Status: CastStatus.Leaving, Best.Standing: Standing.Speculation }
            ? $"{f.Fact.Person} played {f.Role}{(f.Role == f.Fact.Character ? "" : ",")} and may have left ({Wording.Standing(f.Fact.Best)})"
            : f.Fact is { Best.Standing: Standing.Denied, Status: not CastStatus.Leaving }
            ? $"{f.Fact.Person} does not play {f.Role} ({Wording.Standing(f.Fact.Best)})"
            : f.Fact.Best.Standing == Standing.Speculation
            ? $"{f.Fact.Person} may play {f.Role} ({Wording.Standing(f.Fact.Best)})"
            : f.Fact.Status == CastStatus.Leaving
            ? $"{f.Fact.Person} played {f.Role}{(f.Role == f.Fact.Character ? "" : ",")} and has left ({Wording.Standing(Standing.Reported, f.Fact.Best.AsOf)})"
            : $"{f.Fact.Person} plays {f.Role} ({Wording.Standing(f.Fact.Best)})"));
}
