namespace FanBot.Knowledge.Claims;

/// <summary>What became of one fact between two snapshots. One of the values is there at least.</summary>
/// <param name="Subject">The fact itself, as it is now or, where it is gone, as it was.</param>
/// <param name="Before">The best value before, or null where the fact is new.</param>
/// <param name="After">The best value now, or null where the fact is gone.</param>
public sealed record FactChange(Fact Subject, FactValue? Before, FactValue? After);
