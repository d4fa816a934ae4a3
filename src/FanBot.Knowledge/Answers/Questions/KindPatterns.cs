using System.Text.RegularExpressions;
using FanBot.Knowledge.Answers.Questions.Kinds;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Questions;

/// <summary>
/// What kinds of questions sound like, in the order in which they are tried: the more particular first. In a masked
/// question names, dates, seasons and shows are single characters (see <see cref="Extraction.Annotation.Masks"/>).
/// </summary>
internal static class KindPatterns
{
    /// <summary>For <see cref="QuestionKind.Renewal"/>: everything that is known of where a season stands.</summary>
    public const string Summary = "summary";

    /// <summary>The kind of a masked question, with what of the kind is asked.</summary>
    /// <param name="mask">The question in lower case, its mentions masked.</param>
    /// <param name="hasName">Whether it names a person or character.</param>
    /// <param name="hasRelation">Whether it names someone by a relation.</param>
    /// <param name="hasPair">Whether it wants a yes or no on a person and a character.</param>
    public static (QuestionKind Kind, string Aspect) Read(string mask, bool hasName, bool hasRelation, bool hasPair)
    {
        if (BareSeasonPattern.IsMatch(mask))
        {
            return (QuestionKind.Renewal, Summary);
        }

        if (SourcePattern.IsMatch(mask))
        {
            return (QuestionKind.Source, "");
        }

        if (QuestionWording.IsCountdown(mask))
        {
            return (QuestionKind.Release, ReleaseAspects.Read(mask));
        }

        if ((hasName && SaidPattern.IsMatch(mask)) || ChartPattern.IsMatch(mask))
        {
            return (QuestionKind.Other, "");
        }

        if (NumberAspects.Read(mask) is { } number)
        {
            return (QuestionKind.Number, number);
        }

        if (SeasonCountPattern.IsMatch(mask))
        {
            return (QuestionKind.SeasonCount, ReleaseAspects.IsOfOriginal(mask) ? Extraction.Wording.OriginalVersion.Aspect : "");
        }

        if (FirstDayPattern.IsMatch(mask))
        {
            return (QuestionKind.Schedule, Extraction.Rules.FirstDayRule.Launch);
        }

        if (SlotPattern.IsMatch(mask) && !HerePattern.IsMatch(mask))
        {
            return (QuestionKind.Schedule, Extraction.Wording.CountryWords.Of(mask) is { } country ? Extraction.Rules.RegionalHourRule.Prefix + country : Extraction.Rules.TimeSlotRule.Time);
        }

        if (SchedulePattern.IsMatch(mask))
        {
            return (QuestionKind.Schedule, "");
        }

        if (EpisodeTitlePattern.IsMatch(mask))
        {
            return (QuestionKind.EpisodeTitle, "");
        }

        if (MoneyOrTimePattern.IsMatch(mask))
        {
            return (QuestionKind.Other, "");
        }

        if (AnnouncedPattern.IsMatch(mask))
        {
            return (QuestionKind.ReleaseAnnounced, "");
        }

        if (LengthPattern.IsMatch(mask))
        {
            return (QuestionKind.EpisodeLength, "");
        }

        if (EpisodesPattern.IsMatch(mask))
        {
            return (QuestionKind.Episodes, "");
        }

        if (LocationPattern.Match(mask) is { Success: true } location)
        {
            return (QuestionKind.Location, location.Groups["set"].Success ? "set" : "filmed");
        }

        if (PlatformPattern.IsMatch(mask))
        {
            return (QuestionKind.Platform, CountryPattern.Match(mask) is { Success: true } asked && Extraction.Wording.CountryWords.Of(asked.Groups["c"].Value) is { } there ? Extraction.Rules.RegionalPlatformRule.Prefix + there : "");
        }

        if (ProductionPattern.IsMatch(mask))
        {
            return (QuestionKind.Production, PhaseAspects.Read(mask));
        }

        if (AdaptedPattern.Match(mask) is { Success: true } adapted)
        {
            return (QuestionKind.AdaptedFrom, adapted.Groups["part"].Success && !mask.Contains("based on", StringComparison.Ordinal) ? "volume" : "");
        }

        if (MakerAspects.Read(mask) is { } maker)
        {
            return (QuestionKind.Maker, maker);
        }

        if (SpinOffFatePattern.IsMatch(mask))
        {
            return (QuestionKind.Renewal, "");
        }

        return hasName || hasRelation ? NamedKinds.Read(mask, hasRelation, hasPair) : UnnamedKinds.Read(mask);
    }

