using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>
/// Who presents, judges, coaches, mentors or competes: "X will host", "X joins as a judge alongside Y", "hosted by X",
/// "the judges are X, Y and Z", "the contestants include …".
/// </summary>
internal sealed class PresenterRule : IClaimRule
{
    public IEnumerable<Claim> Read(Sentence sentence)
    {
        // An item names no job: the words above the list do.
        foreach (var claim in Listed(sentence))
        {
            yield return claim;
        }

        if (!Jobs.IsHint(sentence.Mask))
        {
            yield break;
        }

        // Beside whom somebody becomes a host is told with them: "X will join Y as host".
        var beside = JoinsAsPattern.Matches(sentence.Mask).SelectMany(m => m.Groups["o"].Captures).Select(c => c.Index).ToHashSet();

        // Who replaces whom is read by its own rule.
        var panel = PanelPattern.Match(sentence.Mask);
        foreach (var regex in (Pattern[])[HostsPattern, AsPattern, JoinsAsPattern, IsPattern, NowPattern, ByPattern, DutiesPattern, AppositionPattern, JoinsPattern, ListPattern])
        {
            foreach (Match match in regex.Matches(sentence.Mask))
            {
                if (!IsOfShow(sentence, match, regex))
                {
                    continue;
                }

                foreach (Capture name in match.Groups["n"].Captures)
                {
                    if (!beside.Contains(name.Index) && Jobs.Claim(sentence, name, Job(match), Status(sentence, match, name)) is { } claim)
                    {
                        yield return claim;
                    }
                }

                // "…, joining X and Y", "along with regulars X and Y": they sat there before.
                foreach (Capture other in match.Groups["o"].Captures)
                {
                    if (Jobs.Claim(sentence, other, Job(match), CastStatus.Returning) is { } claim)
                    {
                        yield return claim;
                    }
                }
            }
        }

        foreach (Match match in ThenPattern.Matches(sentence.Mask))
        {
            var after = sentence.Mask[(match.Index + match.Length)..];
            if ((sentence.Article.IsContest || ShowPattern.IsMatch(sentence.Mask)) && !OtherBehindPattern.IsMatch(after) && !OtherFrontPattern.IsMatch(sentence.Mask[..match.Index])
                && Jobs.Claim(sentence, match.Groups["n"], Job(match), CastStatus.Leaving) is { } claim)
            {
                // A host of years ago says nothing of the season that the article is about.
                yield return claim with { Season = null };
            }
        }

        if (!panel.Success)
        {
            yield break;
        }

        foreach (var name in Jobs.Listed(sentence, panel.Index + panel.Length))
        {
            var claim = CastWording.Claim(sentence, panel.Index, name, null, Jobs.Describe(Job(panel)), panel.Groups["new"].Success ? CastStatus.New : CastStatus.Unknown, Jobs.Rule);
            yield return claim with { Aspect = Jobs.Aspect(Job(panel)) };
        }
    }

    // An item that is only a name, below "The judges are:".
    private static IEnumerable<Claim> Listed(Sentence sentence)
    {
        if (sentence.Passage.Kind != PassageKind.ListItem || sentence.Previous is not { } intro || IntroPattern.Match(intro.Mask) is not { Success: true } opening
            || ItemPattern.Match(sentence.Mask) is not { Success: true } item || !(sentence.Article.IsContest || ShowPattern.IsMatch(intro.Mask) || AnnouncedPattern.IsMatch(intro.Mask)))
        {
            yield break;
        }

        var status = item.Groups["new"].Success || opening.Groups["new"].Success ? CastStatus.New : CastStatus.Unknown;
        if (Jobs.Claim(sentence, item.Groups["n"], opening.Groups["job"].Value.ToLowerInvariant(), status) is { } claim)
        {
            yield return claim;
        }
    }

    private static string Job(Match match) =>
        match.Groups["job"] is { Success: true } job ? job.Value : "host";

