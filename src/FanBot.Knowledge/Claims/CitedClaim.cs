using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Claims;

/// <summary>A claim together with the words and the article it was read from.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Source">Its article.</param>
/// <param name="Quote">The exact substring of the article's text at <see cref="Claim.Quote"/>.</param>
public sealed record CitedClaim(Claim Claim, ArticleSummary Source, string Quote);
