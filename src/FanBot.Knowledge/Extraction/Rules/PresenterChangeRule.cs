using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>
/// Who comes and goes among those who present or judge: "X replaces Y as host", "judge Y will be replaced by X", "longtime
/// host Y is leaving, along with co-host Z". That someone goes does not end the show.
/// </summary>
internal sealed class PresenterChangeRule : IClaimRule
{
    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (sentence.Previous is { } before && HeirPattern.Match(sentence.Mask) is { Success: true } heir && !GuessPattern.IsMatch(sentence.ClauseMask(heir.Index))
            && LeavesPattern.Match(before.Mask) is { Success: true } gone && Jobs.Claim(sentence, heir.Groups["n"], gone.Groups["job"].Value, CastStatus.New) is { } next)
        {
            yield return next;
        }

        if (!ChangePattern.IsMatch(sentence.Mask) || !(sentence.Article.IsContest || Jobs.IsHint(sentence.Mask)))
        {
            yield break;
        }

        foreach (var regex in (Pattern[])[ReplacesPattern, ReplacedPattern])
        {
            foreach (Match match in regex.Matches(sentence.Mask))
            {
                if (GuessPattern.IsMatch(sentence.ClauseMask(match.Index)))
                {
                    continue;
                }

                var job = match.Groups["job"] is { Success: true } named ? named.Value : Jobs.TitleOf(sentence, match.Groups["old"]);
                if (Jobs.Claim(sentence, match.Groups["n"], job, CastStatus.New) is { } comes)
                {
                    yield return comes;
                }

                if (Jobs.Claim(sentence, match.Groups["old"], job, CastStatus.Leaving) is { } goes)
                {
                    yield return goes;
                }
            }
        }

        foreach (var regex in (Pattern[])[LeavesPattern, NotBackPattern])
        {
            foreach (Match match in regex.Matches(sentence.Mask))
            {
                if (OtherPattern.IsMatch(sentence.Mask[..match.Index]) || GuessPattern.IsMatch(sentence.ClauseMask(match.Index)))
                {
                    continue;
                }

                if (Jobs.Claim(sentence, match.Groups["n"], match.Groups["job"].Value, CastStatus.Leaving) is { } goes)
                {
                    yield return goes;
                }

                if (match.Groups["n2"] is { Success: true } second && Jobs.Claim(sentence, second, match.Groups["job2"].Value, CastStatus.Leaving) is { } too)
                {
                    yield return too;
                }
            }
        }
    }

    // "Her replacement is X", "X has been named as his successor": of whom the sentence before told.
    private static readonly Pattern HeirPattern = new(@"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he) (?:replacement|successor|heir)(?: as [a-z]+)? (?:is|will be|has been named as|was named as)(?: to be)?:? (?:[a-z][\w-]* ){0,3}(?<n>" + Masks.Name + @")|\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:seat|chair|place|job|desk|role|spot|slot|shoes|microphone)(?: on the (?:panel|show|desk))? (?:(?:is|will|has|have|to|be|been|being|are|now) ){0,4}(?:taken|filled|goes|go|gone|passes|passed|given|handed|occupied)(?: over)? (?:by|to) (?:[a-z][\w-]* ){0,3}(?<n>" + Masks.Name + ")|(?<n>" + Masks.Name + @") (?:(?:will|is|has|to|been|be|was|set) ){0,4}(?:named|announced|unveiled|revealed|confirmed|tak(?:e|es|ing)|fill(?:s|ing)?) (?:as )?(?:his|her|their) (?:replacement|successor|place|seat|chair|spot|shoes)\b");

    private const string Name = "(?<n>" + Masks.Name + ")";

    private const string Old = "(?:(?:longtime|long-time|former|original|fellow|departing|outgoing|veteran|previous|regular) )*(?:(?<job>[a-z-]+) )?(?<old>" + Masks.Name + ")";

    private const string As = @"(?: (?:on|for|in) " + Masks.ShowOrSeason + @")*(?: as (?:an? |the |its |new |head |main )*" + Jobs.Words + @"\b)?";

    private const string Gone = @"(?:is (?:calling it a day|hanging up (?:his|her|their)|bowing out|standing down|retiring|moving on|saying goodbye|leaving|stepping down|out|no longer)|are leaving|has (?:called it a day|hung up|bowed out|retired|stood down|left|quit|stepped down|been (?:axed|fired|sacked|dropped|let go|canned))|was (?:axed|fired|sacked|dropped|let go|canned|ousted)|were (?:axed|fired|sacked|dropped|let go|canned|ousted)|(?:will (?:leave|step down|exit|depart)|leaves|exits|quits|quit|steps down|stepped down|bows out|bowed out|departed|exited)(?! to join))";

    private static readonly Pattern ReplacesPattern = new(Name + @"(?:,? who)? (?:(?:will|is|are|has|have|been|to|be|set|officially|temporarily) ){0,5}(?:replac(?:e|es|ed|ing)(?! by)|tak(?:e|es|ing) over from|took over from|succeed(?:s|ed|ing)?|step(?:s|ping)? in for|fill(?:s|ing)? in for) " + Old + As);

    private static readonly Pattern ReplacedPattern = new("(?:(?<=^|[.,:;] |[a-z] )(?<job>[A-Za-z-]+) )?(?<old>" + Masks.Name + @"),? (?:(?:will|is|are|has|have|was|been|to|be|being|set|since|now|already|later|officially|temporarily) ){1,6}replaced (?:as (?:an? |the |its |head |main )*" + Jobs.Words + @" )?by (?:[a-z]+ ){0,3}" + Name + As);

    private static readonly Pattern LeavesPattern = new("(?:(?<job>(?:[Cc]o-)?[Hh]ost|[Pp]resenter|[Jj]udge|[Cc]oach|[Mm]entor|[Pp]anell?ist) " + Name + @"(?:, who [^,.;]{3,60},)?|" + Name + @", who (?:has|had) (?<job>hosted|presented|fronted|judged|co-hosted)[^,.;]{0,50},) " + Gone + @"(?:[^.;]{0,40}?,? (?:along with|as well as|and|together with) (?:(?:longtime|his|her|the|fellow) )*(?<job2>(?:co-)?host|presenter|judge|coach|mentor) (?<n2>" + Masks.Name + "))?");

    private static readonly Pattern NotBackPattern = new(Name + @"(?:,? who [^,.;]{3,60},)? (?:(?:will not|won't|is not|isn't|will no longer|would not) (?:be )?(?:return\w*|back|coming back|come back|continue|serve|appear)|(?:is|has been|was) (?:axed|fired|sacked|dropped|let go|canned)|(?:is |has )?(?:stepping|stepped|steps) down) as (?:an? |the |its |co-)*" + Jobs.Words + @"\b");

    private static readonly Pattern ChangePattern = new(@"\b(?:replac|succeed|leav|left\b|quit|axed|fired|sacked|dropped|let go|canned|ousted|step|bow|exit|depart|out\b|no longer|not|over from|fill|call(?:ing|ed) it a day|hang|hung|retir|stand|stood|moving on|goodbye)|n't\b", RegexOptions.IgnoreCase);

    private static readonly Pattern GuessPattern = new(@"\b(?:could|might|may|rumou?r\w*|tipped|would|should|wants?|if)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern OtherPattern = new("(?:" + Masks.Name + "|" + Masks.Work + ")(?:'s?)? $");
}
