using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction;

/// <summary>All that one file yields by itself; a pure function of the file, its folder's <c>show.yaml</c> and the rules.</summary>
/// <param name="Article">The article, dated and named.</param>
/// <param name="Passages">Its passages in the order of the text.</param>
/// <param name="Claims">Its claims in the order of the text.</param>
/// <param name="Doubts">What a curator should look at, each a sentence ("The date … is not a Thursday").</param>
public sealed record ExtractedArticle(
    Article Article,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<string> Doubts)
{
    /// <summary>What moderators corrected of it.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];
}
