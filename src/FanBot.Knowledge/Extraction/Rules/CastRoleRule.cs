using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>Roles in prose: "X as Y", "X, who plays Y", "Y, played by X", "X and Z return as Y and W, respectively", "X will be Z's big brother Y".</summary>
internal sealed partial class CastRoleRule : IClaimRule
{
    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (IsBareListItem(sentence))
        {
            yield break;
        }

        foreach (Match match in ActorFirstPattern().Matches(sentence.Mask))
        {
            foreach (var claim in ActorFirst(sentence, match))
            {
                yield return claim;
            }
        }

        foreach (Match match in CharacterFirstPattern().Matches(sentence.Mask))
        {
            foreach (var claim in CharacterFirst(sentence, match))
            {
                yield return claim;
            }
        }
    }

    // "Mara Voss as Ada Quill" on a line of its own is the list rule's.
    private static bool IsBareListItem(Sentence sentence) =>
        sentence.Passage.Kind == Text.PassageKind.ListItem && sentence.Text.Length < 90 && !sentence.Text.EndsWith('.');

    private static IEnumerable<Claim> ActorFirst(Sentence sentence, Match match)
    {
        var actors = match.Groups["a"].Captures.Select(c => sentence.Of(c.Value[0]).Text).ToList();
        var start = match.Groups["a"].Captures[0].Index;
        var roleStart = match.Index + match.Length;
        if (match.Groups["be"].Success && (RolePhrase.Read(sentence, roleStart) is not { Character: not null, Description: { } relation } || !relation.Contains('\'', StringComparison.Ordinal)))
        {
            yield break;
        }

        if (actors.Count > 1 && NameListPattern().Match(sentence.Mask, roleStart) is { Success: true } list && list.Groups["n"].Captures.Count == actors.Count)
        {
            if (!OtherWorks.IsRoleElsewhere(sentence, start, list.Index + list.Length))
            {
                foreach (var (actor, role) in actors.Zip(list.Groups["n"].Captures.Select(c => sentence.Of(c.Value[0]).Text)))
                {
                    yield return CastWording.Claim(sentence, start, actor, role, null, CastWording.StatusAt(sentence, start), "cast-role");
                }
            }

            yield break;
        }

        if (RolePhrase.Read(sentence, roleStart) is not { } phrase || OtherWorks.IsRoleElsewhere(sentence, start, phrase.End)
            || !PersonNames.IsCharacter(phrase.Character ?? "x") || IsJob(phrase))
        {
            yield break;
        }

        var last = match.Groups["a"].Captures[^1];
        var claim = CastWording.Claim(sentence, roleStart - 1, actors[^1], phrase.Character, phrase.Description, CastWording.StatusAt(sentence, last.Index), "cast-role");
        if (match.Value.Contains("who ", StringComparison.Ordinal) && !StandingReader.IsGuess(sentence.Mask[start..phrase.End]))
        {
            // "X, who plays Y, thinks it might …": the guess is not about the role.
            claim = claim with { Standing = Standing.Reported };
        }

        if (match.Groups["up"].Success)
        {
            // "from season 1 extra to …" names where the actor comes from, not the season of the role.
            claim = claim with { Season = sentence.Article.Season };
        }

        yield return claim;
        if (match.Groups["old"] is { Success: true } replaced)
        {
            yield return CastWording.Claim(sentence, roleStart - 1, sentence.Of(replaced.Value[0]).Text, phrase.Character, null, CastStatus.Leaving, "cast-role") with { Standing = Standing.Denied };
        }
    }

    private static IEnumerable<Claim> CharacterFirst(Sentence sentence, Match match)
    {
        var characters = match.Groups["c"].Captures.Select(c => sentence.Of(c.Value[0]).Text).ToList();
        var actors = match.Groups["a"].Captures.Select(c => sentence.Of(c.Value[0]).Text).ToList();
        var start = match.Groups["c"].Captures[0].Index;
        if (OtherWorks.IsRoleElsewhere(sentence, start, match.Index + match.Length))
        {
            yield break;
        }

        var pairs = actors.Count == characters.Count
            ? actors.Zip(characters)
            : [(actors[0], characters[^1])];
        foreach (var (actor, character) in pairs)
        {
            var single = characters.Count == 1;
            yield return CastWording.Claim(sentence, start, actor, character, single ? RolePhrase.Apposition(sentence, start + 1) : null, CastWording.StatusAt(sentence, start), "cast-role");
        }
    }

    // "serves as executive producer", "as a writer" are jobs behind the camera, no roles.
    private static bool IsJob(RolePhrase phrase) =>
        phrase.Character is null && JobPattern().IsMatch(phrase.Description ?? "");

    private const string Actors = "(?<a>" + Masks.Name + ")(?:(?:, |,? and | & )(?<a>" + Masks.Name + "))*";

    private const string Auxiliary =
        @"(?:(?:who|will|is|are|was|were|be|been|being|has|have|had|to|set|also|going|currently|expected|likely|confirmed|cast|chosen|picked|selected|previously|originally|can|may|could|might|would|should|both|once|again|now|officially|all|each|just|reportedly|still|actor|actress|star|newcomer|finally|already|announced|tapped|hired|rumou?red|slated|due|joining|joined|joins?|on|board|aboard|back|returning|returns?|return(?:ed)?|coming|come|comes|appear(?:s|ing|ed)?|seen|starr(?:ing|ed)|stars?|led|feature[sd]?|featuring|introduced|promoted|upped|bumped|recurr?(?:s|ing)?|guest[- ]starr?(?:s|ing|ed)?|guest|debut(?:s|ing)?|the|its|their|main|cast|show|series|season|drama|comedy|in|for|of|more|time|third|second|reprises?|reprising|his|her|role|roles|lead|leads?|sees|" + Masks.ShowOrSeason + @")\s)";

    [GeneratedRegex(
        Actors + @"(?:'s role)?,? (?:" +
        Auxiliary + @"{0,11}as\s" +
        "|" + Auxiliary + @"{0,8}(?:plays?|played|playing|portrays?|portrayed|portraying|voic(?:es?|ed|ing)|tak(?:es?|ing) (?:on|over|up)(?= the (?:\w+ )?(?:role|part|character))|took (?:on|over)(?= the (?:\w+ )?(?:role|part|character))|(?:in|for|into|land(?:s|ed)|gets?|got)(?= the (?:\w+ )?(?:role|part) of)|step(?:s|ped|ping) into the (?:role|shoes) of|star(?:s|ring)? opposite)\s" +
        @"|(?<be>(?:will be|is)\s)" +
        @"|" + Auxiliary + @"{0,6}(?<up>(?:upgraded|promoted|upped|bumped(?: up)?) from [^,;.]{3,60}? to (?:the role of )?)" +
        @"|" + Auxiliary + @"{0,4}(?:replaces?|replacing|takes? over from|taking over from|replace|succeeds?|steps in for) (?<old>" + Masks.Name + @")(?:, who [^,.;]{3,60},)? (?:as|in the role of)\s" +
        ")",
        RegexOptions.CultureInvariant)]
    private static partial Regex ActorFirstPattern();

    [GeneratedRegex(
        "(?<c>" + Masks.Name + ")(?:(?:, |,? and | & )(?<c>" + Masks.Name + @"))*(?:,? (?:an?|the) [^,.;()]{2,50})?(?:,? who)?,? \(?(?:(?:is|are|was|were|will be|being|to be|now|again|once|also|both|each|both|previously|who) ){0,3}(?:played|portrayed|voiced|brought to life|performed|taken over) by (?:(?:[\w'-]+|" + Masks.Work + @") ){0,4}?(?<a>" + Masks.Name + ")(?:(?:, |,? and | & )(?<a>" + Masks.Name + @"))*",
        RegexOptions.CultureInvariant)]
    private static partial Regex CharacterFirstPattern();

    [GeneratedRegex(@"\G(?:the )?(?<n>" + Masks.Name + ")(?:(?:, |,? and | & )(?<n>" + Masks.Name + @"))+(?!')", RegexOptions.CultureInvariant)]
    private static partial Regex NameListPattern();

    [GeneratedRegex(@"\b(?:producers?|showrunner|director|writers?|creator|author|host|judge|executive|well|a result|part of|expected|usual|before|early|soon|long|much|many|far|series regulars?|regulars?|guest stars?|a star|leads?|well as)\b|^(?:it|we|they|fans?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex JobPattern();
}