    private const string T = Extraction.Annotation.Masks.Season;
    private const string S = ShowMask.Pattern;
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly Pattern SourcePattern = new(@"\b(?:which|what) (?:article|source|site|website|publication|outlet|publisher|paper|blog|piece|report|interview)\b|\bwho (?:says|said|reported|reports|claims|claimed|wrote (?:that|about))\b|\bwhere (?:did you|does it) (?:get|read|say)\b|\bwhere (?:does|did|do) .*\bcome from\b|\bwho (?:predicted|guessed|thinks?|thought)\b|\bsource (?:for|of|on)\b", Options);

    // "What did Mara say about coming back?" asks for her words, not whether she does.
    private static readonly Pattern SaidPattern = new(@"^(?:and |so |but )?(?:what|how) (?:did|does|do|has|have|had)(?:n't)?\b.*\b(?:say|said|saying|think|thought|feel|felt|tell|told|make of|reveal(?:ed)?|describe[ds]?|admit(?:ted)?|tease[ds]?|promise[ds]?|react(?:ed)?)\b", Options);

    // "Was it number one on Netflix?"
    private static readonly Pattern ChartPattern = new(@"^(?:and |so |but )?(?:is|was|did|has|does)\b.*\b(?:number one|no\.? ?1|top (?:ten|10|of)|most[- ]watched|trending|popular|charts?)\b", Options);

    private static readonly Pattern MoneyOrTimePattern = new(@"(?<!\b(?:viewers|people|audience)\b[^?]{0,30})\b(?:all )?at once\b|\bweekly\b|\bbinge\w*|\bevery week\b|^(?:and |so |but )?why\b|\bhow come\b|\bhow much\b|\bwhat time\b|\bbudget\b|\bsalary\b", Options);

    private static readonly Pattern SchedulePattern = new(@"(?<!\b(?:viewers|people|audience)\b[^?]{0,30})\b(?:all )?at once\b|\bweekly\b|\b(?:every|each) week\b|\bbinge\w*|\bhow often\b|\bhow many (?:episodes|eps)\b.*\b(?:at launch|on (?:the )?(?:launch|first|opening|premiere) (?:day|night|date|morning))\W*$|\bwhen (?:do|are|will) (?:the )?(?:new )?(?:episodes|eps)\b.*\b(?:come|out|air|drop|release\w*|on)\b|\b(?:what|which) (?:days?|nights?)(?: of the week)? (?:is|are|does|do)\b.*\b(?:on|airs?|shown|broadcast|episodes?)\b(?!.*\b(?:premiere|start|begin|finale|back)\b)", Options);

    private static readonly Pattern EpisodeTitlePattern = new(@"\b(?:names?|titles?|called|titled|entitled|named)\b.*\b(?:episodes?|eps?|chapter|finale|premiere)\b|\b(?:episode|ep|chapter|finale|premiere)\b.*\b(?:names?|title|called|titled|entitled|named)\b", Options);

    private static readonly Pattern AnnouncedPattern = new(@"\bwhen (?:was|were|did)\b.*\b(?:date|premiere)\b.*\b(?:announce|reveal|confirm)|\bwhen (?:was|did)\b.*\b(?:announce|reveal|confirm)\w* .*\b(?:release|premiere|date)\b|\b(?:make|made) .*\bdate (?:public|known|official)\b", Options);

    private static readonly Pattern LengthPattern = new(@"\bhow long (?:is|was|will|does) (?:the )?(?:\w+ |" + T + @"(?:'s)? )*(?:finale|premiere|last episode|final episode|first episode|pilot|opener|(?:episode|ep|chapter) \w+)\b|\bhow long (?:is|are|will|was|were|does|do) (?:the |each |every |an |one |new )*(?:\w+ )?(?:" + T + @"(?:'s)? )?episodes?\b|\bepisodes? (?:length|runtime|run time|duration)\b|\b(?:length|runtime|run ?time|duration) of\b|\bhow many minutes\b|\bhow long is (?:each|one|it)\b|\bepisodes? (?:be |going to be )?(?:an?|one|half an?|\d+|[a-z]+ty) ?-?(?:\w+ )?(?:hours?|min(?:ute)?s?)\b|\b(?:hour|minutes?)[ -]long episodes\b", Options);

