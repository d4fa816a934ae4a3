using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>How a season's episodes come: "two episodes on the first day and one a week thereafter", "new episodes every Friday", "all at once".</summary>
internal sealed class ScheduleRule : IClaimRule
{
    /// <summary>Aspect of the claim.</summary>
    public const string Schedule = "schedule";

    public const string Weekly = "weekly";
    public const string Daily = "daily";
    public const string AtOnce = "at-once";
    public const string Split = "split";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        foreach (Match match in SchedulePattern.Matches(sentence.Mask))
        {
            if (!OtherWorks.Own(sentence, match.Index) || Subjects.IsOther(sentence, match.Index) || SpinOffRule.IsSubject(sentence.Mask[sentence.Clause(match.Index).Start..match.Index]))
            {
                continue;
            }

            // A capitalised word behind "on" need not be a day of the week.
            if (match.Groups["day"].Success && !WeekPattern.IsMatch(match.Value) && !match.Groups["day"].Captures.Any(d => Days(sentence.Unmask(d.Value)).Any()))
            {
                continue;
            }

            var (value, text) = Value(sentence, match);
            var denied = NotPattern.IsMatch(sentence.Mask[sentence.Clause(match.Index).Start..match.Index]) || NotInsidePattern.IsMatch(match.Value);
            yield return sentence.Draft(ClaimKind.Episode, value, text, denied ? Standing.Denied : sentence.StandingAt(match.Index), "schedule") with
            {
                Aspect = Schedule,
                Season = sentence.SeasonAt(match.Index),
            };
        }
    }

    private static (string Value, string Text) Value(Sentence sentence, Match match)
    {
        if (match.Groups["once"].Success)
        {
            return (AtOnce, "all at once");
        }

        if (match.Groups["split"].Success)
        {
            return (Split, "in two parts");
        }

        var days = match.Groups["day"].Captures.SelectMany(d => Days(sentence.Unmask(d.Value))).Distinct().ToList();
        if (match.Groups["range"].Success && days.Count == 2)
        {
            return (Weekly, days[0] + " to " + days[1]);
        }

        var on = days.Count > 0 ? "on " + string.Join(" and ", days) : "";
        if (match.Groups["daily"].Success)
        {
            return (Daily, "daily");
        }

        var first = match.Groups["first"] is { Success: true } few ? few.Value.ToLowerInvariant() + " episodes first, then " : "";
        var weekly = on.Length > 0 && first.Length == 0 ? (days.Count > 1 ? on : "weekly, " + on) : "weekly" + (on.Length > 0 ? ", " + on : "");
        return (Weekly, first + weekly);
    }

    // "Friday", "Fridays", "Friday nights" are one day; "Friday, 4 October" is a date.
    private static IEnumerable<string> Days(string words) =>
        OnlyDaysPattern.IsMatch(words) ? DayPattern.Matches(words).Select(d => char.ToUpperInvariant(d.Value[0]) + d.Value[1..].ToLowerInvariant() + "s") : [];

    private const string Names = @"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    // "Tuesdays through Fridays"
    private const string Range = @"(?<range>(?<!from )(?:on )?(?<day>" + Names + "s?|" + Masks.Name + "|" + Masks.Date + @")(?: to | through | thru | till | until | ?- ?| ?\u2013 ?)(?<day>" + Names + "s?|" + Masks.Name + "|" + Masks.Date + @")(?: nights| evenings)?)";
    private const string EachDay = "(?:" + Range + @"|(?:every|each) (?:and every )?(?<day>" + Names + "|" + Masks.Date + @")(?: (?:night|evening|morning|afternoon))?|(?:on )?(?<day>" + Names + "s|" + Masks.Name + @")(?:(?: and |, )(?:on )?(?<day>" + Names + "s|" + Masks.Name + @"))*|(?:on )?(?<day>" + Names + @") (?:nights|evenings|mornings))";
    private const string Out = @"\b(?:air(?:s|ed|ing)?|drop(?:s|ped|ping)?|releas(?:e|es|ed|ing)|com(?:e|es|ing)(?: out)?|arriv(?:e|es|ing)|premier(?:e|es|ing)|debut(?:s|ing)?|stream(?:s|ing)?|shown|broadcast|available|follow(?:s|ed|ing)?|continu(?:e|es|ing)|moves?|moved|unveiled|roll(?:s|ed|ing)? out|launch(?:es|ing)?|return(?:s|ing)?|go(?:es)? out|published)\b";

    private static readonly Pattern SchedulePattern = new(
        @"(?<once>(?:\b(?:all (?:of )?(?:(?:the|its|them|\w+) ){0,2}(?:episodes|chapters|parts)|episodes|chapters|(?:full|entire|whole) (?:season|series|run))|" + Masks.ShowOrSeason + @")[^.;]{0,60}?\b(?:all )?(?:at once|at the same time(?! as)|in one go|in one batch|on the same day(?! as))\b|\ball " + Out + @"[^.;]{0,20}? (?:at once|on the same day)\b)" +
        @"|(?<split>\bfirst (?:half|part|batch|\w+ episodes)\b[^.]{0,120}?\b(?:second (?:half|part|batch)|(?:remaining|other) \w+)(?: episodes)?[^.]{0,40}?\b(?:follow|arriv|drop|premier|debut|air|com|set)\w*)" +
        @"|\b(?<first>two|three|four) (?:episodes|chapters|instal?ments)\b[^.;]{0,60}?\b(?:and|then|followed by|with|before)\b[^.;]{0,40}?(?:\b(?:weekly|(?:one|another|a new (?:one|episode)|new episodes|the rest|the others|the remaining \w+|episodes?)\b[^.;]{0,25}?\b(?:a|each|every|per) week)\b|" + EachDay + ")" +
        @"|\b(?<daily>(?:episodes?|chapters?|instal?ments?|it|show|series|" + Masks.ShowOrSeason + @")[^.;]{0,40}?" + Out + @"[^.;]{0,20}?\b(?:daily|every day|each day|nightly|every night|every weeknight|weeknights))\b" +
        @"|\b(?:episodes?|chapters?|instal?ments?|one (?:chapter|episode))\b[^.;]{0,60}?(?:\b(?:weekly|every week|each week|one a week|once a week|per week)\b(?:,? " + EachDay + ")?|" + EachDay + ")" +
        "|" + Out + @"[^.;]{0,40}?\b(?:from " + Names + @"s[^.;]{0,20}? to (?:its |a )?(?:new )?[^.;]{0,25}?)?(?<!from )" + EachDay +
        @"|\bclear your (?<day>" + Names + "s\\b|" + Masks.Name + @")" +
        @"|\bweekly (?:schedule|basis|release|rollout)\b|\breleased weekly\b",
        RegexOptions.IgnoreCase);

    private static readonly Pattern WeekPattern = new(@"\b(?:weekly|week|daily|nightly|weeknights?)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern OnlyDaysPattern = new("^(?:" + Names + @"s?(?: nights?)?(?:,? and |, | & )?)+$", RegexOptions.IgnoreCase);

    private static readonly Pattern DayPattern = new(Names, RegexOptions.IgnoreCase);

    private static readonly Pattern NotPattern = new(@"(?:\b(?:not|never|no longer|rather than|instead of)\b|n't\b)[^,;]{0,40}$", RegexOptions.IgnoreCase);

    private static readonly Pattern NotInsidePattern = new(@"(?:\b(?:not|never)\b|n't\b)[^,;]{0,25}\b(?:at once|at the same time|in one go|weekly|the same day)", RegexOptions.IgnoreCase);
}
