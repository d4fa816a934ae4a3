namespace FanBot.State.Publishing;

/// <summary>A reason why a snapshot did not go live by itself.</summary>
/// <param name="Kind">Which kind of reason.</param>
/// <param name="Subject">What it is about: a golden question, a show, or a sentence.</param>
/// <param name="Was">The answer, or the number, of the live snapshot, or null.</param>
/// <param name="Becomes">Those of this one, or null.</param>
/// <param name="Articles">Paths of the articles that are behind it.</param>
internal sealed record Concern(ConcernKind Kind, string Subject, string? Was, string? Becomes, IReadOnlyList<string> Articles);