    private static readonly Pattern EpisodesPattern = new(@"\bhow many (?:\w+ ){0,2}(?:episodes?|eps?|parts|instal?lments|instal?ments|half-?\s?hours)\b(?!.*\b(?:an?|per|each|every) (?:week|day|night|month)\b)|\bnumber of (?:episodes|eps)\b|\bepisode (?:count|number)\b|\b(?:episodes|eps) (?:are|in|does|will|has)\b|\bepisode order\b|\bha(?:ve|s) (?:\d+|[a-z]+) (?:episodes|eps)\b|\bno\.? of (?:episodes|eps)\b|\b(?:fewer|more|as many|less) (?:episodes|eps)\b|" + T + @" (?:episodes|eps)$|^(?:episodes|eps) |\bhow many hours\b|\bhow long is (?:" + T + @"|the (?:(?:new|next|first|last|final|whole|full) )?(?:season|series|run)\b)|^(?:(?:so|and|but|ok) )*how many(?: (?:more|new|of them))?(?: (?:are(?: there)?|were there|will there be|do we get|did they (?:make|do|film|shoot)|(?:are|were|is) (?:they|it) (?:making|doing|filming|shooting|getting)))?(?: (?:in|of|for) (?:the )?(?:(?:whole|new|next|first|last|final|current) )?(?:" + S + @"|(?:season|series|run|lot|batch|fourth|third|second|fifth)(?: one)?))?(?: (?:this time(?: round| around)?|in all|in total|altogether|now|in the end))*\W*$", Options);

    private static readonly Pattern LocationPattern = new(@"\bwhere (?:is|was|are|were|did|do|will|does|'s)\b.*\b(?:film(?:ed|ing)?|shot|shoot(?:ing)?|(?<set>set|take place|takes place))\b|\b(?:filming|shooting) locations?\b|\b(?<set>setting)\b|\bwhat (?:city|town|country|place)\b.*\b(?:film|shot|(?<set>set))|^(?:is|was|are|were|did|do|does|will) .*\b(?:film(?:ed|ing)?|shot|shoot(?:ing)?|(?<set>set)) (?:[\w\uE200-\uE3FF]+ ){0,3}(?:in|at|near|around) (?![\uE100-\uE2FF]|spring|summer|autumn|fall|winter|early|late|mid|time)\w", Options);

    private static readonly Pattern PlatformPattern = new(@"\bwhere(?:'s| (?:can|could|do|to|is|will|should|would|are|am|might|does))\b.*\b(?:watch|stream|see|air|find|available|showing|on)\b|\b(?:which|what) (?:(?:\w+ )?|(?:(?:uk|us|u\.s\.|british|american|aussie|australian|irish|canadian|kiwi|tv|telly|regular|normal|proper|free|other|actual|local|new|streaming|old) ){0,3})(?:channel|network|platform|streaming|service|streamer|site|broadcaster)\b|\bwhat(?:'s| is| was) the (?:\w+ ){0,2}(?:channel|network|platform|streamer|streaming service|broadcaster)\b|\bwho(?:'s|s| has| is)? (?:got|has|have|had|gets|holds|owns|bought|picked up|(?:be )?(?:carr(?:y|ies|ying)|air(?:s|ing)?|stream(?:s|ing)?|screen(?:s|ing)?|broadcast(?:s|ing)?|show(?:s|ing)?))(?: got)? (?:[\uE200-\uE3FF]|it|this|the (?:show|series|rights|program(?:me)?))(?= (?:in|on|over|across|down|here|now|outside|nowadays|these days|to)\b|\W*$)|\bwho(?:'s|s| is)? (?:carr(?:ies|ying)|air(?:s|ing)|stream(?:s|ing)|broadcast(?:s|ing)) |\bwhat(?:'s| is| was| will)? (?:[\uE200-\uE3FF]|it|this|the show|the series)(?: be)? (?:(?:now|going to be|currently|streaming|airing|showing|shown|available|still) )*on(?= (?:in|over|across|for|here|now|these days|nowadays)\b|\W*$)|^(?!.*\b(?:when|who|date)\b).*\b(?:can|could|how (?:do|can|could|would)) (?:\w+ ){1,3}(?:get|watch|see|find|stream|catch) (?:" + S + @"|this|that|them|all|full|the (?:old|new|first|early|whole|full)?) ?[^?]*\b(?:in (?:the )?" + Countries + @"(?!\w)|here|abroad|overseas|online|what on|on what|for free)|\bwhat(?:'s| is) (?:it|[\uE200-\uE3FF]) on\b|^where(?: to)? watch|^(?!.*\b(?:when|who|why|date)\b).*\b(?:on|to) [\uE400-\uE4FF]\W*$|\bwhat do i need to (?:watch|see)\b|^(?!.*\bwhen\b)(?!.*\bdate\b).*\b(?:on|to) (?:netflix|hulu|disney(?:\+| plus)?|hbo(?: max)?|amazon(?: prime)?|prime video|apple tv(?:\+| plus)?|peacock|paramount(?:\+| plus)?|bbc(?: \w+)?|itv\w*|(?:channel )?\d|channel (?:four|five|seven|nine|ten)|iplayer|stan|binge|britbox|foxtel|crave|amc\+?|nbc|cbs|abc|fox|starz|showtime|crunchyroll|youtube|sky)\b\s*\??$", Options);

