using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>Tells the older version of a show from its reboot: "the original ran from 1990 to 1996" dates no season of ours.</summary>
internal static class OriginalVersion
{
    /// <summary>Aspect of the older version's first showing.</summary>
    public const string Aspect = "original";

    /// <summary>Aspect of the older version's end.</summary>
    public const string Finale = "original-finale";

    /// <summary>Aspect of the number of the older version's seasons.</summary>
    public const string Seasons = "original seasons";

    // A reboot's own seasons lie no further back than this, in days.
    private const int LongAgo = 4 * 365;

    // How far behind a verb what it is done to may stand, in characters.
    private const int Near = 60;

    /// <summary>Whether a place of the mask speaks of the older version.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="maskIndex">Where the verb or number stands.</param>
    /// <param name="date">The date that goes with it; null where the sentence's own dates tell.</param>
    public static bool IsMeant(Sentence sentence, int maskIndex, EdtfDate? date)
    {
        var clause = sentence.Clause(maskIndex);
        if (SubjectPattern.IsMatch(sentence.Mask[clause.Start..maskIndex]) || IsSubject(sentence.Mask, maskIndex)
            || ObjectPattern.IsMatch(sentence.Mask[maskIndex..Math.Min(sentence.Mask.Length, maskIndex + Near)]) || IsOfItsPronoun(sentence, maskIndex))
        {
            return true;
        }

        if (!sentence.Article.IsReboot || sentence.Article.AsOf is not { } asOf)
        {
            return false;
        }

        if (date is { HasYear: true } day)
        {
            return asOf.Latest.DayNumber - day.Latest.DayNumber > LongAgo;
        }

        for (var i = 0; i < sentence.Mask.Length; i++)
        {
            if (Masks.IsDate(sentence.Mask[i]) && sentence.Date(i, DateDirection.Past) is { HasYear: true } past
                && asOf.Latest.DayNumber - past.Latest.DayNumber > LongAgo)
            {
                return true;
            }
        }

        return false;
    }

    // "The original series, which aired from 1986, was"; what stands behind the show's own name, or a new one, is not told of it.
    private static bool IsSubject(string mask, int index) =>
        OlderPattern.Matches(mask[..index]) is { Count: > 0 } found && !NewerPattern.IsMatch(mask[(found[^1].Index + found[^1].Length)..index]);

    // "The original ran for six years. It was cancelled in 1994."
    private static bool IsOfItsPronoun(Sentence sentence, int maskIndex) =>
        ItPattern.IsMatch(sentence.Mask[..maskIndex]) && sentence.Previous is { } before && IsSubject(before.Mask, before.Mask.Length);

    private static readonly Pattern ItPattern = new(
        @"^\W*(?:[Ii]n [^,;]{1,20},? )?(?:[Ii]t|[Tt]he (?:show|series|drama)) (?:was|had been|got|ended)\b[^,;.]{0,30}$");

    private const string Kinds = "(?:series|show|version|run|sitcom|drama|comedy|programme|incarnation|iteration|" + Masks.Show + ")";

    private const string Older = @"(?:[Tt]he|[Ii]ts) (?:(?:original|old|older|classic|" + Masks.Date + ") " + Kinds + @"|(?:" + Masks.Date
        + @" )?original(?= (?:was|were|had|ran|aired|ended|got|lasted|premiered)\b|,? which)"
        + @"|(?:first|earlier|previous|older) (?:version|incarnation|iteration))(?!\w)";

    private static readonly Pattern OlderPattern = new(@"(?:^|[,;:.] |\b(?:[Ww]hen|while|and|but|because|after|that|since|until) )" + Older);

    private static readonly Pattern ObjectPattern = new(@"^[^,;.]{1,30}? (?:on )?" + Older);

    private static readonly Pattern NewerPattern = new(
        Masks.Show + @"|\b(?:new|reboot|revival|remake|reimagining|this (?:one|version|time|series|show)|now)\b", RegexOptions.IgnoreCase);

    // "The original, which …", "the old series", "the first version"; not "the original date".
    private static readonly Pattern SubjectPattern = new(
        @"\b(?:(?:the|its) )?(?:original|old|older|classic)(?:,? which)?(?: (?:series|show|version|run|sitcom|drama|comedy|programme|" + Masks.Show
        + @"))? (?:(?:[^,.;]{1,40} and )?(?:first |only |had |was |also |has )*)?$|\b(?:original|older|old) (?:ran|aired|lasted|premiered|debuted|series"
        + "|show|version|run|sitcom|drama|comedy|programme|" + Masks.Show + @")\b[^.;]{0,60}$", RegexOptions.IgnoreCase);
}
