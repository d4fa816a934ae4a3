using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>Roles in prose: "X as Y", "X, who plays Y", "Y, played by X", "X and Z return as Y and W, respectively", "X will be Z's big brother Y".</summary>
internal sealed class CastRoleRule : IClaimRule
{
    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (IsBareListItem(sentence))
        {
            yield break;
        }

        var read = 0;
        foreach (Match match in ActorFirstPattern.Matches(sentence.Mask))
        {
            foreach (var (claim, end) in ActorFirst(sentence, match, read))
            {
                read = Math.Max(read, end);
                yield return claim;
            }
        }

        foreach (Match match in RelationFirstPattern.Matches(sentence.Mask))
        {
            var end = match.Groups["d"].Index + match.Groups["d"].Length;
            var actor = sentence.Of(match.Groups["a"].Value[0]).Text;
            yield return CastWording.Claim(sentence, match.Index, actor, null, sentence.Words(match.Index, end), CastWording.StatusAt(sentence, match.Index), "cast-role");
        }

        foreach (Match match in RoleWentPattern.Matches(sentence.Mask))
        {
            yield return CastWording.Claim(sentence, match.Index, sentence.Of(match.Groups["a"].Value[0]).Text, sentence.Of(match.Groups["c"].Value[0]).Text, null, CastWording.StatusAt(sentence, match.Index), "cast-role");
        }

        foreach (Match match in ShowsOwnPattern.Matches(sentence.Mask))
        {
            var (actor, character) = (sentence.Of(match.Groups["a"].Value[0]).Text, sentence.Of(match.Groups["c"].Value[0]).Text);
            if (PersonNames.IsPerson(actor) && PersonNames.IsCharacter(character) && !EarlierVersion.IsMeant(sentence, match.Index) && !OtherWorks.IsRoleElsewhere(sentence, match.Index, match.Index + match.Length))
            {
                yield return CastWording.Claim(sentence, match.Index, actor, character, null, CastWording.StatusInClause(sentence, match.Index), "cast-role");
            }
        }

        foreach (Match match in CharacterFirstPattern.Matches(sentence.Mask))
        {
            foreach (var claim in CharacterFirst(sentence, match))
            {
                yield return claim;
            }
        }

        foreach (Match match in IsPattern.Matches(sentence.Mask))
        {
            var (actor, character) = (sentence.Of(match.Groups["a"].Value[0]).Text, sentence.Of(match.Groups["c"].Value[0]).Text);
            if (PersonNames.IsPerson(actor) && (match.Groups["in"].Success || PersonNames.HasTitle(character)) && PersonNames.IsCharacter(character) && !EarlierVersion.IsMeant(sentence, match.Index) && !OtherWorks.IsRoleElsewhere(sentence, match.Index, match.Index + match.Length))
            {
                yield return CastWording.Claim(sentence, match.Index, actor, character, null, CastWording.StatusInClause(sentence, match.Index), "cast-role");
            }
        }

