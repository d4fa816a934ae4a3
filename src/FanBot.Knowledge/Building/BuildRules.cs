using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Reconciling;

namespace FanBot.Knowledge.Building;

/// <summary>The pure functions that a build applies; tests of storage give their own.</summary>
/// <param name="Version">Articles extracted by another version are extracted again.</param>
/// <param name="Extract">Document, file hash and <c>show.yaml</c> to article.</param>
/// <param name="Reconcile">Show key, name, claims and <c>show.yaml</c> to knowledge.</param>
internal sealed record BuildRules(
    string Version,
    Func<SourceDocument, string, ShowFile, ExtractedArticle> Extract,
    Func<string, string, IReadOnlyList<CitedClaim>, ShowFile, ShowKnowledge> Reconcile)
{
    public static BuildRules Default { get; } = new(ArticleExtractor.Version, ArticleExtractor.Extract, ShowReconciler.Reconcile);
}
