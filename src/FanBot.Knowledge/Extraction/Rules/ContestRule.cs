using System.Globalization;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>How a contest went: who won, who came second, who went out, and who danced or sang with whom.</summary>
internal sealed class ContestRule : IClaimRule
{
    /// <summary>Aspect of the winner.</summary>
    public const string Winner = "winner";

    /// <summary>Aspect of those who went out, with their number where the order is told: <c>eliminated-1</c>.</summary>
    public const string Eliminated = "eliminated";

    /// <summary>Aspect of those who left of their own will or because they had to.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>Aspect of who competed with whom; the value is the partner.</summary>
    public const string Partner = "partner";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (!HintPattern.IsMatch(sentence.Mask))
        {
            yield break;
        }

        foreach (Match match in WonPattern.Matches(sentence.Mask))
        {
            if (!IsOfShow(sentence, match) || Competitor(sentence, match.Groups["n"]) is not { } winner)
            {
                continue;
            }

            // "last year's winner", "the reigning champion" won the season before, whichever that was.
            var claim = Claim(sentence, match, Winner, winner, winner);
            if (!EarlierPattern.IsMatch(sentence.Mask[Math.Max(0, match.Index - 40)..(match.Index + match.Length)]))
            {
                yield return claim;
            }
            else if (claim.Season is > 1 and var season && !sentence.Mask.Any(Masks.IsSeason))
            {
                yield return claim with { Season = season - 1 };
            }
        }

        foreach (Match match in PlacePattern.Matches(sentence.Mask))
        {
            if (Placed(sentence, match) is { } placed && (match.Groups["r"].Success ? RunnerUp : NumberWords.Read(match.Groups["p"].Value)) is { } place && !EarlierPattern.IsMatch(sentence.Mask[Math.Max(0, match.Index - 40)..match.Index]) && IsPlain(sentence, match))
            {
                yield return Claim(sentence, match, place == 1 ? Winner : "place-" + place.ToString(CultureInfo.InvariantCulture), placed, placed);
            }
        }

        foreach (Match match in OutPattern.Matches(sentence.Mask))
        {
            var order = 0;
            foreach (Capture name in match.Groups["n"].Captures)
            {
                order++;
                if (Person(sentence, name) is { } person && IsPlain(sentence, match))
                {
                    var place = match.Groups["inorder"].Success ? order : match.Groups["o"] is { Success: true } told ? NumberWords.Read(told.Value) : null;
                    yield return Claim(sentence, match, place is { } n ? $"{Eliminated}-{n.ToString(CultureInfo.InvariantCulture)}" : Eliminated, person, person);
                }
            }
        }

        if (sentence.Article.IsContest)
        {
            foreach (Match match in GonePattern.Matches(sentence.Mask))
            {
                foreach (Capture name in match.Groups["n"].Captures)
                {
                    if (Competitor(sentence, name) is { } person && IsPlain(sentence, match))
                    {
                        yield return Claim(sentence, match, match.Groups["self"].Success ? Withdrawn : match.Groups["o"] is { Success: true } told && NumberWords.Read(told.Value) is { } n ? $"{Eliminated}-{n.ToString(CultureInfo.InvariantCulture)}" : Eliminated, person, person);
                    }
                }
            }
        }

