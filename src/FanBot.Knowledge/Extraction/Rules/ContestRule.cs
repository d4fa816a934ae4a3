using System.Globalization;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>How a contest went: who won, who came second, who went out, and who danced or sang with whom.</summary>
internal sealed partial class ContestRule : IClaimRule
{
    /// <summary>Aspect of the winner.</summary>
    public const string Winner = "winner";

    /// <summary>Aspect of those who went out, with their number where the order is told: <c>eliminated-1</c>.</summary>
    public const string Eliminated = "eliminated";

    /// <summary>Aspect of who competed with whom; the value is the partner.</summary>
    public const string Partner = "partner";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (!HintPattern().IsMatch(sentence.Mask))
        {
            yield break;
        }

        foreach (Match match in WonPattern().Matches(sentence.Mask))
        {
            if (IsOfShow(sentence, match) && Person(sentence, match.Groups["n"]) is { } winner)
            {
                yield return Claim(sentence, match, Winner, winner, winner);
            }
        }

        foreach (Match match in PlacePattern().Matches(sentence.Mask))
        {
            if (Placed(sentence, match) is { } placed && NumberWords.Read(match.Groups["p"].Value) is { } place && IsPlain(sentence, match))
            {
                yield return Claim(sentence, match, place == 1 ? Winner : "place-" + place.ToString(CultureInfo.InvariantCulture), placed, placed);
            }
        }

        foreach (Match match in OutPattern().Matches(sentence.Mask))
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

