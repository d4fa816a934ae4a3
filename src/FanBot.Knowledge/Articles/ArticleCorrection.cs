using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Articles;

/// <summary>What an article does not say of itself, or says wrongly. One of the two is there at least.</summary>
/// <param name="Article">The article's path.</param>
/// <param name="Date">The day from which it speaks, or null.</param>
/// <param name="Show">The show that it is about, by name; or null.</param>
public sealed record ArticleCorrection(string Article, EdtfDate? Date, string? Show) : Correction;
