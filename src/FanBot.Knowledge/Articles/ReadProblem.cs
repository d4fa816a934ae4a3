namespace FanBot.Knowledge.Articles;

/// <summary>Something a curator should know about one file or folder.</summary>
/// <param name="Path">Path below the articles folder, with <c>/</c> between its parts; empty for the articles folder itself.</param>
/// <param name="Message">One or two sentences that say what is wrong and what to do.</param>
public sealed record ReadProblem(string Path, string Message);
