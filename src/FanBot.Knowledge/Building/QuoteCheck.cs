using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Building;

/// <summary>Makes sure that every claim's quote stands in its article, where the claim says it does.</summary>
internal static class QuoteCheck
{
    /// <summary>Whether every passage lies within the text and counts from 0.</summary>
    public static bool PassagesHold(ExtractedArticle extracted)
    {
        var length = extracted.Article.Text.Length;
        for (var i = 0; i < extracted.Passages.Count; i++)
        {
            var passage = extracted.Passages[i];
            if (passage.Index != i || !Lies(passage.Span, length) || passage.Heading >= extracted.Passages.Count || passage.Heading < -1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The article without the claims whose quote does not stand in the block of their passage, and those claims.</summary>
    public static (ExtractedArticle Verified, IReadOnlyList<Claim> Dropped) Verify(ExtractedArticle extracted)
    {
        var blocks = Blocks(extracted.Passages);
        var dropped = extracted.Claims.Where(c => !Holds(c, extracted, blocks)).ToList();
        return dropped.Count == 0
            ? (extracted, dropped)
            : (extracted with { Claims = [.. extracted.Claims.Where(c => Holds(c, extracted, blocks))] }, dropped);
    }

    private static bool Holds(Claim claim, ExtractedArticle extracted, Dictionary<int, TextSpan> blocks) =>
        claim.Passage >= 0
        && claim.Passage < extracted.Passages.Count
        && Lies(claim.Quote, extracted.Article.Text.Length)
        && blocks[extracted.Passages[claim.Passage].Block].Contains(claim.Quote);

    private static Dictionary<int, TextSpan> Blocks(IReadOnlyList<Passage> passages)
    {
        var blocks = new Dictionary<int, TextSpan>();
        foreach (var passage in passages)
        {
            blocks[passage.Block] = blocks.TryGetValue(passage.Block, out var block)
                ? new TextSpan(Math.Min(block.Start, passage.Span.Start), Math.Max(block.End, passage.Span.End))
                : passage.Span;
        }

        return blocks;
    }

    private static bool Lies(TextSpan span, int length) => span.Start >= 0 && span.Start < span.End && span.End <= length;
}
