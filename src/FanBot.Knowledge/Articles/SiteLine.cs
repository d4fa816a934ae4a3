using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>
/// Lines that are pasted with an article and belong to its site: ways past the menu, buttons, advertisements, the names of
/// sections. What such a line is, is said here alone.
/// </summary>
internal static class SiteLine
{
    private const int Longest = 120;

    // Where a site leads, three of them in one line without anything between are a menu.
    private const int FewestOfMenu = 3;

    // What the site offers.
    private static readonly WordLines Controls = WordLines.Of("Articles.site-controls.txt");

    private static readonly WordLines Sections = WordLines.Of("Articles.site-sections.txt");

    // "[Skip to content](#main)", where a link was pasted as it is written.
    private static readonly Pattern LinkPattern = new(@"(?<=\])\([^\s()]*\)");

    // Entries of a menu stand beside each other with bars, dots or gaps between them …
    private static readonly Pattern BetweenPattern = new(@"\s*[|\u2022\u00B7/\u00BB\u203A>]+\s*|\t+| {2,}|\r?\n");

    // … and signs for buttons around them.
    private static readonly char[] Signs =
    [
        .. " \t[](){}<>*#-+=_:;,.!|/\\",
        .. "\u00A0\u00B7\u00BB\u00D7\u2013\u2014\u2022\u2026\u203A\u2190\u2191\u2192\u2193\u2261\u2304\u2315\u2630\u25BC\u25BE\u2715\u2716",
    ];

    /// <summary>Whether the line is the site's wherever it stands: "Skip to content", "Menu", "Sign in | Subscribe".</summary>
    /// <param name="line">One line, with plain quotation marks.</param>
    public static bool Is(string line) =>
        IsControl(LinkPattern.Replace(line, "").Trim(Signs)) || (Pieces(line) is { Length: > 0 } pieces && Array.TrueForAll(pieces, IsControl));

    /// <summary>Whether it is the site's above a headline, where the sections stand too: "Home", "TV News", "Home | TV | Film", "News Sport Culture".</summary>
    /// <param name="line">One line, with plain quotation marks.</param>
    public static bool StandsAbove(string line) =>
        Is(line) || (Pieces(line) is { Length: > 0 } pieces && (Array.TrueForAll(pieces, IsEntry) || IsMenu(pieces)));

    // In HTML the gaps of a menu shrink to a blank: "Skip to content Menu".
    private static bool IsControl(string piece) => Controls.MayBe(piece) && Controls.Most(WordLines.Words(piece))[^1] > 0;

    private static bool IsEntry(string piece) =>
        IsControl(piece) || (Sections.MayBe(piece) && Sections.Fit(WordLines.Words(piece)));

    // A button may stand at its end: "News Sport Culture Sign in".
    private static bool IsMenu(string[] pieces)
    {
        var words = WordLines.Words(string.Join(' ', pieces));
        var sections = Sections.Most(words);
        return sections[^1] >= FewestOfMenu
            || Enumerable.Range(0, words.Length).Any(at => sections[at] >= FewestOfMenu && Controls.Ends(words, at).Contains(words.Length));
    }

    private static string[] Pieces(string line) =>
        line.Length > Longest ? [] : [.. BetweenPattern.Split(LinkPattern.Replace(line, "")).Select(p => p.Trim(Signs)).Where(p => p.Length > 0)];
}
