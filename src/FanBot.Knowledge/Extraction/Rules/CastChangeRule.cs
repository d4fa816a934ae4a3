using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>
/// Who comes, stays and goes where the news stands first or in its usual verbs: "Joining the cast are X and Y", "Also back:
/// X", "X has signed on for season 2", "X is bowing out", "X has filmed her final scenes as Ada".
/// </summary>
internal sealed class CastChangeRule : IClaimRule
{
    private const string Rule = "cast-member";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (OtherWorks.IsHeadingElsewhere(sentence) || MakersPattern.IsMatch(sentence.Mask))
        {
            yield break;
        }

        if (FrontPattern.Match(sentence.Mask) is { Success: true } front && OtherWorks.Own(sentence, front.Index))
        {
            var status = front.Groups["out"].Success ? CastStatus.Leaving : front.Groups["back"].Success ? CastStatus.Returning : front.Groups["new"].Success ? CastStatus.New : CastStatus.Unknown;
            foreach (Capture name in front.Groups["n"].Captures)
            {
                if (PersonNames.IsActor(sentence.Of(name.Value[0]).Text) && !RolePattern.IsMatch(sentence.Mask, name.Index + 1))
                {
                    yield return Member(sentence, name, status);
                }
            }
        }

        // What a contestant does is told by other rules.
        if (sentence.Article.IsContest)
        {
            yield break;
        }

        foreach (Match match in SignPattern.Matches(sentence.Mask))
        {
            if (OtherWorks.Own(sentence, match.Index) && !EarlierVersion.IsMeant(sentence, match.Index) && PersonNames.IsPerson(sentence.Of(match.Groups["n"].Value[0]).Text))
            {
                yield return Member(sentence, match.Groups["n"], match.Groups["new"].Success ? CastStatus.New : CastWording.StatusAt(sentence, match.Index));
            }
        }

