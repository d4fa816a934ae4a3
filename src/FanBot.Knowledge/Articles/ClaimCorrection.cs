namespace FanBot.Knowledge.Articles;

/// <summary>What is to be thought of something that an article states.</summary>
/// <param name="Article">The article's path.</param>
/// <param name="Quote">The words that state it, as they stand in the article.</param>
/// <param name="Says">What was read in them, as people read it, where they state several things; or null for all.</param>
/// <param name="As">What it is to be taken for.</param>
public sealed record ClaimCorrection(string Article, string Quote, string? Says, ClaimVerdict As) : Correction;
