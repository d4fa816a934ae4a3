using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>
/// Lines that are pasted with an article and belong to its site: ways past the menu, buttons, advertisements, the names of
/// sections. What such a line is, is said here alone.
/// </summary>
internal static class SiteLine
{
    private const int Longest = 120;

    // What the site offers, wherever it stands.
    private static readonly string[] Controls =
    [
        "(?:skip|jump|go|return)(?: straight| directly)? to (?:the )?(?:main |page |primary |site )?(?:content|article|text|body|story)",
        "(?:skip|jump|go|return) to (?:the )?(?:main |page |primary |site )?(?:navigation|menu|footer|header|search|sidebar)",
        "(?:skip|jump|go|return) to (?:the )?(?:page|top|main|home ?page)",
        "(?:skip|jump) (?:links?|navigation|nav|menu|header|ads?|advertisement|intro)",
        "back to (?:the )?top",
        "(?:direkt )?zu[mr] (?:haupt)?(?:inhalt|navigation|men[u\u00FC]|suche)(?: springen| wechseln| gehen)?",
        "(?:aller|passer|sauter) (?:directement )?au (?:contenu(?: principal)?|menu)",
        "(?:saltar|ir|vai|salta|pular) (?:al?|para o) (?:contenido|contenuto|conte[u\u00FA]do)(?: principale?)?",
        "(?:ga )?(?:direct )?naar (?:de )?(?:hoofd)?inhoud",
        "(?:(?:open|close|show|hide|toggle|expand|collapse|view) )?(?:the )?(?:menu|navigation|nav ?bar|side ?bar|search(?: bar| box)?)",
        "(?:main|site|primary|mobile|full) (?:menu|navigation|search)",
        "menu (?:and|&) search",
        "search (?:for|(?:the|this) site|here|menu)",
        "(?:log|sign)[ -]?(?:in|on|out|up)",
        "(?:log|sign)[ -]?(?:in|on|up) (?:or|and|&) (?:register|subscribe|join|sign[ -]?up|log[ -]?in|create .{0,20})",
        @"(?:log|sign)[ -]?(?:in|on|up) to (?:your account|continue|comment|read|save|vote|subscribe|join)\b.{0,30}",
        "register(?: now| here| for free)?",
        "(?:my|your|create(?: an?| your)?) (?:free )?account",
        "become a (?:member|subscriber|supporter)",
        @"already a (?:member|subscriber)\b.{0,40}",
        @"subscribe\b.*",
        "sign up (?:for|to) .*",
        @"get (?:our|the) newsletters?\b.{0,40}",
        "newsletters?(?: sign-?up)?",
        "support us|donate(?: now)?|gift (?:this )?article",
        "(?:an? )?(?:advertisement|advertising|ads?)(?: (?:feature|content|above|below))?",
        "sponsored(?: (?:by .{0,40}|content|post))?",
        "promoted(?: content)?|paid (?:content|post|partnership)",
        "(?:accept|reject|manage|allow)(?: all)?(?: cookies)?",
        "cookies?(?: settings| preferences| notice| policy)?",
        "(?:we (?:value|respect|care about) )?your privacy(?: choices| settings| matters(?: to us)?| is important to us)?",
        "(?:privacy|consent)(?: settings| preferences| notice| policy| choices)|manage (?:consent|preferences|choices)",
        "(?:we|this (?:site|website|page)) uses? cookies.*",
        "share(?: this)?(?: article| story| page| on .*)?",
        "tweet|facebook|twitter|x|instagram|threads|bluesky|tiktok|youtube|pinterest|whatsapp|telegram|reddit|linkedin|flipboard",
        "e-?mail|print|copy link|link copied|rss",
        "save(?: (?:this )?(?:article|story)| for later)?|bookmark",
        "listen(?: to (?:this )?(?:article|story))?",
        "follow(?: us)?(?: on .{0,40})?|notifications?",
        "(?:get|download|open(?: in)?) (?:the |our )?app",
        "(?:dark|light) mode|text size|close",
    ];

    // Where the site leads: the words may head a part of an article too, and are the site's only above a headline.
    private static readonly string[] Sections =
    [
        "home(?: ?page)?|(?:latest|breaking|top|tv|film|movie|entertainment|showbiz|celebrity|streaming) (?:news|stories|headlines)",
        "news|latest|trending|exclusives?|breaking",
        "tv(?: (?:and|&) (?:film|radio|movies?))|tv shows|tv guide|tv|shows|television|film(?: (?:and|&) tv)|films?|movies?",
        "music|anime|streaming|what to watch|listings|soaps",
        "celebrit(?:y|ies)|celebs|showbiz|entertainment|arts?|culture|lifestyle|life|style|fashion|food|travel|health|sports?|football",
        "business|money|politics|science|tech(?:nology)?|world|international|uk|us|awards|games?|gaming|books?|comics",
        "opinion|comment|features?|reviews?|interviews?|recaps?|spoilers?|podcasts?|videos?|photos|galler(?:y|ies)",
        "about(?: us)?|contact(?: us)?|help|faqs?|shop|store|jobs|forums?|community|archives?|more|all",
    ];

    private static readonly Pattern ControlPattern = new($"^(?:{string.Join('|', Controls)})$", RegexOptions.IgnoreCase);

    private static readonly Pattern SectionPattern = new($"^(?:{string.Join('|', Sections)})$", RegexOptions.IgnoreCase);

    // Three in one line without anything between them are a menu.
    private static readonly Pattern SectionsPattern = new(
        $@"^(?:(?>(?:{string.Join('|', Sections)})\b)(?: |$)){{3,}}(?:(?:sign|log) in|subscribe|search)?$",
        RegexOptions.IgnoreCase);

    // In HTML the gaps of a menu shrink to a blank: "Skip to content Menu".
    private static readonly Pattern ControlsPattern = new($@"^(?:(?>(?:{string.Join('|', Controls)})(?= |$)) ?){{2,}}$", RegexOptions.IgnoreCase);

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

    private static bool IsControl(string piece) => ControlPattern.IsMatch(piece) || (piece.Length <= Longest && ControlsPattern.IsMatch(piece));

    private static bool IsEntry(string piece) => IsControl(piece) || SectionPattern.IsMatch(piece);

    private static bool IsMenu(string[] pieces) => SectionsPattern.IsMatch(string.Join(' ', pieces));

    private static string[] Pieces(string line) =>
        line.Length > Longest ? [] : [.. BetweenPattern.Split(LinkPattern.Replace(line, "")).Select(p => p.Trim(Signs)).Where(p => p.Length > 0)];
}