    private static CastStatus Status(Sentence sentence, Match match, Capture name)
    {
        if (match.Groups["joins"].Success || match.Groups["new"].Success)
        {
            return CastStatus.New;
        }

        var clause = sentence.ClauseMask(name.Index);
        if (NewPattern.IsMatch(match.Value) && !ReturnPattern.IsMatch(AlongPattern.Replace(match.Value, "")))
        {
            return CastStatus.New;
        }

        return match.Groups["old"].Success || ReturnPattern.IsMatch(clause) ? CastStatus.Returning
            : NewPattern.IsMatch(clause) ? CastStatus.New
            : CastStatus.Unknown;
    }

    // "host of Catch Me", "former judge", "Catch Me host X": another show's. A bare "host X" is one of this show's where
    // the article is about a contest at all.
    private static bool IsOfShow(Sentence sentence, Match match, Pattern pattern)
    {
        var after = sentence.Mask[(match.Index + match.Length)..];
        return !FormerPattern.IsMatch(match.Value) && !OtherBehindPattern.IsMatch(after) && !GonePattern.IsMatch(sentence.ClauseMask(match.Index) + after)
            && !OtherFrontPattern.IsMatch(sentence.Mask[..match.Index])
            && (sentence.Article.IsContest || (!ReferenceEquals(pattern, AppositionPattern) && ShowPattern.IsMatch(sentence.ClauseMask(match.Index))));
    }

    private const string Name = "(?<n>" + Masks.Name + ")";

    // "then-host X", "the former host, X"
    private static readonly Pattern ThenPattern = new(@"\b(?:[Tt]hen|[Ff]ormer|[Ee]x|[Pp]revious)(?:-| )(?:(?:quiz|game|show|long-time|longtime) )?(?<job>(?:co-)?host|presenter|quizmaster|judge),? " + Name);

    private static readonly Pattern IntroPattern = new(@"\b(?<new>new )?(?:[a-z-]+ )?(?<job>judges|hosts|presenters|coaches|mentors|contestants|celebrities|bakers|dancers|skaters|professionals|campmates|housemates)\b[^.;]{0,60}:$", RegexOptions.IgnoreCase);

    // "The professional skaters for 2031 are:", "Three judges this year:"
    private static readonly Pattern AnnouncedPattern = new(@"^(?:[Tt]he|[Tt]his year's|[Oo]ur|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix) (?:[\w-]+ ){0,2}(?:judges|hosts|contestants|skaters|dancers|professionals|bakers|celebrities|coaches)\b[^.;]{0,40}?(?: (?:are|will be|include))?:$");

    private static readonly Pattern ItemPattern = new("^" + Name + @"(?<new> \(new\))?(?: \((?:[^()]{2,40})\))?(?:(?:,| [-–—|]) (?:[a-z]|\d{1,2}\b)[^.;:]{1,80})?$", RegexOptions.IgnoreCase);

    private const string Names = Name + @"(?:(?:, |,? and | & |, as well as )(?:(?:fellow|singer|comedian|actor|actress|presenter|chef|dancer) )*" + Name + ")*";

    private const string Others = "(?<o>" + Masks.Name + ")(?:(?:, |,? and | & )(?:(?:fellow|singer|comedian) )*(?<o>" + Masks.Name + "))*";

    private const string Along = "(?:,? (?:and )?(?:joining|alongside|along with|with|next to|beside)(?: (?:returning|regulars?|fellow|longtime|long-time|veteran|the|judges?|coaches|mentors|hosts?|panell?ists?|stalwarts?|original))* " + Others + ")?";

    private const string Adjectives = "(?:(?:an?|the|its|their|our|one of the|this (?:year's|season's)|new|current|permanent|guest|head|main|official|celebrity|fourth|third|fifth|second|full-time|regular|sole|brand-new|next|show's|series') )*";

