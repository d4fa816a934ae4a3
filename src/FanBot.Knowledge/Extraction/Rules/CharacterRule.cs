using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>What a character is, or to whom: "Ada's older brother Jonah", "Ada is described as a 16-year-old diver", "teacher Mr. Crane".</summary>
internal sealed partial class CharacterRule : IClaimRule
{
    /// <summary>Words for what one character is to another.</summary>
    public const string Relations =
        "(?:mum|mom|mother|dad|father|brother|sister|son|daughter|wife|husband|boyfriend|girlfriend|best friend|friend|uncle|aunt|cousin|grandmother|grandfather|grandma|grandpa|boss|partner|ex|ex-boyfriend|ex-girlfriend|ex-wife|ex-husband|fiancée?|twin|niece|nephew|mentor|teacher|rival|assistant|neighbou?r|colleague|parents?|stepmother|stepfather|stepbrother|stepsister|half-brother|half-sister|love interest|lover|crush|enemy|roommate|flatmate|sidekick|ally|bodyguard|tutor|coach|therapist|lawyer|siblings?|in-law)";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        foreach (Match match in RelationPattern().Matches(sentence.Mask))
        {
            yield return Claim(sentence, match, sentence.Words(match.Groups["d"].Index, match.Groups["d"].Index + match.Groups["d"].Length));
        }

        foreach (Match match in DescribedPattern().Matches(sentence.Mask))
        {
            var description = sentence.Words(match.Groups["d"].Index, match.Groups["d"].Index + match.Groups["d"].Length).Trim();
            if (description.Length is > 4 and < 160)
            {
                yield return Claim(sentence, match, description);
            }
        }
    }

    private static Claim Claim(Sentence sentence, Match match, string description)
    {
        var character = sentence.Of(match.Groups["c"].Value[0]).Text;
        var value = ArticlePattern().Replace(description.Trim().TrimEnd(','), "");
        return sentence.Draft(ClaimKind.Character, value, value, sentence.StandingAt(match.Index), "character") with { Character = character };
    }

    [GeneratedRegex("(?<d>" + Masks.Name + @"'s? (?:[a-z][\w-]* ){0,3}?" + Relations + @"),? (?:is (?:named |called )?|named |called )?(?<c>" + Masks.Name + @")(?!')|(?<c>" + Masks.Name + @"),? (?:who is |is |was |becomes |turns out to be )?(?<d>" + Masks.Name + @"'s? (?:[a-z][\w-]* ){0,3}?" + Relations + @")\b", RegexOptions.CultureInvariant)]
    private static partial Regex RelationPattern();

    [GeneratedRegex("(?<c>" + Masks.Name + @")(?:,? who)? (?:is|are|was) described as (?<d>[^.;]{4,150})|(?<c>" + Masks.Name + @") is (?<d>an? (?:\d+-year-old|[a-z][\w-]+)[^.,;]{3,100})|(?<c>" + Masks.Name + @"), (?<d>(?:an?|the) (?:[^,.;:()\uE000-\uE5FF]|" + Masks.Name + @"'s){4,100})(?=[,.;)])|\b(?<d>teacher|student|pupil|headmaster|headteacher|detective|doctor|lawyer|coach|nurse|journalist|sergeant|inspector|captain|pilot|chef|priest|vicar|professor|principal|mayor|sheriff|barista|librarian|villain|antagonist|bully|classmate),? (?<c>" + Masks.Name + ")", RegexOptions.CultureInvariant)]
    private static partial Regex DescribedPattern();

    [GeneratedRegex(@"^(?:an?|the)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ArticlePattern();
}