        foreach (Match match in PairPattern().Matches(sentence.Mask))
        {
            if ((Person(sentence, match.Groups["n"]) ?? First(sentence, match)) is { } person && Person(sentence, match.Groups["w"]) is { } partner && IsPlain(sentence, match) && !RumourPattern().IsMatch(match.Value))
            {
                yield return Claim(sentence, match, Partner, person, partner);
            }
        }
    }

    private static string? First(Sentence sentence, Match pair) =>
        PlacePattern().Match(sentence.Mask) is { Success: true } place && place.Groups["n"].Index == pair.Groups["n"].Index ? Placed(sentence, place) : null;

    // In a table of places even a single name is a contestant's: "2nd: Nellie & Dana Karpov".
    private static string? Placed(Sentence sentence, Match match) =>
        Person(sentence, match.Groups["n"]) ?? (match.Index == 0 && char.IsDigit(match.Value[0]) && sentence.Of(match.Groups["n"].Value[0]).Text is var single && PersonNames.IsActor(single) ? single : null);

    private static string? Person(Sentence sentence, Capture name) =>
        name.Length == 1 && sentence.Of(name.Value[0]).Text is var person && PersonNames.IsPerson(person) ? person : null;

    private static Claim Claim(Sentence sentence, Match match, string aspect, string person, string value) =>
        sentence.Draft(ClaimKind.Contest, value, value == person ? person : $"{person} with {value}", sentence.StandingAt(match.Index), "contest") with
        {
            Season = sentence.SeasonAt(match.Index),
            Aspect = aspect,
            Person = person,
        };

    private static bool IsOfShow(Sentence sentence, Match match) =>
        IsPlain(sentence, match) && !OtherPattern().IsMatch(sentence.Mask[(match.Index + match.Length)..]) && !TimesPattern().IsMatch(sentence.ClauseMask(match.Index + match.Length - 1));

    private static bool IsPlain(Sentence sentence, Match match) =>
        OtherWorks.Own(sentence, match.Index) && sentence.StandingAt(match.Index) != Standing.Speculation
        && (sentence.Article.IsContest || sentence.Mask.Any(Masks.IsShow) || sentence.Mask.Any(Masks.IsSeason));

    private const string Name = "(?<n>" + Masks.Name + ")";

    private const string With = "(?:(?:,? and (?:(?:his|her|their) )?(?:(?:pro|dance|dancing|professional|skating) )?(?:partner,? )?| & )(?<with>" + Masks.Name + "))?";

    [GeneratedRegex(Name + With + @",? (?:(?:was|were|has been|have been|have|has|who|is|are|just|then|eventually|also) )*(?:(?:crowned|named|declared|announced(?: as)?) (?:as )?(?:the )?(?:\w+ )?(?:winners?|champions?)|won (?=(?:the )?(?:" + Masks.ShowOrSeason + @"|show\b|series\b|competition\b|contest\b|title\b|final\b|finale\b|trophy\b|crown\b|glitterball\b|mirror ?ball\b|" + Masks.Name + @" [Tt]rophy|" + Masks.Name + @"(?! \w)))|lift(?:s|ed) (?:the |this year's )?(?:(?:[\w-]+|" + Masks.Name + @") )?(?:[Tt]rophy|title|[Mm]irror ?ball|[Gg]litterball|" + Masks.Name + @")|took (?:home )?(?:the )?(?:crown|title|trophy|top prize|first place)|emerged (?:as )?(?:the )?(?:winner|victorious))|\b(?:[Ww]inners?|[Cc]hampions?) (?:of " + Masks.ShowOrSeason + @",? (?:is |was |are )?|is |was )" + Name + "|(?<=^|[.:] )[Ww]inners?: " + Name + "|" + Masks.Season + " (?:winners?|champions?),? " + Name, RegexOptions.CultureInvariant)]
    private static partial Regex WonPattern();

    [GeneratedRegex(@"^(?<p>[1-9](?:st|nd|rd|th))(?: place)?[:.–-] ?" + Name + "|" + Name + "(?:,? (?:and|&) " + Masks.Name + @")? (?:finish(?:es|ed)|came|placed|ended up|landed)(?: (?:in|up))? (?<p>second|third|fourth|fifth|2nd|3rd|4th|5th)\b|(?<p>[Ss]econd|[Tt]hird|[Ff]ourth) place (?:went|goes) to " + Name, RegexOptions.CultureInvariant)]
    private static partial Regex PlacePattern();

    [GeneratedRegex("(?<n>" + Masks.Name + ")" + With + @"(?:,? who)? (?:(?:was|were|is|are|became|has|have|been|will be|sadly|also) ){1,3}(?:the )?(?:(?:(?<o>first|second|third|fourth|fifth|sixth)|next|latest|last)(?: \w+)? (?:to be |to (?=leave|go)|))?(?:eliminated|voted (?:off|out)|sent home|booted|kicked off|knocked out|evicted|leave the (?:show|competition)|go home)|^[Ee]liminated(?:[^:]{0,20}(?<inorder> in (?:this )?order)|[^:]{0,20}): (?<n>" + Masks.Name + ")(?:(?: & | and )" + Masks.Name + "(?:,? (?:and )?(?<n>" + Masks.Name + ")(?: & | and )" + Masks.Name + ")*)?", RegexOptions.CultureInvariant)]
    private static partial Regex OutPattern();

    [GeneratedRegex(Name + "(?:,? (?:aged )?\\d{2},?)?(?: & |,? and (?:his|her|their) (?:new )?(?:(?:pro|dance|dancing|professional|skating) ?-?)?partner,? )(?<w>" + Masks.Name + ")|" + Name + @" (?:(?:will be|is|was|has been|been|is being) )?(?:paired|partnered|teamed|matched)(?: up)? with (?:(?:pro|professional|dancer|skater|the|\w+ pro) )*(?<w>" + Masks.Name + ")|" + Name + @" (?:will |is |was )?(?:dances?|danced|dancing|skat(?:es|ed|ing)|perform(?:s|ed|ing)) with (?:(?:pro|professional) )?(?:partner )?(?<w>" + Masks.Name + ")", RegexOptions.CultureInvariant)]
    private static partial Regex PairPattern();

    [GeneratedRegex(@"\b(?:won|winners?|champions?|crowned|trophy|title|finish(?:ed|es)|place[d]?|came|eliminated|voted|sent home|booted|evicted|knocked out|paired|partner(?:ed|s)?|teamed|matched|danc\w+|skat\w+|perform\w*|leave|took|emerged|[1-9](?:st|nd|rd|th))\b| & ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HintPattern();

    [GeneratedRegex("^ ?(?:the )?(?:[\\w-]+ ){0,3}?(?:of|on|in|for|at) (?:the )?(?:" + Masks.Name + "|" + Masks.Work + ")", RegexOptions.CultureInvariant)]
    private static partial Regex OtherPattern();

    [GeneratedRegex(@"\b(?:times|twice|record|never|almost|nearly|previously|if|award|emmy|oscar|bafta|grammy|golden)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimesPattern();

    [GeneratedRegex(@"\b(?:rumou?red|possible|former|ex)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RumourPattern();
}
