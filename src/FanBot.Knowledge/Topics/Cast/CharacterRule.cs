using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>What a character is, or to whom: "Ada's older brother Jonah", "Ada is described as a 16-year-old diver", "teacher Mr. Crane".</summary>
internal sealed class CharacterRule : IClaimRule
{
    /// <summary>Words for what one character is to another.</summary>
    public const string Relations =
        "(?:(?:mother|father|brother|sister|son|daughter)-in-law|mum|mummy|mom|mommy|mother|dad|daddy|father|brother|sister|son|daughter|wife|husband"
            + "|boyfriend|girlfriend|best friend|friend|uncle|aunt|cousin|grandmother|grandfather|grandma|grandpa|gran|granny|grandad|granddad|grandson"
            + "|granddaughter|da|mam|boss|partner|ex|ex-boyfriend|ex-girlfriend|ex-wife|ex-husband|fiancée?|twin|niece|nephew|mentor|teacher|rival|assistant"
            + "|neighbou?r|colleague|parents?|stepmother|stepfather|stepbrother|stepsister|half-brother|half-sister|love interest|lover|crush|enemy|roommate"
            + "|flatmate|sidekick|ally|bodyguard|tutor|coach|therapist|lawyer|siblings?|in-law)(?!-(?:in-law|to-be))";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        foreach (Match match in RelationPattern.Matches(sentence.Mask))
        {
            if (!IsElsewhere(sentence, match))
            {
                yield return Claim(sentence, match, Name(sentence, match), Words(sentence, match));
            }
        }

        if (!RealLifePattern.IsMatch(sentence.Mask))
        {
            foreach (Match match in OwnPattern.Matches(sentence.Mask))
            {
                if (!IsElsewhere(sentence, match))
                {
                    var relation = Words(sentence, match);
                    yield return Claim(sentence, match, Name(sentence, match), sentence.Of(match.Groups["o"].Value[0]).Text + "'s"
                        + relation[relation.IndexOf(' ', StringComparison.Ordinal)..]);
                }
            }
        }

        foreach (Match match in NotPattern.Matches(sentence.Mask))
        {
            yield return Claim(sentence, match, Name(sentence, match), Words(sentence, match)) with { Standing = Standing.Denied };
        }

