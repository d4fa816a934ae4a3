using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Claims;

namespace FanBot.Json;

/// <summary>Words of an article with their place in its stored text, in UTF-16 offsets.</summary>
internal sealed record CitationJson(string Article, string Title, string? Publisher, string? Date, string Quote, int Start, int End)
{
    public static CitationJson Of(Citation citation) => new(
        citation.Article.Path,
        citation.Article.Title,
        citation.Article.Publisher,
        citation.Article.AsOf?.ToString(),
        citation.Quote,
        citation.Span.Start,
        citation.Span.End);

    /// <summary>The citations of a value's claims; claims that quote the same words share one.</summary>
    public static IReadOnlyList<CitationJson> Of(IEnumerable<CitedClaim> claims) =>
        [.. claims.Select(c => Of(new Citation(c.Source, c.Quote, c.Claim.Quote))).Distinct()];
}