    private static readonly Pattern ProductionPattern = new(@"\b(?:film(?:ed|ing)?(?! based)|shoot(?:ing)?|shot|production|wrap(?:ped)?|principal photography|post-?production|cameras? roll\w*)\b", Options);

    private static readonly Pattern AdaptedPattern = new(@"\bwhat(?:'s| is| are| was| were) the (?:books?|novels?|comics?|manga|source) (?:series )?(?:called|named|titled)\b|\b(?<part>(?:which|what) (?:volume|book|novel|comic|arc)s?)\b|\b(?:based (?:on|off)|adapt\w*|source material|inspired by|original (?:book|novel|comic))\b|\b(?:book|novel|comic|manga|game)s?\b.*\bbased\b|\bis (?:it|[\uE200-\uE3FF]) a (?:book|novel|comic|manga)\b", Options);

    private static readonly Pattern BareSeasonPattern = new("^(?:(?:and|so|ok|but|hey|what|how|about|any|anything|news|new|info|information|updates?|on|of|for|with|tell|me|the|is|there|going) |what's |" + "[\uE300-\uE3FF](?:'s)? )*" + T + @"(?: (?:news|info|information|updates?|then))*\W*$|^(?:any |what's the |latest )?(?:news|updates?)\W*$|^(?:any |what's the |latest )*(?:news|updates?|info) (?:on|about|of|for) " + S + @"\W*$", Options);

    private static readonly Pattern SeasonCountPattern = new(@"\bhow many (?:more |total )?seasons\b|\bnumber of seasons\b|\bhow many series (?:are|is|will|have|has|were|was|did|does|of)\b", Options);

    private static readonly Pattern SpinOffFatePattern = new(@"^(?!.*\b(?:who|when|where|cast)\b).*\b(?:cancel\w*|pick(?:ed|ing)? up|order(?:ed)?|green-?lit|axed|scrapped)\b.*\b(?:spin-?\s?offs?|prequel)\b|^(?!.*\b(?:who|when|where|cast)\b).*\b(?:spin-?\s?offs?|prequel)\b.*\b(?:cancel\w*|picked up|ordered|green-?lit|axed|scrapped)\b", Options);

    private static readonly Pattern SlotPattern = new(@"\b(?:what|which) (?:time|hour)s?\b.*\b(?:is|does|do|are|on|air|airs|start|starts|out)\b", Options);

    private const string Countries = @"(?:u\.?s\.?a?|usa|united states|states|america|u\.?k\.?|britain|england|united kingdom|australia|aus|oz|canada|ireland|new zealand|nz|india|germany|france|japan)";

    private static readonly Pattern CountryPattern = new(@"\b(?:in|across|from|for) (?:the )?(?<c>" + Countries + @")(?!\w)|\b(?<c>down under|stateside)\b|\b(?<c>british|brits?|australians?|aussies?|canadians?|americans?|kiwis?|irish|uk|us)(?= (?:channel|network|tv|telly|viewers|fans|people|folk|can|watch|see|get|service|streamer|platform|broadcaster)\b)", Options);

    // "Here" may be anywhere.
    private static readonly Pattern HerePattern = new(@"\b(?:here|my time|your time|gulf|africa|asia|singapore)\b", Options);

    // "How many do we get on day one?", "how many episodes are out at launch?"
    private static readonly Pattern FirstDayPattern = new(@"\bhow many\b(?!.*\b(?:viewers?|people|watch(?:ed|ing)?|votes?|million|seasons)\b).*\b(?:(?:on|for) day (?:one|1)|at launch|(?:on|for) (?:the )?(?:first|1st|launch|opening|premiere|release) (?:day|night|date|morning)|straight ?away|right away|to (?:start|begin|kick off) with|in the (?:first|opening) drop|(?:at|in|for|with) (?:the )?(?:premiere|launch))\b|\bhow many (?:episodes )?(?:premiere|drop|come out|are out|air|are released|do we get|land|arrive)(?: \w+)? (?:first|at first|initially)\b", Options);
}
