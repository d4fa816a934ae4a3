using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>Tells the cast of an earlier version of the story from this one's: "In the original series X played Ada".</summary>
internal static class EarlierVersion
{
    /// <summary>Whether the role or the member named at a place of the mask is of an earlier version.</summary>
    public static bool IsMeant(Sentence sentence, int index)
    {
        var clause = sentence.Mask[sentence.Clause(index).Start..];
        return FrontPattern.IsMatch(sentence.Mask[..index])
            || IsOfOldRun(sentence, index)
            || (PastPattern.IsMatch(clause) && !PresentPattern.IsMatch(sentence.Mask)
                && (SubjectPattern.IsMatch(sentence.Mask[..index])
                    || (sentence.Previous is { } before && SubjectPattern.IsMatch(before.Mask) && !PresentPattern.IsMatch(before.Mask))));
    }

    // An article on a reboot tells of the older cast in the past: "X starred as Ada", "it ran for five years, with X as Ada".
    private static bool IsOfOldRun(Sentence sentence, int index)
    {
        const int Near = 30;
        var clause = sentence.Clause(index);
        return !sentence.Mask.Any(Masks.IsSeason) && !PresentPattern.IsMatch(sentence.Mask[clause.Start..clause.End])
            && ((sentence.Article.IsReboot && StarredPattern.IsMatch(sentence.Mask[clause.Start..Math.Min(clause.End, index + Near)]))
                || RanPattern.IsMatch(sentence.Mask[..index]) && EndedLongAgo(sentence));
    }

    // A show that is still made has no run that ended many years ago.
    private static bool EndedLongAgo(Sentence sentence)
    {
        const int LongAgo = 8 * 365;
        return sentence.Article.AsOf is { } asOf && Enumerable.Range(0, sentence.Mask.Length).Where(i => Masks.IsDate(sentence.Mask[i]))
            .Any(i => sentence.Date(i, DateDirection.Past) is { HasYear: true } past && asOf.Latest.DayNumber - past.Latest.DayNumber > LongAgo);
    }

    private static readonly Pattern StarredPattern = new(@"\b(?:starred|co-starred)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern RanPattern =
        new(@"\b(?:ran|(?:was|were) (?:shown|broadcast|screened)|aired)\b[^.;]*\b(?:from|between|for)\b[^.;]*\b(?:with|starring) $", RegexOptions.IgnoreCase);

    // "in the sitcom the late X was Ada", "original series stars X and Y". With its season named, a show's own past is meant.
    private static readonly Pattern FrontPattern =
        new(@"\b(?:[Ii]n|[Oo]n) the (?:original|old|sitcom|film|movie|" + Masks.Date
        + @"|\d{4}|nineties|eighties|seventies)(?: (?:series|show|sitcom|version|film|movie|run|drama))?,? [^,.;]{0,30}$"
        + @"|\b[Oo]riginal (?:(?:series|show|sitcom|cast) )?(?:stars?|leads?|cast members?),? [^.;]{0,60}$");

    private static readonly Pattern SubjectPattern =
        new(@"\b[Tt]he (?:original|old) (?:series|show|sitcom|run|version|drama|film|programme)\b|^[Tt]he original\b");

    private static readonly Pattern PastPattern = new(@"\b(?:starred|played|portrayed|appeared|voiced|was|were)\b");

    private static readonly Pattern PresentPattern =
        new(@"\b(?:will|plays?|playing|stars as|joins?|now|returns?|reprises?|takes|has been|have been|reboot|remake|revival|new (?:series|version"
        + @"|show))\b");
}
