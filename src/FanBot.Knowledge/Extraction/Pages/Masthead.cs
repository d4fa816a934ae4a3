using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Pages;

/// <summary>What stands above an article's headline: the site's name, its trail of sections, by-line and date.</summary>
/// <param name="Publisher">The site, where the lines name it.</param>
/// <param name="Headline">Index of the block with the headline; the blocks before it are the masthead.</param>
internal sealed record Masthead(string? Publisher, int Headline)
{
    private const int Deepest = 4;
    private const int LongestHeadline = 160;
    private const int MostOfSite = 5;

    /// <summary>Reads the lines above the headline.</summary>
    /// <param name="blocks">The document's blocks.</param>
    /// <param name="words">Their words, with plain quotation marks.</param>
    /// <param name="marked">Whether the format marks titles, so that a first heading is one.</param>
    public static Masthead Read(IReadOnlyList<TextBlock> blocks, IReadOnlyList<string> words, bool marked)
    {
        string? publisher = null;
        // A site's own lines may stand anywhere among them, as many as it likes.
        var lines = Enumerable.Range(0, words.Count)
            .Where(i => IsTitle(blocks[i], words[i], marked) || !SiteLine.StandsAbove(words[i]))
            .Take(Deepest + 2)
            .ToList();
        for (var i = 0; i < Math.Min(Deepest, lines.Count - 1); i++)
        {
            var line = words[lines[i]].Trim();
            if (IsTitle(blocks[lines[i]], line, marked))
            {
                return new Masthead(publisher, lines[i]);
            }

            if (Crumbs(line) is { } site)
            {
                publisher ??= site.Length > 0 ? site : null;
            }
            else if (DateLine.Is(line))
            {
                publisher ??= i == 0 ? DateLine.SiteOf(line) : null;
            }
            else if (i <= 1 && lines[i] + 2 < words.Count && IsSite(line, words[lines[i + 1]].Trim(), words))
            {
                publisher ??= line;
            }
            else
            {
                return new Masthead(publisher, lines[i]);
            }
        }

        return new Masthead(null, lines.Count > 0 ? lines[0] : 0);
    }

    private static bool IsTitle(TextBlock block, string words, bool marked) => marked && block is { Kind: BlockKind.Heading, Level: 1 } && !SiteLine.Is(words);

    /// <summary>"Screenwharf » TV » News": the site, empty where it is "Home" or a section; null where the line is no such trail.</summary>
    private static string? Crumbs(string line)
    {
        var match = CrumbsPattern.Match(line);
        return !match.Success ? null : SiteLine.StandsAbove(match.Groups["s"].Value) ? "" : match.Groups["s"].Value.Trim();
    }

    // A site's name is short, written large, above a longer line that does not repeat it; a show's name comes up all the time.
    private static bool IsSite(string line, string next, IReadOnlyList<string> words)
    {
        const int MostMentions = 3;
        if (!NameShape.Is(line, MostOfSite, NameShape.Joints) || Imprint.Says(line, Imprint.Topic))
        {
            return false;
        }

        return next.Length > line.Length && next.Length <= LongestHeadline && next.Count(c => c == ' ') >= 3 && !next.EndsWith('.') && !DateLine.Is(next)
            && !next.Contains(line, StringComparison.OrdinalIgnoreCase)
            && words.Count(w => w.Contains(line, StringComparison.Ordinal)) <= MostMentions;
    }

    // Plain quotation marks stand for the angle brackets of a trail.
    private static readonly Pattern CrumbsPattern =
        new(@"^(?<s>[\p{L}\d][\p{L}\d'&. -]{1,30}?)(?:(?:\s*[»›>]\s*|\s+""\s+)[\p{L}\d][\p{L}\d'&. -]{1,40}?)+\s*[»›>]?$");
}
