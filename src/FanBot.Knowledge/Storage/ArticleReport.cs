namespace FanBot.Knowledge.Storage;

/// <summary>What a build made of one article.</summary>
/// <param name="Path">Path below the articles folder.</param>
/// <param name="Status">Read, unchanged or skipped.</param>
/// <param name="Title">Headline; empty where it was skipped.</param>
/// <param name="ShowKey">Key of its show; empty where it was skipped.</param>
/// <param name="Passages">Number of passages.</param>
/// <param name="Claims">Number of claims whose quotes were verified.</param>
/// <param name="Doubts">What a curator should look at, each a sentence.</param>
public sealed record ArticleReport(
    string Path,
    ArticleStatus Status,
    string Title,
    string ShowKey,
    int Passages,
    int Claims,
    IReadOnlyList<string> Doubts)
{
    internal static ArticleReport Skipped(string path) => new(path, ArticleStatus.Skipped, "", "", 0, 0, []);
}
