using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Building;

/// <summary>Hash of all that an article yielded, and of its weight.</summary>
internal static class ArticleHash
{
    public static byte[] Of(ExtractedArticle extracted, string showFileHash, string rules, SourceWeight weight)
    {
        var article = extracted.Article;
        var hash = new CanonicalHash()
            .Add(article.Path).Add(article.Hash).Add(showFileHash).Add(rules).Add((int)weight)
            .Add(article.ShowKey).Add(article.ShowName).Add(article.Title).Add(article.Publisher).Add(article.Author)
            .Add(article.Published).Add(article.Updated).Add(article.Url).Add((int)article.Kind).Add(article.Text);

        hash.Add(extracted.Passages.Count);
        foreach (var passage in extracted.Passages)
        {
            Add(hash, passage);
        }

        hash.Add(extracted.Claims.Count);
        foreach (var claim in extracted.Claims)
        {
            Add(hash, claim);
        }

        hash.Add(extracted.Doubts.Count);
        foreach (var doubt in extracted.Doubts)
        {
            hash.Add(doubt);
        }

        hash.Add(extracted.Corrections.Count);
        foreach (var correction in extracted.Corrections)
        {
            hash.Add(correction.Id);
        }

        return hash.Finish();
    }

    private static void Add(CanonicalHash hash, Passage passage) => hash
        .Add((int)passage.Kind).Add(passage.Span.Start).Add(passage.Span.End).Add(passage.Block).Add(passage.Heading).Add(passage.Noise).Add(passage.Season);

    private static void Add(CanonicalHash hash, Claim claim) => hash
        .Add((int)claim.Kind).Add(claim.Season).Add(claim.Aspect.ToCode()).Add(claim.Person).Add(claim.Character).Add(claim.Value).Add(claim.Text)
        .Add(claim.Date).Add((int)claim.Status).Add(claim.Description).Add((int)claim.Standing).Add(claim.AsOf)
        .Add(claim.Passage).Add(claim.Quote.Start).Add(claim.Quote.End).Add(claim.Rule).Add(claim.Origin).Add(claim.PairingUncertain);
}