    private const string Doing = @"(?:(?:will|to|is|are|was|were|be|been|has|have|had|set|also|now|again|once|tapped|hired|confirmed|announced|revealed|named|unveiled|signed|chosen|picked|returns?|returning|back|coming|joins?|joining|join|continues?|continue|remains?|remain|stay(?:s|ing)?|on|serves?|serving|act(?:s|ing)?|making|make|makes|his|her|their|debut|both|all|officially|appears?|step(?:s|ping)?|in|it|the|show|series|cast|panel|for|" + Masks.ShowOrSeason + ") )";

    private static readonly Pattern HostsPattern = new(Names + " " + Doing + @"{0,7}(?<job>(?:co-)?host|(?:co-)?hosts|(?:co-)?hosting|present|presents|presenting|fronts?|narrates?)(?= (?:(?:the|this|its) )?(?:" + Masks.ShowOrSeason + @"|show\b|series\b|programme\b|competition\b|contest\b|it\b|reboot\b|revival\b|new\b|upcoming\b|alongside\b|again\b)|[.,;]|$)");

    private static readonly Pattern AsPattern = new(Names + @"(?:,? who)?,? " + Doing + @"{0,11}as " + Adjectives + Jobs.Words + @"\b" + Along);

    private static readonly Pattern IsPattern = new(Names + @"(?:, [^,.;]{3,60},)? (?:is|are|will be|serves as|serve as|will serve as) (?:also )?" + Adjectives + Jobs.Words + @"\b" + Along);

    // "Hosting duties fall to X", "At the judges' table are X and Y", "Your host is again X", "Back to emcee: X"
    private static readonly Pattern DutiesPattern = new(@"\b(?:[Hh]osting|[Pp]resenting) (?:duties|honours|honors) (?:(?:will|once more|once again|again|still|now|have|has) )*(?:fall|falls|go|goes|gone|pass|passes|passed|belong|belongs|are handled|are taken)(?: (?:once more|once again|again))? (?:to|by) (?:[a-z]+ ){0,2}" + Names + @"|\b(?:[Aa]t|[Bb]ehind|[Oo]n) the (?<job>judg)(?:es'|ing|es) (?:table|desk|panel|bench)(?: (?:is|are|sit|sits|once again|again|this time|this year)){0,3}(?:,|:)? (?:[a-z]+ ){0,2}" + Names + @"|\b[Yy]our (?<job>host|presenter|quizmaster|narrator|judge)s? (?:is|are|remains?|will be)(?: (?:again|once again|once more|still))?(?::)? (?:the )?(?:[a-z]+ ){0,2}" + Names + @"|\b[Bb]ack (?:to (?<job>host|present|emcee|judge|narrate)|in the (?<job>host|presenter)'s chair)(?::| is| are) " + Names);

    // "X will join Y as host": both do it from now on.
    private static readonly Pattern JoinsAsPattern = new(Name + @" (?:(?:will|is|are|has|have|to|be|set|also|been|officially) ){0,5}(?<joins>join(?:s|ed|ing)?) " + Others + " as " + Adjectives + Jobs.Words + @"\b");

    // "… will stay on as a coach and be joined by singer X"
    private static readonly Pattern NowPattern = new(@"\b(?:as|be) " + Adjectives + Jobs.Words + @" and (?:will )?(?:be|is|are) (?<joins>joined) by (?:[a-z]+ ){0,3}" + Names);

    private static readonly Pattern ByPattern = new(@"\b(?<job>(?:[Cc]o-)?[Hh]ost|[Pp]resent|[Ff]ront|[Nn]arrat|[Jj]udg|[Mm]entor|[Cc]oach)ed by (?:[a-z][\w-]* ){0,4}" + Names);

    private static readonly Pattern AppositionPattern = new("(?:(?<=^|[.,;:] |[\"'] ?|\\b(?:and|with|while|that|by|but|as|when|said|co-stars|stars|the|according to|(?:show|series|programme|quiz|competition)'s|new|longtime|long-time|former|regular|original|fellow|returning|resident|head|veteran|current) |[Nn]ew |[Oo]riginal |[Ll]ongtime |[Cc]urrent |[Rr]eturning |[Ff]ellow |[Hh]ead |[Rr]esident |[Vv]eteran ))(?<job>(?:[Cc]o-)?[Hh]osts?|[Pp]resenters?|[Jj]udges?|[Pp]anell?ists?|[Cc]oaches|[Mm]entors?|[Cc]ontestants?|[Nn]arrator),? (?!are\\b|is\\b)" + Names);

