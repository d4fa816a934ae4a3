namespace FanBot.Editions.Publishing;

/// <summary>An answer that would read differently.</summary>
/// <param name="Asked">The question, or the command as it is typed.</param>
/// <param name="Was">The answer now, in one line.</param>
/// <param name="Becomes">The answer then.</param>
/// <param name="Articles">Paths of the articles behind it.</param>
internal sealed record ComparedAnswer(string Asked, string Was, string Becomes, IReadOnlyList<string> Articles);