        foreach (Match match in GonePattern.Matches(sentence.Mask))
        {
            if (!OtherWorks.Own(sentence, match.Index) || !PersonNames.IsActor(sentence.Of(match.Groups["n"].Value[0]).Text))
            {
                continue;
            }

            var role = match.Groups["c"] is { Success: true } c ? sentence.Of(c.Value[0]).Text : null;
            yield return role is null
                ? Member(sentence, match.Groups["n"], CastStatus.Leaving)
                : CastWording.Leaving(sentence, match.Index, sentence.Of(match.Groups["n"].Value[0]).Text, role, Rule);
        }
    }

    private static Claim Member(Sentence sentence, Capture name, CastStatus status)
    {
        var person = sentence.Of(name.Value[0]).Text;
        var claim = status == CastStatus.Leaving ? CastWording.Leaving(sentence, name.Index, person, null, Rule) : CastWording.Claim(sentence, name.Index, person, null, null, status, Rule);
        return claim with { PairingUncertain = true };
    }

    private const string Part = @"(?:the (?:\w+ )?(?:cast|ensemble|line-?up|show|series|soap|drama|sitcom|comedy|programme|company|crew|gang)|" + Masks.ShowOrSeason + ")";

    private const string Names = "(?<n>" + Masks.Name + @")(?: \([^()]{2,40}\))?(?:(?:, |,? and | & |, plus |,? as well as )(?<n>" + Masks.Name + @")(?: \([^()]{2,40}\))?)*";

    private const string When = @"(?: (?:this (?:time|year|season|series|autumn|spring)|again|once (?:more|again)|for (?:more|" + Masks.Season + ")|in " + Masks.Season + @"|too|as well))?";

    // At the beginning of a sentence or behind a label; what joins whom is told first, then by whom.
    private static readonly Pattern FrontPattern = new(
        @"^(?:\d{1,2}[:.]\d\d (?:[-\u2013\u2014] )?)?(?:[^:]{2,40}: )?(?:(?:[Aa]lso|[Nn]ewly|[Cc]onfirmed|[Ss]et|[Dd]efinitely|[Oo]fficially) (?:to be |as )?)?(?:" +
        @"(?<new>(?:[Jj]oining|[Bb]oarding|[Nn]ew to)(?: (?:" + Part + "|them|him|her|" + Masks.Name + "(?:(?:, |,? and )" + Masks.Name + "){0,4}))?" + When + ")" +
        @"|(?:[Rr]ounding out|[Cc]ompleting|[Ff]illing out) " + Part + When +
        @"|(?:[Aa]board|[Oo]n board|[Ii]n the cast)" + When +
        @"|(?<out>(?:[Nn]ot|[Nn]ot (?:be )?|[Nn]o longer) (?:returning|back|coming back|on board|aboard|in the cast)" + When + "|(?:[Ll]eaving|[Dd]eparting|[Ee]xiting|[Bb]owing out|[Ss]aying goodbye)(?: (?:of |to )?" + Part + ")?" + When + ")" +
        @"|(?<back>(?:[Rr]eturning|[Bb]ack|[Cc]oming back|[Ss]taying(?: on)?)(?: (?:to|for|in|on) " + Part + ")?" + When + ")" +
        ")(?: (?:is|are|will be|comes|come)|:) (?:(?:also|actors?|actress|newcomers?|stars?|regulars?|series regulars?|fan favou?rites?|veteran|comedian|singer|both) ){0,2}" + Names);

    private static readonly Pattern SignPattern = new(
        "(?<n>" + Masks.Name + @")(?:, (?:who|\d{1,2}|best known)[^,.;]{0,50},)? (?:(?:has|have|will|is|are|was|were|also|now|just|officially|reportedly) ){0,3}(?:" +
        @"sign(?:s|ed)(?: up| on| a (?:new )?(?:deal|contract))? (?:for|to(?: star in| join| appear in)?) (?:the )?(?:next |new |second |third |upcoming )?(?:run of )?" + Part +
        "|(?<new>(?:land(?:s|ed)|bag(?:s|ged)|w[io]ns?|score[sd]|nab(?:s|bed)|secured) (?:an? |the )?(?:[\\w-]+ ){0,3}(?:part|role)(?= (?:in|on) " + Part + @"|[.;]|$)|been (?:added to|cast in) (?:the )?" + Part + @"|been cast in (?:an?|the) (?:[\w-]+ ){0,3}(?:part|role)\b|boards " + Part + ")" +
        @"|(?:mak(?:es?|ing)|to make|made) (?:an?|his|her|their) (?:[\w-]+ ){0,2}(?:cameo|guest appearance|guest spot)\b(?! as\b)" +
        @"|(?:pop(?:s|ped)? up|drop(?:s|ped)? in|turn(?:s|ed)? up|appear(?:s|ed)?|feature[sd]?) (?:in|for) (?:an?|one|two|three|several|a few|the) (?:[\w-]+ ){0,2}(?:episodes?|instalments?|finale|special)\b(?! as\b)" +
        ")(?! of\\b| (?:[^,.;]{1,30} )?as\\b)");

    private static readonly Pattern GonePattern = new(
        "(?<n>" + Masks.Name + @")(?:, (?:who|\d{1,2})[^,.;]{0,60},)? (?:(?:has|have|will|is|are|was|to|be|been|also|now|just|officially|reportedly|sadly|decided to|set to|about to) ){0,4}(?:" +
        @"(?:quit(?:s|ting)?|le(?:ave|aves|aving|ft)|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|say(?:s|ing)? (?:goodbye|farewell) to|wav(?:es?|ing) goodbye to|bid(?:s|ding)? farewell to|step(?:s|ped|ping)? (?:away|back) from|mov(?:es?|ed|ing) on from|axed from|dropped from|written out of|fired from|let go from|sacked from|bow(?:s|ed|ing) out of|walk(?:s|ed|ing) away from) " + Part +
        @"|(?:bow(?:s|ed|ing) out|written out|call(?:s|ed|ing) it a day|killed off)(?=[.,;]| (?:after|following|as|in|at|this|when)\b|$)" +
        @"|(?:film(?:s|ed|ing)?|shot|recorded|shoots) (?:his|her|their) (?:final|last|farewell) (?:ever )?(?:scenes?|episodes?|day)\b(?: as (?<c>" + Masks.Name + @"))?" +
        ")");

    // "Joining her is X as Ada", "X (Ada)": the rules of roles read that.
    private static readonly Pattern RolePattern = new(@"\G(?:,? (?:as|who plays?|playing|voicing)\b| \()");

    // Those behind the camera come and go as well.
    private static readonly Pattern MakersPattern = new(@"\b(?:showrunners?|producers?|directors?|writers?|creators?|composers?|editors?|executives?|controllers?|commissioners?|bosses|partners? on board|writers' room)\b", RegexOptions.IgnoreCase);
}
