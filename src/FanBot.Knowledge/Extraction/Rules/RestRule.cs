using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>"The show takes a year off", "is rested until 2027", "goes on hiatus": a pause, which is no end. A week off or a winter break is only a schedule.</summary>
internal sealed class RestRule : IClaimRule
{
    /// <summary>Aspect and value of the claim.</summary>
    public const string Rested = "rested";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        foreach (Match match in RestPattern.Matches(sentence.Mask))
        {
            if (OtherWorks.Own(sentence, match.Index) && !NotPattern.IsMatch(sentence.Mask[sentence.Clause(match.Index).Start..match.Index]))
            {
                yield return sentence.Draft(ClaimKind.Renewal, Rested, Rested, sentence.StandingAt(match.Index), "rest") with { Aspect = Rested };
                yield break;
            }
        }
    }

    private const string Subject = "(?:" + Masks.Show + @"|\b(?:the|this) (?:[\w-]+ ){0,2}(?:show|series|drama|comedy|programme|competition|sitcom))";

    private static readonly Pattern RestPattern = new(
        Subject + @"[^.;]{0,60}?\b(?:tak(?:e|es|ing)|took|have|having|has) (?:a|an extra|one|the) (?:year|season|whole year|gap year|one-year break|year's break|year-long break)(?: off| out| away)?\b" +
        "|" + Subject + @"[^.;]{0,60}?\b(?:(?:be|is|being|been|was) (?:rested|parked|mothballed|put on ice|put on pause|paused|benched)\b|(?:going|goes|go|went|put|placed|is|be|remain\w*) on (?:an? )?(?:(?:extended|long|indefinite|year-long|one-year|lengthy) )?hiatus)" +
        @"|\b[Rr]ested is the word\b" +
        @"|\b(?:to |will |has decided to )?rest(?:s|ing)? (?:" + Subject + @"|it)[^.;]{0,60}?\b(?:for (?:a|one|the|two) |until |in )",
        RegexOptions.IgnoreCase);

    private static readonly Pattern NotPattern = new(@"\b(?:not|never|no|n't)\b[^,;]{0,30}$|n't\b[^,;]{0,30}$", RegexOptions.IgnoreCase);
}
