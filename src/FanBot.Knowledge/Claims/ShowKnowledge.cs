namespace FanBot.Knowledge.Claims;

/// <summary>What the articles of one show come to: names resolved, claims reconciled.</summary>
/// <param name="Key">The show's key: its name folded to letters and digits.</param>
/// <param name="Name">The show's name.</param>
/// <param name="Aliases">Other names of the show.</param>
/// <param name="Entities">Its people and characters.</param>
/// <param name="Facts">Its facts, in a fixed order.</param>
public sealed record ShowKnowledge(
    string Key,
    string Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<Fact> Facts);
