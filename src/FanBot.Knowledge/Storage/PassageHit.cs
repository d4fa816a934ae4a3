using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Storage;

/// <summary>A passage that full-text search found.</summary>
/// <param name="Source">Its article.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Text">Its words.</param>
/// <param name="Heading">The words of the heading above it; empty where there is none.</param>
/// <param name="Score">BM25 score, higher is better.</param>
public sealed record PassageHit(ArticleSummary Source, Passage Passage, string Text, string Heading, double Score);