    private static readonly Pattern JoinsPattern = new(Names + @"(?:,? who)? (?:(?:will|is|are|has|have|to|be|set|also|been|officially) ){0,5}(?<joins>join(?:s|ed|ing)?) (?:the )?(?:(?:show|series)'s |" + Masks.Show + @"(?:'s)? )?(?<job>judging|judges?'?|coaching|mentoring|presenting|hosting) (?:panel|team|table|line-?up|desk)?,? ?(?:of )?" + "(?:(?:alongside|with|and|along with|next to|joining)(?: (?:returning|regulars?|fellow|judges?|coaches))* " + Others + ")?");

    private static readonly Pattern ListPattern = new(@"\b[Tt]he (?<job>judges|hosts|presenters|coaches|mentors|panell?ists|judging panel|panel)(?:,? (?:for|of|in|on) (?:the )?(?:" + Masks.ShowOrSeason + @"|show|series))? (?:are|will be|is made up of|consists? of|include|includes|comprises?|features?)(?: (?:the )?(?<old>returning|regulars|stalwarts)| once again| still)? " + Names);

    // What opens a list of contestants or professionals; its names stand among what else they are known for.
    private static readonly Pattern PanelPattern = new(@"\b(?:(?<job>[Cc]ontestants|[Cc]elebrities|[Cc]elebs|[Cc]ompetitors|[Cc]ouples|[Bb]akers|[Cc]ampmates|[Hh]ousemates|[Ll]ine-?ups?|[Ll]ine up|(?:[Dd]ancing |[Ss]kating )?[Pp]ros|[Pp]rofessionals|(?<new>[Nn]ew) (?:\w+ )?(?<job>dancers|skaters|pros|professionals))\b[^.:\uE000-\uE0FF]{0,90}?(?: (?:include|includes|are|features?|have|consists? of|will be)|:) )");

    private static readonly Pattern FormerPattern = new(@"\b(?:former|ex-|previous|one-time|then-|original(?= host\b))", RegexOptions.IgnoreCase);

    private static readonly Pattern OtherBehindPattern = new("^(?:,? an?)? (?:on|of|for|at|from) (?:the |a )?(?:[\\w-]+ ){0,3}(?:" + Masks.Name + "|" + Masks.Work + ")");

    private static readonly Pattern OtherFrontPattern = new("(?:" + Masks.Name + "|" + Masks.Work + ")(?:'s?)? (?:[a-z][\\w-]* )?$");

    // Those who go are read by their own rule.
    private static readonly Pattern GonePattern = new(@"\b(?:leav(?:e|es|ing)|left|quit\w*|axed|fired|sacked|dropped|replac\w+|step(?:s|ped|ping) down|part(?:s|ed|ing) ways|exit\w*|depart\w*|not (?:be )?return\w*|won't|no longer|takes? over|took over|taking over|calling it a day|called it a day|bow\w* out|hang(?:s|ing) up|retir\w+|stand(?:s|ing)? down|succeed\w*|could|might|may|rumou?red|tipped|wants|would)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern ShowPattern = new(Masks.ShowOrSeason + @"|\b(?:the|this) (?:show|series|competition|contest|programme)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern ReturnPattern = new(@"\b(?:return(?:s|ed|ing)?|back|stay(?:s|ing)? on|remain(?:s|ing)?|once again|regulars?|continu\w+|original|longtime|long-time)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern AlongPattern = new(@"\b(?:joining|alongside|along with|with)\b.*$");

    private static readonly Pattern NewPattern = new(@"\b(?:new|newcomers?|debut|join(?:s|ed|ing)?|newest|first time|first-time)\b", RegexOptions.IgnoreCase);
}
