using System.Text.RegularExpressions;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Wording;

/// <summary>
/// Tells the date that was given up from the one that holds: "had been slated for D, will now arrive on D", "originally
/// set for D, aired on D", "from D to D", "on D and not on D as billed", "D rather than D".
/// </summary>
internal static class MovedDates
{
    /// <summary>Whether the date at a place of the mask is one that no longer holds.</summary>
    public static bool IsOld(Sentence sentence, int date)
    {
        var before = sentence.Before(date);
        var after = sentence.After(date);
        return InsteadPattern.IsMatch(before)
            || OriginalPattern.IsMatch(before)
            || (FormerPattern.IsMatch(before) && DateNounPattern.IsMatch(after))
            || HadBeenPattern.IsMatch(before)
            || PulledPattern.IsMatch(before)
            || (WasPattern.IsMatch(before) && (MovedPattern.IsMatch(before) || GoesOnPattern.IsMatch(after)))
            || (FromPattern.IsMatch(before) && ToPattern.IsMatch(after))
            || (AsPlannedPattern.IsMatch(after) && (NotPattern.IsMatch(before) || FormerlyPattern.IsMatch(after)));
    }

    /// <summary>Whether the date at a place of the mask is the one to which something was moved.</summary>
    public static bool IsNew(Sentence sentence, int date) => ToDatePattern.IsMatch(sentence.Before(date)) || ButPattern.IsMatch(sentence.Before(date));

    private const string Planned = "(?:slated|scheduled|due|supposed|meant|set|planned|expected|billed|announced|pencilled in|penciled in|earmarked|dated|down|going|advertised|promised|intended|targeted)";

    // What may stand between a plan and its date: no other date and no other clause.
    private const string Gap = @"[^,;.:" + "\uE100-\uE1FF" + "]{0,50}?";

    private static readonly Pattern InsteadPattern = new(@"\b(?:rather than|instead of|not|as opposed to|up from|back from|forward from|and no longer)(?: on| in| until| from)?(?: the| its)?(?: \w+ly (?:announced|planned|scheduled|billed))? ?$", RegexOptions.IgnoreCase);

    // "first" and "originally" with a verb that tells of a showing are no plan: "originally aired on".
    private static readonly Pattern OriginalPattern = new(@"\b(?:originally|initially|previously|formerly|at first|first (?=" + Planned + @"\b))(?! (?:air|premier|debut|launch|releas|began|start|broadcast|show|ran|publish|stream|open|came|beg)\w*)" + Gap + @"$|\b(?:original|initial|previous|earlier|planned|scheduled|former|intended) (?:\w+ ){0,2}(?:date|day|slot|launch|premiere|release|start|debut|berth)" + Gap + "$", RegexOptions.IgnoreCase);

    // "vacating its original March 10 date"
    private static readonly Pattern FormerPattern = new(@"\b(?:original(?:ly)?(?: announced| planned)?|previous(?:ly)?(?: announced| planned)?|initial|first-announced|planned|earlier|former|old) $", RegexOptions.IgnoreCase);

    private static readonly Pattern DateNounPattern = new(@"^ (?:(?:release|premiere|air|launch|start|return) )?(?:date|premiere|release|launch|slot|bow|debut)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern HadBeenPattern = new(@"\b(?:had|having) (?:\w+ )?been (?:\w+ ){0,2}" + Planned + @"\b(?:(?!\bwill\b|\bnow\b)[^;.:" + "\uE100-\uE1FF" + @"]){0,50}$", RegexOptions.IgnoreCase);

    private static readonly Pattern WasPattern = new(@"\b(?:was|were) (?:\w+ ){0,2}" + Planned + @"\b" + Gap + "$", RegexOptions.IgnoreCase);

    private static readonly Pattern PulledPattern = new(@"\b(?:pulled|dropped|removed|taken|yanked|withdrawn) from\b" + Gap + @"(?:of|on|for) (?:the )?$", RegexOptions.IgnoreCase);

    private static readonly Pattern MovedPattern = new(@"\b(?:delayed|postponed|put back|pushed|held back|moved|rescheduled|bumped|shelved)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern GoesOnPattern = new(@"^[^;.]{0,40}\b(?:will now|now|instead|but (?:was|were|is|will|has|then)|before being)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern ToDatePattern = new(@"\b(?:moved|moves|pushed|pushes|shift\w*|delay\w*|postpon\w*|put back|held(?: back)?|bumped|slip\w*|slid|slides|resched\w+|brought forward|pulled forward)\b[^;.]{0,70}\b(?:to|until|till|into) (?:the )?$", RegexOptions.IgnoreCase);

    // "not on D as planned but on D"
    private static readonly Pattern ButPattern = new(@"\bnot\b[^;.]{0,80}\bbut (?:rather |instead |now )?(?:on |in |until )?(?:the )?$", RegexOptions.IgnoreCase);

    // Without the verb, "from D to D" is how long something runs.
    private static readonly Pattern FromPattern = new(@"\b(?:mov(?:e[sd]?|ing)|push(?:e[sd]|ing)?|shift(?:s|ed|ing)?|delay(?:s|ed|ing)?|postpon(?:e[sd]?|ing)|put back|bump(?:s|ed|ing)?|slip(?:s|ped|ping)?|slid|slides|resched\w+|chang(?:e[sd]?|ing)|(?:brought|pulled|bring\w*|pull\w*) forward|advanced?|goes back)\b[^;.:]{0,70}\bfrom (?:the |its [\w ]{0,20}?)?$", RegexOptions.IgnoreCase);

    private static readonly Pattern ToPattern = new(@"^[^;.:]{0,40}? (?:to|until|till|into) [^;.:]{0,20}[" + "\uE100-\uE1FF" + "]", RegexOptions.IgnoreCase);

    private static readonly Pattern AsPlannedPattern = new(@"^,? as (?:(?:had been|was|has been) )?(?:\w+ly )?(?:planned|billed|announced|scheduled|advertised|expected|reported|intended|promised)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern FormerlyPattern = new(@"^,? as (?:had been |was )?(?:originally|previously|initially|formerly|earlier|first)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern NotPattern = new(@"\b(?:not|never|no longer)\b[^,;.]{0,40}$|n't\b[^,;.]{0,40}$", RegexOptions.IgnoreCase);
}
