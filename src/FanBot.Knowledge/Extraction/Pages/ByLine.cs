using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Extraction.Pages;

/// <summary>Reads author and publisher out of running text.</summary>
internal static class ByLine
{
    private const int Nearby = 10;

    /// <summary>The author named in a by-line near the top, or by the biography at the end; null where none is.</summary>
    public static string? Author(IReadOnlyList<string> blocks)
    {
        foreach (var line in blocks.Take(Nearby))
        {
            var match = ByPattern.Match(line);
            if (match.Success)
            {
                return match.Groups["a"].Value.Trim().TrimEnd('|', '-', ',', '•').Trim();
            }

            if (DateLine.AuthorOf(line) is { } author)
            {
                return author;
            }
        }

        for (var i = blocks.Count - 1; i > 0 && i >= blocks.Count - Nearby; i--)
        {
            var bio = BiographyPattern.Match(blocks[i]);
            if (bio.Success)
            {
                var first = bio.Groups["a"].Value;
                var above = blocks[i - 1];
                return above.Length < 40 && above.StartsWith(first, StringComparison.Ordinal) ? above : first;
            }
        }

        return null;
    }

    /// <summary>The publisher named by the author's biography or by a "stay tuned to …" line; null where none is.</summary>
    public static string? Publisher(IReadOnlyList<string> blocks)
    {
        foreach (var line in blocks.Take(Nearby))
        {
            var match = ForPattern.Match(line);
            if (match.Success && DateFinder.Find(match.Groups["p"].Value).Count == 0)
            {
                return match.Groups["p"].Value.Trim();
            }
        }

        foreach (var line in blocks.Reverse())
        {
            foreach (var pattern in (Pattern[])[EmployerPattern, StayTunedPattern, CopyrightPattern])
            {
                var match = pattern.Match(line);
                if (match.Success)
                {
                    return match.Groups["p"].Value.Trim().TrimEnd('.', ',');
                }
            }
        }

        return null;
    }

    private static readonly Pattern ByPattern = new(
        @"^(?i:written |words |posted |published |compiled |article |story |interview |review )?(?i:by):? (?<a>\p{Lu}[\p{L}'.-]*(?: (?!(?:[Oo]n|[Ff]or|FOR"
            + @"|ON|[Uu]pdated|[Pp]ublished|[Pp]osted|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|(?:January|February|March|April|June|July|August"
            + @"|September|October|November|December)\b)(?:(?:de|van|von|der|la|and|&|,) )*\p{Lu}[\p{L}'.-]*){0,5})(?=$|\s?[|,•·–—(/-]|\s(?:\d|\p{L}))");

    private static readonly Pattern BiographyPattern = new(
        @"^(?<a>\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){0,2}) is an? [^.]{0,60}\b(?:writer|editor|journalist|reporter|critic|contributor|blogger"
            + @"|correspondent)\b");

    private static readonly Pattern EmployerPattern = new(
        @"\b(?:writer|editor|journalist|reporter|critic|contributor|blogger|correspondent)\b(?: [a-z]+){0,3} (?:for|at"
            + @"|with) (?<p>\p{Lu}[\p{L}\d'&.]*(?: \p{Lu}[\p{L}\d'&.]*){0,3})");

    // "By Ada Quill, The Daily Wire"
    private static readonly Pattern ForPattern = new(
        @"^(?:[Ww]ritten |[Ww]ords )?[Bb][Yy]:? \p{Lu}[\p{L}\p{M}'.-]*(?: \p{Lu}[\p{L}\p{M}'.-]*){1,3}(?:, | for )(?<p>\p{Lu}[\p{L}\d'&.]*(?: (?:of |the "
            + @"|and |& )?\p{Lu}[\p{L}\d'&.]*){0,4})$");

    private static readonly Pattern StayTunedPattern = new(@"\b[Ss]tay tuned to (?<p>\p{Lu}[\p{L}\d'&.]*(?: \p{Lu}[\p{L}\d'&.]*){0,3})(?= for\b|[.!]|$)");

    private static readonly Pattern CopyrightPattern = new(
        @"^(?:©|Copyright ©|Copyright|\(c\))\s*(?:\d{4}(?:-\d{4})?)?,?\s*(?<p>\p{Lu}[\p{L}\d'&.]*(?: \p{Lu}[\p{L}\d'&.]*){0,3})");
}
