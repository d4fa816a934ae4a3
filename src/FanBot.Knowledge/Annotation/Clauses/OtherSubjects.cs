using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>
/// Tells by its subject that a clause speaks of another show: "Thornwick had ten episodes", "…, which was axed in June".
/// Unlike <see cref="OtherWorks"/> it looks at the verb's own subject, whatever the verb.
/// </summary>
internal static class OtherSubjects
{
    /// <summary>Whether the verb phrase at a place of the mask has a name that is not this show's for its subject.</summary>
    public static bool IsOne(Sentence sentence, int maskIndex)
    {
        var clause = sentence.Clause(maskIndex);
        var before = sentence.Mask[..maskIndex];
        if (RelativePattern.Match(before) is { Success: true } relative)
        {
            return !Masks.IsShow(relative.Value[0]) && !Masks.IsSeason(relative.Value[0]);
        }

        var own = sentence.Mask[clause.Start..maskIndex];
        return SubjectPattern.Match(own) is { Success: true } subject
            && !OwnPattern.IsMatch(sentence.ClauseMask(maskIndex))
            && !(char.IsUpper(subject.Groups["w"].Value.FirstOrDefault('a')) && NameWords.CommonWords.Contains(subject.Groups["w"].Value));
    }

    private static readonly Pattern RelativePattern = new(
        Masks.Any + @"(?:'s? [\w-]+)?, (?:which|that) (?:(?:was|were|has|had|have|is|are|been|also|recently|just) )*$", RegexOptions.IgnoreCase);

    private static readonly Pattern SubjectPattern = new(
        @"^(?:(?:and|but|while|although|when|after|before|even|[,:;]) )*(?:the (?:film|drama|quiz|series|comedy|musical|game|rival) )?(?:" + Masks.Name + "|"
        + Masks.Work + @"|(?<w>\p{Lu}[\p{L}]{2,}))(?: and (?:" + Masks.Name + "|" + Masks.Work
        + @"))?,? (?:has|have|had|was|were|is|are|got|gets|will|would|could|might|may|ran|runs|lasted|spanned|consist\w*|comprise\w*|contain\w*|appears?"
        + @"|appeared|features?|featured)\b");

    private static readonly Pattern OwnPattern = new(Masks.Show + @"|\b(?:the|this) (?:show|series|drama|comedy)\b");
}
