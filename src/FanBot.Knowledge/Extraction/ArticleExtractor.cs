using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Extraction;

/// <summary>Turns a decoded document into an article with passages and claims. Pure: the same input gives the same output.</summary>
public static class ArticleExtractor
{
    /// <summary>Changes whenever the rules do, so that articles extracted by older rules are extracted again.</summary>
    public const string Version = "1";

    /// <summary>Extracts one document.</summary>
    /// <param name="document">The decoded document.</param>
    /// <param name="hash">Hash of its file.</param>
    /// <param name="show">Its folder's <c>show.yaml</c>.</param>
    public static ExtractedArticle Extract(SourceDocument document, string hash, ShowFile show) => throw new NotImplementedException($"{document} {hash} {show}");
}
