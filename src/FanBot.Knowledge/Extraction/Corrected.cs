using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Extraction;

/// <summary>What moderators corrected wins over what was read.</summary>
internal static class Corrected
{
    private const int LongestShown = 120;

    /// <summary>The day from which an article speaks as moderators set it, or null.</summary>
    public static EdtfDate? Date(ShowFile show, string path) => Of(show, path).LastOrDefault(c => c.Date is not null)?.Date;

    /// <summary>The show of an article as moderators set it, or null.</summary>
    public static string? Show(ShowFile show, string path) => Of(show, path).LastOrDefault(c => c.Show is not null)?.Show;

    /// <summary>
    /// The article with its claims as moderators take them, and with what they corrected of it. A sentence that states something wrong is
    /// kept as noise: nothing else is answered from it either.
    /// </summary>
    public static ExtractedArticle Apply(ExtractedArticle extracted, ShowFile show)
    {
        var path = extracted.Article.Path;
        var whole = Of(show, path).ToList();
        var single = show.Corrections.OfType<ClaimCorrection>().Where(c => c.Article == path).ToList();
        if (whole.Count == 0 && single.Count == 0)
        {
            return extracted;
        }

        var text = extracted.Article.Text;
        var used = single.Where(c => extracted.Claims.Any(claim => Fits(c, claim, text))).ToList();
        var wrong = new HashSet<int>();
        var claims = new List<Claim>(extracted.Claims.Count);
        foreach (var claim in extracted.Claims)
        {
            var verdict = used.LastOrDefault(c => Fits(c, claim, text))?.As;
            if (verdict == ClaimVerdict.Wrong)
            {
                wrong.Add(claim.Passage);
            }
            else
            {
                claims.Add(verdict is { } other ? claim with { Standing = Standing(other) } : claim);
            }
        }

        return extracted with
        {
            Passages = wrong.Count == 0 ? extracted.Passages : [.. extracted.Passages.Select(p => wrong.Contains(p.Index) ? p with { Noise = true } : p)],
            Claims = claims,
            Doubts = [.. extracted.Doubts, .. single.Except(used).Select(Unused)],
            Corrections = [.. whole, .. used],
        };
    }

    private static IEnumerable<ArticleCorrection> Of(ShowFile show, string path) => show.Corrections.OfType<ArticleCorrection>().Where(c => c.Article == path);

    private static bool Fits(ClaimCorrection correction, Claim claim, string text) =>
        (correction.Says is null || correction.Says == claim.Text)
        && OneSpaced(claim.Quote.Cut(text)).Contains(OneSpaced(correction.Quote), StringComparison.Ordinal);

    private static string OneSpaced(string words) => string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static Standing Standing(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Official => Claims.Standing.Official,
        ClaimVerdict.Reported => Claims.Standing.Reported,
        ClaimVerdict.Speculation => Claims.Standing.Speculation,
        ClaimVerdict.Denied => Claims.Standing.Denied,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "What is wrong has no standing."),
    };

    private static string Unused(ClaimCorrection correction)
    {
        var words = OneSpaced(correction.Quote);
        var shown = words.Length <= LongestShown ? words : words[..LongestShown] + "\u2026";
        return $"The correction of \u201C{shown}\u201D fits nothing that is read in this article any more. Undo it, or correct its words in 'show.yaml'.";
    }
}