        foreach (Match match in PairPattern.Matches(sentence.Mask))
        {
            if ((Person(sentence, match.Groups["n"]) ?? First(sentence, match)) is { } person && Person(sentence, match.Groups["w"]) is { } partner && IsPlain(sentence, match) && !RumourPattern.IsMatch(match.Value))
            {
                yield return Claim(sentence, match, Partner, person, partner);
            }
        }
    }

    private static string? First(Sentence sentence, Match pair) =>
        PlacePattern.Match(sentence.Mask) is { Success: true } place && place.Groups["n"].Index == pair.Groups["n"].Index ? Placed(sentence, place) : null;

    // In a table of places even a single name is a contestant's: "2nd: Nellie & Dana Karpov".
    private static string? Placed(Sentence sentence, Match match) =>
        Person(sentence, match.Groups["n"]) ?? (match.Index == 0 && char.IsDigit(match.Value[0]) && sentence.Of(match.Groups["n"].Value[0]).Text is var single && PersonNames.IsActor(single) ? single : null);

    private static string? Person(Sentence sentence, Capture name) =>
        name.Length == 1 && sentence.Of(name.Value[0]).Text is var person && PersonNames.IsPerson(person) ? person : null;

    // Bakers and housemates go by their first names.
    private static string? Competitor(Sentence sentence, Capture name) =>
        Person(sentence, name) ?? (sentence.Article.IsContest && name.Length == 1 && sentence.Of(name.Value[0]).Text is var single && !single.Contains(' ', StringComparison.Ordinal) && PersonNames.IsActor(single) ? single : null);

    private static Claim Claim(Sentence sentence, Match match, string aspect, string person, string value) =>
        sentence.Draft(ClaimKind.Contest, value, value == person ? person : $"{person} with {value}", sentence.StandingAt(match.Index), "contest") with
        {
            Season = sentence.SeasonAt(match.Index),
            Aspect = aspect,
            Person = person,
        };

    private static bool IsOfShow(Sentence sentence, Match match) =>
        IsPlain(sentence, match) && !OtherPattern.IsMatch(sentence.Mask[(match.Index + match.Length)..]) && !TimesPattern.IsMatch(sentence.ClauseMask(match.Index + match.Length - 1));

    private static bool IsPlain(Sentence sentence, Match match) =>
        OtherWorks.Own(sentence, match.Index) && sentence.StandingAt(match.Index) != Standing.Speculation
        && (sentence.Article.IsContest || sentence.Mask.Any(Masks.IsShow) || sentence.Mask.Any(Masks.IsSeason));

    private const int RunnerUp = 2;

    private const string Name = "(?<n>" + Masks.Name + ")";

    private const string With = "(?:(?:,? and (?:(?:his|her|their) )?(?:(?:pro|dance|dancing|professional|skating) )?(?:partner,? )?| & )(?<with>" + Masks.Name + "))?";

    private static readonly Pattern WonPattern = new(Name + With + @",? (?:(?:was|were|has been|have been|have|has|who|is|are|just|then|eventually|also) )*(?:(?:crowned|named|declared|announced(?: as)?) (?:as )?(?:the )?(?:\w+ )?(?:winners?|champions?)|won (?=(?:the )?(?:" + Masks.ShowOrSeason + @"|show\b|series\b|competition\b|contest\b|title\b|final\b|finale\b|trophy\b|crown\b|glitterball\b|mirror ?ball\b|" + Masks.Name + @" [Tt]rophy|" + Masks.Name + @"(?! \w)))|lift(?:s|ed) (?:the |this year's )?(?:(?:[\w-]+|" + Masks.Name + @") )?(?:[Tt]rophy|title|[Mm]irror ?ball|[Gg]litterball|" + Masks.Name + @")|(?:took|takes|claimed|claims|clinched|clinches|scooped|scoops|bagged|bags|landed|lands|seized|secured|walked (?:away|off) with|walks (?:away|off) with) (?:home )?(?:the |this year's )?(?:show's )?(?:crown|title|trophy|top prize|first place|victory|win)(?! in)|wins (?=(?:the )?(?:" + Masks.ShowOrSeason + @"|competition\b|contest\b|title\b|final\b|finale\b|trophy\b|crown\b)|[.!;]|$)|(?:is|was|are|were) (?:the |your |this year's |our )?(?:new |worthy |outright )?(?:winners?|champions?)(?=[.,!;]|$| of\b| after| with)|triumph(?:s|ed) (?:in|on|at|over)|emerged (?:as )?(?:the )?(?:winner|victorious))|\b(?:[Ww]inners?|[Cc]hampions?) (?:of " + Masks.ShowOrSeason + @",? (?:is |was |are )?|is |was )" + Name + "|(?<=^|[.:] )[Ww]inners?: " + Name + "|\\b(?:crown|title|trophy|win|victory|glitterball|top prize) (?:goes|went|has gone) to (?:[a-z][\\w-]* ){0,3}" + Name + "(?! and|, |'s)" + "|" + Masks.Season + " (?:winners?|champions?),? " + Name);

    private static readonly Pattern PlacePattern = new(@"^(?<p>[1-9](?:st|nd|rd|th))(?: place)?[:.–-] ?" + Name + "|" + Name + "(?:,? (?:and|&) " + Masks.Name + @")? (?:finish(?:es|ed)|came|placed|ended up|landed)(?: (?:in|up))? (?<p>second|third|fourth|fifth|2nd|3rd|4th|5th)\b|(?<p>[Ss]econd|[Tt]hird|[Ff]ourth) place (?:went|goes) to (?:[a-z][\w-]* ){0,2}" + Name + @"|\b(?<r>[Rr]unners?-up)(?:(?: on points)?:|,| was| were| is| went to)? (?:[a-z][\w-]* ){0,2}" + Name + "|" + Name + @",? (?:was|is|came|finished|ended(?: up)?|who (?:was|came|finished)) (?:as )?(?:the |this year's |series )?(?<r>runner-up)\b|" + Name + @" (?:took|takes|settled for|had to settle for|claimed|secured|landed) (?<p>second|third|fourth)(?: place| spot)?\b");

    private static readonly Pattern OutPattern = new("(?<n>" + Masks.Name + ")" + With + @"(?:,? who)? (?:(?:was|were|is|are|became|has|have|been|will be|sadly|also) ){1,3}(?:the )?(?:(?:(?<o>first|second|third|fourth|fifth|sixth)|next|latest|last)(?: \w+)? (?:to be |to (?=leave|go)|))?(?:eliminated|voted (?:off|out)|sent home|booted|kicked off|knocked out|evicted|leave the (?:show|competition)|go home)|^[Ee]liminated(?:[^:]{0,20}(?<inorder> in (?:this )?order)|[^:]{0,20}): (?<n>" + Masks.Name + ")(?:(?: & | and )" + Masks.Name + "(?:,? (?:and )?(?<n>" + Masks.Name + ")(?: & | and )" + Masks.Name + ")*)?");

    // How a contest's articles say that somebody is out, and (self) that they went by themselves.
    private static readonly Pattern GonePattern = new("(?<n>" + Masks.Name + ")(?:(?: and |, )(?<n>" + Masks.Name + @"))?(?:,? who)? (?:(?:has|have|had|was|were|is|are|then|sadly|also|just|been|being|got|gets|get|given|became|becomes|will) ){0,3}(?:(?:sent packing|shown the door|dumped(?: from| out)|the (?:boot|chop|axe|hook|heave-ho|push)\b)|(?:bow(?:s|ed) out|crash(?:es|ed) out)(?! of (?:hosting|the role))|the (?<o>first|second|third|fourth|fifth) (?:[\w-]+ ){0,3}(?:to (?:go|leave|exit|depart|be (?:eliminated|voted|sent|booted|dumped|evicted))|casualty|eliminated|out\b)|(?<self>(?:withdr[ae]wn?|pull(?:s|ed) out|drop(?:s|ped) out|walk(?:s|ed) out|(?:has |have )?quit|quits)(?= (?:the (?:show|competition|contest|series|tent|villa|house|jungle|process)|from (?:the|" + Masks.ShowOrSeason + ")|of (?:the|" + Masks.ShowOrSeason + @")|" + Masks.ShowOrSeason + "|on |due to|after|because|with an? |through|over )|[.,;!]|$)))|\\b(?<o>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast) (?:[\\w-]+ ){0,3}(?:to (?:actually )?(?:go(?: home)?|leave|exit|depart|be (?:eliminated|voted off|sent home|booted|evicted))|out(?: of the \\w+)?|casualty|eviction|elimination)(?:[^.;:]{0,30}?)?(?:,| was| were| is|:) (?:the |[a-z][\\w-]* ){0,3}(?<n>" + Masks.Name + ")");

    private static readonly Pattern EarlierPattern = new(@"\b(?:last (?:year|season|series|time|autumn|spring|summer|winter|week)(?:'s)?|reigning|defending|previous|former|past|returning|outgoing|the year before|ex-|\d{4}(?:'s)?) ", RegexOptions.IgnoreCase);

    private static readonly Pattern PairPattern = new(Name + "(?:,? (?:aged )?\\d{2},?)?(?: & |,? and (?:his|her|their) (?:new )?(?:(?:pro|dance|dancing|professional|skating) ?-?)?partner,? )(?<w>" + Masks.Name + ")|" + Name + @" (?:(?:will be|is|was|has been|been|is being) )?(?:paired|partnered|teamed|matched)(?: up)? with (?:(?:pro|professional|dancer|skater|the|\w+ pro) )*(?<w>" + Masks.Name + ")|" + Name + @" (?:will |is |was )?(?:dances?|danced|dancing|skat(?:es|ed|ing)|perform(?:s|ed|ing)) with (?:(?:pro|professional) )?(?:partner )?(?<w>" + Masks.Name + ")");

    private static readonly Pattern HintPattern = new(@"\b(?:won|winners?|champions?|crown|crowned|trophy|title|finish(?:ed|es)|place[d]?|came|eliminated|voted|sent home|booted|evicted|knocked out|paired|partner(?:ed|s)?|teamed|matched|danc\w+|skat\w+|perform\w*|leave|took|takes|wins|win|victory|triumph\w*|runners?-up|packing|door|dumped|boot|chop|axe|hook|push|bow(?:s|ed)|crash\w*|casualty|withdr\w+|pull(?:s|ed)|drop(?:s|ped)|walk(?:s|ed)|quits?|claim(?:s|ed)|scoop(?:s|ed)|clinch\w*|first|emerged|[1-9](?:st|nd|rd|th))\b| & ", RegexOptions.IgnoreCase);

    private static readonly Pattern OtherPattern = new("^ ?(?:the )?(?:[\\w-]+ ){0,3}(?:of|on|in|for|at) (?:the )?(?:" + Masks.Name + "|" + Masks.Work + ")");

    private static readonly Pattern TimesPattern = new(@"\b(?:times|twice|record|never|almost|nearly|previously|if|award|emmy|oscar|bafta|grammy|golden)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern RumourPattern = new(@"\b(?:rumou?red|possible|former|ex)\b", RegexOptions.IgnoreCase);
}
