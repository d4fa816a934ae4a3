using FanBot.Knowledge.Claims;

namespace FanBot.Editions.Publishing;

/// <summary>A fact that a snapshot would change.</summary>
/// <param name="Show">The show's name.</param>
/// <param name="Change">What becomes of it.</param>
/// <param name="Articles">Paths of the articles behind it.</param>
internal sealed record ComparedFact(string Show, FactChange Change, IReadOnlyList<string> Articles);
