using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Storage;

/// <summary>A piece of an article, and how near its vector is to a question's.</summary>
/// <param name="Source">Its article.</param>
/// <param name="First">Index of its first passage.</param>
/// <param name="Last">Index of its last passage.</param>
/// <param name="Nearness">The cosine of the two vectors, -1 to 1.</param>
public readonly record struct PieceHit(ArticleSummary Source, int First, int Last, double Nearness);