        foreach (Match match in DescribedPattern.Matches(sentence.Mask))
        {
            var (name, description) = (Name(sentence, match), Words(sentence, match).Trim());
            if (description.Length is > 2 and < 160 && !PlayedByPattern.IsMatch(description) && !IsElsewhere(sentence, match)
                && !NameWords.CommonWords.Contains(name)
                && !(PersonNames.IsPerson(name) && JobPattern.IsMatch(description)))
            {
                var claim = Claim(sentence, match, name, description);
                yield return match.Groups["said"].Success ? claim with { Standing = Standing.Speculation } : claim;
            }
        }
    }

    // "He played Prince Aurel, the king's brother, in The Long Wharf".
    private static bool IsElsewhere(Sentence sentence, Match match) =>
        sentence.IsBelowOther
        || (PlayedPattern.IsMatch(sentence.Mask[sentence.Clause(match.Index).Start..match.Index])
            && (InOtherPattern.IsMatch(sentence.Mask, match.Index + match.Length)
                || sentence.IsRoleElsewhere(match.Index, match.Index + match.Length)));

    // A lone first name at the start of a sentence is not masked.
    private static string Name(Sentence sentence, Match match) =>
        match.Groups["c"] is { Success: true } name ? sentence.Of(name.Value[0]).Text : match.Groups["w"].Value;

    private static string Words(Sentence sentence, Match match) =>
        sentence.Words(match.Groups["d"].Index, match.Groups["d"].Index + match.Groups["d"].Length);

    private static Claim Claim(Sentence sentence, Match match, string character, string description)
    {
        var value = ArticlePattern.Replace(BracketPattern.Replace(description, "").Trim().TrimEnd(','), "");
        return sentence.Draft(ClaimKind.Character, value, value, sentence.StandingAt(match.Index), "character") with { Character = character };
    }

    // "Ada (Mara Voss) and her younger brother Corin": what is behind is the brother of the one before.
    private static readonly Pattern OwnPattern = new(
        "(?<o>" + Masks.Name + @")(?: \(" + Masks.Name
        + @"\))?,? (?:and|with|alongside|plus|along with|together with|or) (?<d>(?:his|her) (?:[a-z][\w-]* ){0,3}" + Relations + @"),? (?<c>" + Masks.Name
        + @")(?!'| (?:said|says|told|clarified|confirmed|explained|added|wrote|revealed|announced|insisted|noted|stressed|attended|welcomed|share|shared"
        + @"|married|have|posed)\b)");

    // What real people have with each other is no part of the story.
    private static readonly Pattern RealLifePattern = new(
        @"\b(?:married|wedding|real[- ]life|off-?screen|Instagram|red carpet|premiere party|in real life|divorc\w+|gave birth|expecting|actor|actress"
            + @"|director|writer|producer)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern RelationPattern = new(
        "(?<d>" + Masks.Name + @"(?: \(" + Masks.Name + @"\))?'s? (?:[a-z][\w-]* ){0,3}" + Relations + @"),? (?:is (?:named |called )?|named |called )?(?<c>"
        + Masks.Name + @")(?!'| (?:said|says|told|clarified|confirmed|explained|added|wrote|revealed|announced|insisted|noted|stressed)\b)|(?<c>" + Masks.Name
        + @")(?: \(" + Masks.Name
        + @"\))?,? (?:aka |a\.k\.a\.? |also known as |better known as |otherwise known as |that is |namely |who is |who's |is |was |becomes "
        + "|turns out to be )?(?<d>" + Masks.Name + @"'s? (?:[a-z][\w-]* ){0,3}" + Relations + @")\b");

    private static readonly Pattern DescribedPattern = new(
        Subject + @"(?:,? who)? (?:is|are|was|has been) described (?:(?:in|by|on) [^,.;]{2,30}? )?as (?<d>[^.;]{4,150})" +
        "|" + Subject + @",? described (?:(?:in|by|on) [^,.;]{2,30}? )?as (?<d>[^.,;]{4,150})" +
        "|" + Subject + @" (?<said>is (?:said|rumou?red|believed|thought) to be) (?<d>(?:an?|the) [^.,;]{2,100})" +
        "|(?<c>" + Masks.Name + @") is (?<d>(?:an?|the (?:new|only|first|last|local)) (?:\d+-year-old|[a-z][\w-]+)[^.,;]{0,100})" +
        "|^(?<w>" + Word + @"), (?<d>an? [^,.;:()\uE000-\uE5FF]{4,100})(?=[,.;)])" +
        "|(?<c>" + Masks.Name + @"), (?<d>(?:an?|the) (?:[^,.;:()\uE000-\uE5FF]|" + Masks.Name + @"'s){4,100})(?=[,.;)])" +
        @"|\b(?<d>teacher|student|pupil|headmaster|headteacher|detective|doctor|lawyer|coach|nurse|journalist|sergeant|inspector|captain|pilot|chef|priest"
            + "|vicar|professor|principal|mayor|sheriff|barista|librarian|villain|antagonist|bully|classmate),? (?<c>" + Masks.Name + ")");

    private const string Word = @"\p{Lu}[\p{Ll}]{2,}";

    private const string Subject = "(?:(?<c>" + Masks.Name + ")|^(?<w>" + Word + "))";

    private static readonly Pattern NotPattern = new(
        Subject + @" (?:is|was) (?:not|never) (?<d>" + Masks.Name + @"'s? (?:[a-z][\w-]* ){0,3}" + Relations + @")\b");

    private static readonly Pattern PlayedByPattern = new(
        @"\b(?:played|portrayed|voiced) by\b|\b(?:began|begins|started|starts|ended|ends)$", RegexOptions.IgnoreCase);

    // "Mara Voss is a stage actor" tells of a person, not of a character.
    private static readonly Pattern JobPattern = new(
        @"\b(?:actor|actress|comedian|newcomer|star of|member of the cast|director|writer|producer)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern PlayedPattern = new(@"\b(?:played|portrayed|starred|appeared|voiced|was)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern InOtherPattern = new(@"\G,? (?:in|on|from) (?:the )?(?:(?:" + Masks.Name + "|" + Masks.Work + @")|\p{Lu})");

    // "Ada (Mara Voss)'s little brother"
    private static readonly Pattern BracketPattern = new(@" \([^()]*\)(?='s)");

    private static readonly Pattern ArticlePattern = new(@"^(?:an?|the)\s+", RegexOptions.IgnoreCase);
}
