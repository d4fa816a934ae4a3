namespace FanBot.Verbs;

/// <summary>What to answer from.</summary>
/// <param name="Articles">Folder of articles to build, as typed, or null.</param>
/// <param name="Store">Store to use, as typed, or null.</param>
/// <param name="Time">The clock by which the age of sources is told.</param>
internal sealed record SourceChoice(string? Articles, string? Store, TimeProvider Time);