        foreach (Match match in AfterCareerPattern.Matches(sentence.Mask))
        {
            var start = match.Index + match.Length;
            if (PersonNames.IsPerson(sentence.Of(match.Groups["a"].Value[0]).Text) && RolePhrase.Read(sentence, start) is { } phrase && !IsJob(phrase) && (phrase.Character is not null || ArticlePattern.IsMatch("as " + sentence.Mask[start..phrase.End])))
            {
                yield return CastWording.Claim(sentence, start - 1, sentence.Of(match.Groups["a"].Value[0]).Text, phrase.Character, phrase.Description, CastWording.StatusInClause(sentence, start - 1), "cast-role");
            }
        }
    }

    // "Mara Voss as Ada Quill" on a line of its own is the list rule's.
    private static bool IsBareListItem(Sentence sentence) =>
        sentence.Passage.Kind == Text.PassageKind.ListItem && sentence.Text.Length < 90 && !sentence.Text.EndsWith('.');

    /// <param name="sentence">The sentence.</param>
    /// <param name="match">What <see cref="ActorFirstPattern"/> found.</param>
    /// <param name="read">How far the last role reached: "X as Y, Z as …" names no actor Y.</param>
    /// <returns>Claims, each with the end of its role.</returns>
    private static IEnumerable<(Claim Claim, int End)> ActorFirst(Sentence sentence, Match match, int read)
    {
        var captures = match.Groups["a"].Captures.Where(c => c.Index >= read).ToList();
        var roleStart = match.Index + match.Length;
        if (captures.Count > 1 && PersonNames.IsPerson(sentence.Of(captures[^1].Value[0]).Text) && captures.Exists(c => !PersonNames.IsActor(sentence.Of(c.Value[0]).Text)))
        {
            // "X was Governor Y and Z played …": a title names no actor, and the last name stands alone.
            captures.RemoveRange(0, captures.Count - 1);
        }

        if (captures.Count == 0 || captures.Exists(c => !PersonNames.IsActor(sentence.Of(c.Value[0]).Text))
            || (match.Groups["be"].Success && (RolePhrase.Read(sentence, roleStart) is not { Character: not null, Description: { } relation } || !relation.Contains('\'', StringComparison.Ordinal))))
        {
            yield break;
        }

        if (captures.Count > 1 && !AndPattern.IsMatch(sentence.Mask[captures[^2].Index..captures[^1].Index]))
        {
            // "According to the Gazette, X plays Y": names without "and" between them are no list.
            captures.RemoveRange(0, captures.Count - 1);
        }

        var start = captures[0].Index;
        if (captures.Count == 1 && SiblingPattern.Match(sentence.Mask[..start]) is { Success: true } sibling && TwoRolesPattern.Match(sentence.Mask, roleStart) is { Success: true } two)
        {
            // "Ada and Flora Voss play Pip and Wick": the first word of a sentence is not taken for a name.
            var both = Surnamed([sibling.Groups["f"].Value, sentence.Of(captures[0].Value[0]).Text]);
            var end = two.Index + two.Length;
            yield return (CastWording.Claim(sentence, start, both[0], sentence.Of(two.Groups["a"].Value[0]).Text, null, CastWording.StatusAt(sentence, start), "cast-role"), end);
            yield return (CastWording.Claim(sentence, start, both[1], sentence.Of(two.Groups["b"].Value[0]).Text, null, CastWording.StatusAt(sentence, start), "cast-role"), end);
            yield break;
        }

        if (captures.Count > 1 && NameListPattern.Match(sentence.Mask, roleStart) is { Success: true } list)
        {
            var roles = list.Groups["n"].Captures;
            var end = list.Index + list.Length;
            if (roles.Count == captures.Count && !OtherWorks.IsRoleElsewhere(sentence, start, end))
            {
                foreach (var (actor, role) in Surnamed([.. captures.Select(c => sentence.Of(c.Value[0]).Text)]).Zip(roles))
                {
                    yield return (CastWording.Claim(sentence, start, actor, sentence.Of(role.Value[0]).Text, null, CastWording.StatusAt(sentence, start), "cast-role"), end);
                }
            }

            // Lists of different length leave open who is whom.
            yield break;
        }

        if (InPattern.IsMatch(sentence.Mask[..start]) || (BareAsPattern.IsMatch(match.Value) && WorkPattern.IsMatch(sentence.Mask[..start])) || CastLeavingRule.IsLastAppearance(sentence, start) || IsOfEarlierVersion(sentence, match))
        {
            yield break;
        }

        if (RolePhrase.Read(sentence, roleStart) is not { } phrase || OtherWorks.IsRoleElsewhere(sentence, start, phrase.End)
            || !PersonNames.IsCharacter(phrase.Character ?? "x") || IsJob(phrase) || (captures.Count > 1 && !BareAsPattern.IsMatch(match.Value)))
        {
            yield break;
        }

        var last = captures[^1];
        var name = sentence.Of(last.Value[0]).Text;
        if (match.Value.EndsWith("as ", StringComparison.Ordinal) && (phrase.Character is null ? !IsPlausible(sentence, name, phrase) : VerbBehindPattern.IsMatch(sentence.Mask, phrase.End)))
        {
            yield break;
        }

        var claim = CastWording.Claim(sentence, roleStart - 1, name, phrase.Character, phrase.Description, CastWording.StatusAt(sentence, last.Index), "cast-role");
        if (match.Value.Contains("who ", StringComparison.Ordinal) && !StandingReader.IsGuess(sentence.Mask[start..phrase.End]))
        {
            // "X, who plays Y, thinks it might …": the guess is not about the role.
            claim = claim with { Standing = Standing.Reported };
        }

        if (match.Groups["up"].Success || match.Groups["aside"].Value.Any(Masks.IsSeason))
        {
            // "from season 1 extra to …" names where the actor comes from, not the season of the role.
            claim = claim with { Season = sentence.Article.Season };
        }

        yield return (claim, phrase.End);
        if (match.Groups["old"] is { Success: true } replaced)
        {
            yield return (CastWording.Leaving(sentence, start, sentence.Of(replaced.Value[0]).Text, phrase.Character, "cast-role"), phrase.End);
        }
    }

    // "Ada and Flora Voss": both bear the surname.
    private static List<string> Surnamed(List<string> names) =>
        names is [var first, var second] && PersonNames.Words(first).Length == 1 && PersonNames.Words(second) is [_, var surname] ? [first + " " + surname, second] : names;

    private static readonly Pattern SiblingPattern = new(@"^(?<f>\p{Lu}\p{Ll}+) (?:and|&) $");

    private static readonly Pattern TwoRolesPattern = new(@"\G(?:the )?(?<a>" + Masks.Name + ") (?:and|&) (?:the )?(?<b>" + Masks.Name + @")(?!'|\w)");

    // "X as a guide", "the city, as production goes on": only a full name with a described role is a cast member.
    private static bool IsPlausible(Sentence sentence, string actor, RolePhrase phrase) =>
        ArticlePattern.IsMatch(sentence.Mask[..phrase.End]) && (PersonNames.IsPerson(actor) || phrase.Description!.Contains('\'', StringComparison.Ordinal)) && !VerbBehindPattern.IsMatch(sentence.Mask, phrase.End);

    private static IEnumerable<Claim> CharacterFirst(Sentence sentence, Match match)
    {
        var characters = match.Groups["c"].Captures.Select(c => sentence.Of(c.Value[0]).Text).ToList();
        var actors = match.Groups["a"].Captures.Select(c => sentence.Of(c.Value[0]).Text).ToList();
        var start = match.Groups["c"].Captures[0].Index;
        if (OtherWorks.IsRoleElsewhere(sentence, start, match.Index + match.Length) || IsOfEarlierVersion(sentence, match))
        {
            yield break;
        }

        var pairs = actors.Count == characters.Count
            ? actors.Zip(characters)
            : characters.Count == 1 ? actors.Select(a => (a, characters[0]))
            : [(actors[0], characters[^1])];
        foreach (var (actor, character) in pairs)
        {
            var single = characters.Count == 1;
            yield return CastWording.Claim(sentence, start, actor, character, single ? RolePhrase.Apposition(sentence, start + 1) : null, CastWording.StatusAt(sentence, start), "cast-role");
        }

        for (var more = ElsePattern.Match(sentence.Mask, match.Index + match.Length); more.Success; more = ElsePattern.Match(sentence.Mask, more.Index + more.Length))
        {
            yield return CastWording.Claim(sentence, more.Index, sentence.Of(more.Groups["a"].Value[0]).Text, sentence.Of(more.Groups["c"].Value[0]).Text, null, CastWording.StatusAt(sentence, start), "cast-role");
        }
    }

    // "originally played by X", where no season is named, speaks of an earlier version of the story.
    private static bool IsOfEarlierVersion(Sentence sentence, Match match) =>
        (!match.Groups["earlier"].Success && EarlierPattern.IsMatch(match.Value) && sentence.SeasonsAt(match.Index).Count == 0) || EarlierVersion.IsMeant(sentence, match.Index);

    // "X, who was in Night Ferry as Captain Bell": what stands behind "in" is no actor.
    private static readonly Pattern InPattern = new(@"\b(?:in|on) (?:the )?$", RegexOptions.IgnoreCase);

    // "her last work was the hospital drama Cold Quay, as …"
    private static readonly Pattern WorkPattern = new(@"\b(?:drama|series|show|comedy|sitcom|soap|film|movie|play|musical|thriller) $|\b(?:(?:taking|takes|took) over from|replacing|succeeding|stepping in for) $", RegexOptions.IgnoreCase);

    private static readonly Pattern EarlierPattern = new(@"\b(?:originally|first) (?:played|portrayed|voiced|appeared|starred)", RegexOptions.IgnoreCase);

    // "serves as executive producer", "as a writer" are jobs behind the camera, no roles.
    private static bool IsJob(RolePhrase phrase) =>
        phrase.Character is null && JobPattern.IsMatch(phrase.Description ?? "");

    // "Mara Voss and Long Wharf director Idris Fennimore", "newcomers A and B", "A, 45,".
    private const string Actors = "(?<a>" + Masks.Name + ")" + Credit + "(?:(?:, |,? and | & )(?:(?:" + Masks.Name + "(?:'s)? |" + Masks.Work + @" )?(?:director|actor|actress|star|alum|veteran|newcomers?|comedian|singer|creator|writer) )?(?<a>" + Masks.Name + ")" + Credit + @")*(?:,? \(?(?:aged )?\d{1,2}\)?(?=,| ),?)?(?: [-\u2013\u2014](?= who ))?";

    // "Samuel Orr (The Larches)": in brackets behind an actor who is said to play someone stands another work.
    private const string Credit = @"(?: \((?:[^()]*[a-z\uE500-\uE5FF""][^()]*|" + Masks.Name + @")\)(?= (?:who |will |is |has |to |also |set )*(?:plays?|played|playing|portrays|as\b|stars|voices|joins|recur)))?";

    private const string Auxiliary =
        @"(?:(?:who|will|is|are|was|were|be|been|being|has|have|had|to|set|also|going|currently|expected|likely|confirmed|cast|chosen|picked|selected|previously|originally|can|may|could|might|would|should|both|once|again|now|officially|all|each|just|reportedly|still|actor|actress|star|newcomer|finally|already|announced|tapped|hired|rumou?red|slated|due|joining|joined|joins?|on|board|aboard|back|returning|returns?|return(?:ed)?|coming|come|comes|appear(?:s|ing|ed)?|seen|starr(?:ing|ed)|stars?|led|feature[sd]?|featuring|introduced|promoted|upped|bumped|recurr?(?:s|ing)?|guest[- ]starr?(?:s|ing|ed)?|guest|debut(?:s|ing)?|the|its|their|main|cast|show|series|season|drama|comedy|in|for|of|more|time|third|second|reprises?|reprising|resum(?:es?|ing)|respective|titular|iconic|beloved|eponymous|roles|part|parts|signed|agreed|boards?|boarded|booked|makes?|making|another|appearance|once more|(?:alongside|opposite|with) " + Masks.Name + @"|in (?:all|every|most|some|several|each)(?: of)?(?: (?:the|its|\w+))? episodes?|his|her|role|roles|lead|leads?|sees|" + Masks.ShowOrSeason + @")\s)";

    private static readonly Pattern ActorFirstPattern = new(
        Actors + @"(?:'s role)?(?<aside>, an? [^,;.]{3,40},(?= (?:has|have|is|was|will|who)))?,? (?:" +
        Auxiliary + @"{0,11}as\s" +
        "|" + Auxiliary + @"{0,8}(?:plays?|played|playing|portrays?|portrayed|portraying|voic(?:es?|ed|ing)|tak(?:es?|ing) (?:on|over|up)(?= the (?:\w+ )?(?:role|part|character))|took (?:on|over)(?= the (?:\w+ )?(?:role|part|character))|lend(?:s|ing)? (?:his|her|their) voices? to|(?:suppl(?:y|ies|ied|ying)|provid(?:es?|ed|ing)|(?:is|was|becomes|became|remains|as|be) (?:now |also |still )?)(?= ?the (?:new |original |current |former )?voices? (?:of|for|behind) )(?: ?the (?:new |original |current |former )?voices? (?:of|for|behind))|(?:in|for|into|land(?:s|ed)|gets?|got)(?= the (?:\w+ )?(?:role|part) of)|step(?:s|ped|ping) into the (?:role|shoes) of|star(?:s|ring)? opposite)\s" +
        @"|(?<be>(?:will be|is)\s)" +
        @"|" + Auxiliary + @"{0,6}(?<up>(?:upgraded|promoted|upped|bumped(?: up)?) (?:from [^,;.]{3,60}? )?to (?:play |the role of )?)" +
        @"|" + Auxiliary + @"{0,4}(?:(?:later|eventually|then|soon|since) )?(?:replaces?|replaced(?! by)|replacing|takes? over from|taking over from|replace|succeeds?|steps in for) (?<old>" + Masks.Name + @")(?:, who [^,.;]{3,60},)? (?:as|in the role of)\s" +
        ")");

    private static readonly Pattern RelationFirstPattern = new("(?<d>" + Masks.Name + @"'s? (?:[a-z][\w-]* ){0,2}" + CharacterRule.Relations + @") (?:will be|is|was|is being|is to be) (?:played|portrayed|voiced) by (?<a>" + Masks.Name + ")");

    // "X, the show's Ada," and "the show's Ada, X,"
    private static readonly Pattern ShowsOwnPattern = new("(?:(?<a>" + Masks.Name + "), " + OwnOfShow + "(?<c>" + Masks.Name + @")(?=[,.;:!?)]|$| (?:has|have|is|was|will|said|told|wrote)\b)|\b" + OwnOfShow + "(?<c>" + Masks.Name + "), (?<a>" + Masks.Name + @")(?=[,.;:!?)]|$))");

    private const string OwnOfShow = @"(?:who is |aka )?(?:[Tt]he (?:show|series|drama|comedy|sitcom|soap|programme)'s|" + Masks.Show + "'s?) (?:(?:own|beloved|resident|very own|much-loved|long-suffering|young|old) )?";

    private static readonly Pattern RoleWentPattern = new("(?:role|part|character) of (?:the )?(?<c>" + Masks.Name + @") (?:(?:has|was|is|will|have|now|eventually|be) ){0,3}(?:went|gone|goes|go|given|handed|awarded) to (?:[a-z-]+ ){0,2}(?<a>" + Masks.Name + ")");

    private static readonly Pattern CharacterFirstPattern = new(
        "(?<c>" + Masks.Name + ")(?:(?:, |,? and | & )(?<c>" + Masks.Name + @"))*(?:(?<earlier>, (?:originally|previously|formerly|once|first) (?:played|portrayed|voiced) by " + Masks.Name + @",)|,? (?:an?|the) [^,.;()]{2,50})?(?:,? who)?,? [(\[]?(?:(?:is|are|was|were|will|be|being|to|now|again|once|also|both|each|previously|who|instead) ){0,4}(?:played|portrayed|voiced|brought to life|performed|taken over) by (?:" + Epithet + @"|(?:(?:[\w'-]+|" + Masks.Work + @") ){0,4})(?<a>" + Masks.Name + ")(?:(?:, |,? and | & )(?<a>" + Masks.Name + @")(?!'|,? (?:is|are|was|were|will|has|have|plays?|played|as|stars?|returns?|voices|who)\b| by\b| \(| (?:[a-z][\w-]* ){1,2}" + Masks.Name + "))*");

    // "by Ward of Honour star X", "by The Nine Wards' X": what X is known from is no actor.
    private const string Epithet = @"(?:(?:[\w'-]+|" + Masks.Any + @")(?:'s?)? ){1,6}(?:star|stars|actor|actress|alum|alumnus|alumna|legend|favourite|favorite|regular|newcomer|comedian|singer|veteran|icon) ";

    // "Ada is played by X, Jonah by Y"
    private static readonly Pattern ElsePattern = new(@"\G(?:,| and|, and|, while) (?<c>" + Masks.Name + @") (?:is |being )?(?:played )?by (?<a>" + Masks.Name + ")");

    // "X was Governor Y", "X is Y in the drama"
    private static readonly Pattern IsPattern = new("(?<a>" + Masks.Name + ") (?:is|was|will be) (?:the )?(?<c>" + Masks.Name + @")(?!\w|'|-)(?<in> in (?:the (?:show|series|drama|comedy|adaptation|sitcom|thriller|remake|reboot)\b|" + Masks.ShowOrSeason + "))?");

    // "X, best known as Roy in Night Ferry, plays Y": the aside speaks of another work, the verb behind it of this one.
    private static readonly Pattern AfterCareerPattern = new("(?<a>" + Masks.Name + @"), (?:who (?:is|was) )?(?:(?:best|also|previously|perhaps|probably|most) )*(?:known|seen|famous|recogni[sz]ed|remembered|recently) (?:for|as|in|from|on)[^;.]{3,90}?, (?:(?:who|will|is|set|to|also|now|be|has been|cast|tapped|joins|joining|the|cast) )*(?:plays?|playing|portrays?|portraying|voices|as|stars as|returns as) ");

    private static readonly Pattern NameListPattern = new(@"\G(?:the )?(?:(?!by |who |from )[a-z][\w-]* ){0,3}(?<n>" + Masks.Name + ")(?>(?:(?:, |,? and | & )(?:the )?(?<n>" + Masks.Name + @"))+)(?!'| (?:as|who|whose)\b|, as (?!do|did|will|is|are|has|have))");

    private static readonly Pattern ArticlePattern = new("\\bas (?:an?|the|his|her|their|its|one's|" + Masks.Name + "'s?|in the role of|the role of) [^,.;]*$");

    private static readonly Pattern AndPattern = new(@"\band\b|&");

    // Nothing between the actors and "as": "starring A, B and C as D" gives a role to C alone.
    private static readonly Pattern BareAsPattern = new("^[^a-z]*(?:(?:and|& )[^a-z]*)*,? as $");

    // "…, as Ada wore a hat": what follows "as" is a clause and no role.
    private static readonly Pattern VerbBehindPattern = new(@"\G (?!and\b|or\b|in\b|on\b|for\b|with\b|from\b|at\b|who\b|whose\b|while\b|when\b|alongside\b|opposite\b|again\b|once\b|respectively\b|this\b|that\b|also\b|as\b|to\b|since\b|but\b|is\b|are\b|will\b|has\b|after\b|before\b|during\b|throughout\b|plus\b|both\b|sees?\b|too\b|joins?\b|returns?\b|of\b|by\b|told\b|said\b|over\b|the\b|a\b|an\b|it\b|they\b|he\b|she\b|until\b|following\b|was\b|were\b|playing\b|because\b)[a-z]+");

    private static readonly Pattern JobPattern = new(@"\b(?:producers?|showrunner|director|writers?|creator|author|co-?hosts?|hosts?|judges?|presenters?|coach(?:es)?|mentors?|panell?ists?|contestants?|celebrit(?:y|ies)|winners?|executive|well|a result|part of|expected|usual|before|early|soon|long|much|many|far|series regulars?|regulars?|guest stars?|a star|leads?|successor|replacement|well as|one of|some of|most|composers?|cinematographers?|editors?|choreographers?|designers?|animators?|games?|guitar|piano|drums|violin|football|soccer|tennis|golf|chess|cards|poker|tricks?|pranks?|music|songs?|tunes?|screenwriters?|script supervisors?|series composers?)\b|^(?:[\w-]+ ){0,2}(?:part|role|hand)$|^(?:it|we|they|fans?|of)\b", RegexOptions.IgnoreCase);
}
