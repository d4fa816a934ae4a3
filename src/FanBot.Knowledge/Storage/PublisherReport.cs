using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Storage;

/// <summary>A publisher whose weight is not the normal one.</summary>
/// <param name="Name">Its name; the host of its articles' addresses where they name no publisher.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Articles">Number of its articles.</param>
public sealed record PublisherReport(string Name, SourceWeight Weight, int Articles);
