using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Answers.Questions;

/// <summary>
/// What kinds of questions sound like, in the order in which they are tried: the more particular first. In a masked
/// question names, dates, seasons and shows are single characters (see <see cref="Extraction.Annotation.Masks"/>).
/// </summary>
internal static partial class KindPatterns
{
    /// <summary>For <see cref="QuestionKind.Renewal"/>: everything that is known of where a season stands.</summary>
    public const string Summary = "summary";

    /// <summary>For <see cref="QuestionKind.Release"/>: when the show was first seen.</summary>
    public const string First = "first";

    /// <summary>The kind of a masked question, with what of the kind is asked.</summary>
    /// <param name="mask">The question in lower case, its mentions masked.</param>
    /// <param name="hasName">Whether it names a person or character.</param>
    /// <param name="hasRelation">Whether it names someone by a relation.</param>
    /// <param name="hasPair">Whether it wants a yes or no on a person and a character.</param>
    public static (QuestionKind Kind, string Aspect) Read(string mask, bool hasName, bool hasRelation, bool hasPair)
    {
        if (BareSeasonPattern().IsMatch(mask))
        {
            return (QuestionKind.Renewal, Summary);
        }

        if (SourcePattern().IsMatch(mask))
        {
            return (QuestionKind.Source, "");
        }

        if (NumberPattern().Match(mask) is { Success: true } number)
        {
            return (QuestionKind.Number, NumberAspect(number.Value));
        }

        if (SeasonCountPattern().IsMatch(mask))
        {
            return (QuestionKind.SeasonCount, OriginalPattern().IsMatch(mask) ? Extraction.Wording.OriginalVersion.Aspect : "");
        }

        if (SlotPattern().IsMatch(mask) && !RegionPattern().IsMatch(mask))
        {
            return (QuestionKind.Schedule, Extraction.Rules.TimeSlotRule.Time);
        }

        if (SchedulePattern().IsMatch(mask))
        {
            return (QuestionKind.Schedule, "");
        }

        if (EpisodeTitlePattern().IsMatch(mask))
        {
            return (QuestionKind.EpisodeTitle, "");
        }

        if (MoneyOrTimePattern().IsMatch(mask))
        {
            return (QuestionKind.Other, "");
        }

        if (AnnouncedPattern().IsMatch(mask))
        {
            return (QuestionKind.ReleaseAnnounced, "");
        }

        if (LengthPattern().IsMatch(mask))
        {
            return (QuestionKind.EpisodeLength, "");
        }

        if (EpisodesPattern().IsMatch(mask))
        {
            return (QuestionKind.Episodes, "");
        }

        if (LocationPattern().Match(mask) is { Success: true } location)
        {
            return (QuestionKind.Location, location.Groups["set"].Success ? "set" : "filmed");
        }

        if (PlatformPattern().IsMatch(mask))
        {
            return (QuestionKind.Platform, "");
        }

        if (ProductionPattern().IsMatch(mask))
        {
            return (QuestionKind.Production, Phase(mask));
        }

        if (AdaptedPattern().Match(mask) is { Success: true } adapted)
        {
            return (QuestionKind.AdaptedFrom, adapted.Groups["part"].Success && !mask.Contains("based on", StringComparison.Ordinal) ? "volume" : "");
        }

        if (MakerPattern().Match(mask) is { Success: true } maker)
        {
            return (QuestionKind.Maker, MakerAspect(maker));
        }

        if (SpinOffFatePattern().IsMatch(mask))
        {
            return (QuestionKind.Renewal, "");
        }

        if (hasName || hasRelation)
        {
            return hasPair && PairPattern().IsMatch(mask) ? (QuestionKind.Pairing, "") : OfName(mask, hasRelation);
        }

        return RenewalPattern().IsMatch(mask) ? (QuestionKind.Renewal, "")
            : CastPattern().IsMatch(mask) ? (QuestionKind.Cast, "")
            : PlaysUnknownPattern().IsMatch(mask) ? (QuestionKind.PlayedBy, "")
            : UnnamedPattern().IsMatch(mask) ? (QuestionKind.WhoIs, "")
            : ExtentPattern().IsMatch(mask) ? (QuestionKind.Other, "")
            : WhenOriginalPattern().IsMatch(mask) ? (QuestionKind.Release, ReleaseAspect(mask))
            : !PersonOrReasonPattern().IsMatch(mask) && ReleasePattern().IsMatch(mask) || OnDatePattern().IsMatch(mask) ? (OtherThingPattern().IsMatch(mask) ? QuestionKind.Other : QuestionKind.Release, ReleaseAspect(mask))
            : PlotPattern().IsMatch(mask) ? (QuestionKind.Plot, "")
            : GuessPattern().IsMatch(mask) ? (QuestionKind.Release, "")
            : (QuestionKind.Other, "");
    }

    private static (QuestionKind Kind, string Aspect) OfName(string mask, bool hasRelation) =>
        NextProjectPattern().IsMatch(mask) || LifePattern().IsMatch(mask) || SomeonesDayPattern().IsMatch(mask) ? (QuestionKind.Other, "")
        : RolePattern().IsMatch(mask) ? (QuestionKind.Role, "")
        : PlayedByPattern().IsMatch(mask) ? (QuestionKind.PlayedBy, "")
        : ReturnPattern().IsMatch(mask) ? (QuestionKind.Return, "")
        : hasRelation || WhoIsPattern().IsMatch(mask) ? (QuestionKind.WhoIs, "")
        : (QuestionKind.Other, "");

    private static string ReleaseAspect(string mask) =>
        TrailerPattern().IsMatch(mask) ? "trailer"
        : OriginalPattern().IsMatch(mask) ? FinalePattern().IsMatch(mask) || EndPattern().IsMatch(mask) ? Extraction.Wording.OriginalVersion.Finale : Extraction.Wording.OriginalVersion.Aspect
        : FinalePattern().IsMatch(mask) ? "finale"
        : SpecialPattern().Match(mask) is { Success: true } special ? Extraction.Wording.ReleaseSubject.SpecialAspect(special.Groups["k"].Value)
        : MidseasonPattern().IsMatch(mask) ? "midseason"
        : PartPattern().Match(mask) is { Success: true } part ? "part-" + Text.NumberWords.Read((part.Groups["n"].Success ? part.Groups["n"] : part.Groups["o"]).Value)
        : EpisodePattern().Match(mask) is { Success: true } episode && Text.NumberWords.Read(episode.Groups["n"].Value) is > 1 and var number ? "episode-" + number
        : AbroadPattern().Match(mask) is { Success: true } abroad ? "abroad-" + Country(abroad)
        : FirstPattern().IsMatch(mask) ? First
        : "";

    /// <summary>Whether a word of the question is already told by its aspect: "break" by the mid-season return, "xmas" by the special.</summary>
    /// <param name="aspect">The aspect.</param>
    /// <param name="word">A word in lower case.</param>
    public static bool Accounts(string aspect, string word) =>
        aspect == "midseason" ? word is "break" or "hiatus" or "midseason" or "mid-season" or "mid" or "holiday" or "christmas"
        : aspect.StartsWith("special", StringComparison.Ordinal) ? word is "special" or "xmas" or "christmas" or "holiday" or "festive"
        : aspect == Extraction.Rules.TimeSlotRule.Time ? word is "time" or "times" or "hour" or "channel" or "on" or "air" or "airs"
        : aspect.StartsWith(Extraction.Wording.OriginalVersion.Aspect, StringComparison.Ordinal) ? word is "original" or "old" or "older" or "first" or "version" or "show" or "series" or "one" or "tv" or "run" or "ran" or "last" or "end" or "ended" or "year" or "air"
        : aspect == First ? word is "first" or "originally" or "original" or "very"
        : aspect.StartsWith("abroad-", StringComparison.Ordinal) && (AbroadPattern().IsMatch("in " + word) || word is "united" or "states" or "american");

    private static string Country(Match match) =>
        match.Groups["us"].Success ? "US"
        : match.Groups["uk"].Success ? "UK"
        : char.ToUpperInvariant(match.Groups["c"].Value[0]) + match.Groups["c"].Value[1..];

    private static string Phase(string mask) =>
        PostPattern().IsMatch(mask) ? "post" : WrapPattern().IsMatch(mask) ? "wrap" : StartPattern().IsMatch(mask) ? "start" : "";

    private static string NumberAspect(string words) =>
        words.Contains("hour", StringComparison.Ordinal) ? "hours"
        : words.Contains("countr", StringComparison.Ordinal) || words.Contains("territor", StringComparison.Ordinal) ? "countries"
        : words.Contains("view", StringComparison.Ordinal) || words.Contains("household", StringComparison.Ordinal) || words.Contains("watch", StringComparison.Ordinal) || words.Contains("tuned", StringComparison.Ordinal) || words.Contains("people saw", StringComparison.Ordinal) ? "viewers"
        : "score";

    private static string MakerAspect(Match match)
    {
        foreach (var aspect in (string[])["creator", "showrunner", "director", "composer", "writer", "author", "producer"])
        {
            if (match.Groups[aspect].Success)
            {
                return aspect;
            }
        }

        return "";
    }

    private const string N = Extraction.Annotation.Masks.Name;
    private const string T = Extraction.Annotation.Masks.Season;
    private const string S = "(?:[\uE200-\uE3FF]|it|they|there|the show|the series)";
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(?:which|what) (?:article|source|site|website|publication|outlet|publisher|paper|blog|piece|report|interview)\b|\bwho (?:says|said|reported|reports|claims|claimed|wrote (?:that|about))\b|\bwhere (?:did you|does it) (?:get|read|say)\b|\bwhere (?:does|did|do) .*\bcome from\b|\bwho (?:predicted|guessed|thinks?|thought)\b|\bsource (?:for|of|on)\b", Options)]
    private static partial Regex SourcePattern();

    [GeneratedRegex(@"(?<!\b(?:viewers|people|audience)\b[^?]{0,30})\b(?:all )?at once\b|\bweekly\b|\bbinge\w*|\bevery week\b|^(?:and |so |but )?why\b|\bhow come\b|\bhow much\b|\bwhat time\b|\bbudget\b|\bsalary\b", Options)]
    private static partial Regex MoneyOrTimePattern();

    [GeneratedRegex(@"(?<!\b(?:viewers|people|audience)\b[^?]{0,30})\b(?:all )?at once\b|\bweekly\b|\b(?:every|each) week\b|\bbinge\w*|\bhow often\b|\bhow many (?:episodes|eps)\b.*\b(?:at launch|on (?:the )?(?:launch|first|opening|premiere) (?:day|night|date|morning))\W*$|\bwhen (?:do|are|will) (?:the )?(?:new )?(?:episodes|eps)\b.*\b(?:come|out|air|drop|release\w*|on)\b|\b(?:what|which) (?:days?|nights?)(?: of the week)? (?:is|are|does|do)\b.*\b(?:on|airs?|shown|broadcast|episodes?)\b(?!.*\b(?:premiere|start|begin|finale|back)\b)", Options)]
    private static partial Regex SchedulePattern();

    [GeneratedRegex(@"\b(?:names?|titles?|called|titled|entitled|named)\b.*\b(?:episodes?|eps?|chapter|finale|premiere)\b|\b(?:episode|ep|chapter|finale|premiere)\b.*\b(?:names?|title|called|titled|entitled|named)\b", Options)]
    private static partial Regex EpisodeTitlePattern();

    [GeneratedRegex(@"\bwhen (?:was|were|did)\b.*\b(?:date|premiere)\b.*\b(?:announce|reveal|confirm)|\bwhen (?:was|did)\b.*\b(?:announce|reveal|confirm)\w* .*\b(?:release|premiere|date)\b|\b(?:make|made) .*\bdate (?:public|known|official)\b", Options)]
    private static partial Regex AnnouncedPattern();

    [GeneratedRegex(@"\bhow long (?:is|was|will|does) (?:the )?(?:\w+ |" + T + @"(?:'s)? )*(?:finale|premiere|last episode|final episode|first episode|pilot|opener|(?:episode|ep|chapter) \w+)\b|\bhow long (?:is|are|will|was|were|does|do) (?:the |each |every |an |one |new )*(?:\w+ )?(?:" + T + @"(?:'s)? )?episodes?\b|\bepisodes? (?:length|runtime|run time|duration)\b|\b(?:length|runtime|run ?time|duration) of\b|\bhow many minutes\b|\bhow long is (?:each|one|it)\b|\bepisodes? (?:be |going to be )?(?:an?|one|half an?|\d+|[a-z]+ty) ?-?(?:\w+ )?(?:hours?|min(?:ute)?s?)\b|\b(?:hour|minutes?)[ -]long episodes\b", Options)]
    private static partial Regex LengthPattern();

    [GeneratedRegex(@"\bhow many (?:\w+ )?(?:episodes?|eps?|parts)\b(?!.*\b(?:an?|per|each|every) (?:week|day|night|month)\b)|\bnumber of (?:episodes|eps)\b|\bepisode (?:count|number)\b|\b(?:episodes|eps) (?:are|in|does|will|has)\b|\bepisode order\b|\bha(?:ve|s) (?:\d+|[a-z]+) (?:episodes|eps)\b|\bno\.? of (?:episodes|eps)\b|\b(?:fewer|more|as many|less) (?:episodes|eps)\b|" + T + @" (?:episodes|eps)$|^(?:episodes|eps) ", Options)]
    private static partial Regex EpisodesPattern();

    [GeneratedRegex(@"\bwhere (?:is|was|are|were|did|do|will|does|'s)\b.*\b(?:film(?:ed|ing)?|shot|shoot(?:ing)?|(?<set>set|take place|takes place))\b|\b(?:filming|shooting) locations?\b|\b(?<set>setting)\b|\bwhat (?:city|town|country|place)\b.*\b(?:film|shot|(?<set>set))|^(?:is|was|are|were|did|do|does|will) .*\b(?:film(?:ed|ing)?|shot|shoot(?:ing)?|(?<set>set)) (?:[\w\uE200-\uE3FF]+ ){0,3}?(?:in|at|near|around) (?![\uE100-\uE2FF]|spring|summer|autumn|fall|winter|early|late|mid|time)\w", Options)]
    private static partial Regex LocationPattern();

    [GeneratedRegex(@"\bwhere(?:'s| (?:can|could|do|to|is|will|should|would|are|am|might|does))\b.*\b(?:watch|stream|see|air|find|available|showing|on)\b|\b(?:which|what) (?:\w+ )?(?:channel|network|platform|streaming|service|streamer|site)\b|\bwhat(?:'s| is) (?:it|[\uE200-\uE3FF]) on\b|^where(?: to)? watch|^(?!.*\b(?:when|who|why|date)\b).*\b(?:on|to) [\uE400-\uE4FF]\W*$|\bwhat do i need to (?:watch|see)\b|^(?!.*\bwhen\b)(?!.*\bdate\b).*\b(?:on|to) (?:netflix|hulu|disney\+?|hbo(?: max)?|amazon(?: prime)?|prime video|apple tv\+?|peacock|paramount\+?|bbc(?: \w+)?|itv\w*|channel \d|amc\+?|nbc|cbs|abc|fox|starz|showtime|crunchyroll|youtube|sky)\b\s*\??$", Options)]
    private static partial Regex PlatformPattern();

    [GeneratedRegex(@"\b(?:film(?:ed|ing)?(?! based)|shoot(?:ing)?|shot|production|wrap(?:ped)?|principal photography|post-?production|cameras? roll\w*)\b", Options)]
    private static partial Regex ProductionPattern();

    [GeneratedRegex(@"\bpost-?production\b", Options)]
    private static partial Regex PostPattern();

    [GeneratedRegex(@"\b(?:wrap\w*|finish\w*|end(?:ed|s)?|done|complete\w*|over|conclude\w*|still|yet|(?:un)?till? when)\b", Options)]
    private static partial Regex WrapPattern();

    [GeneratedRegex(@"\b(?:start\w*|beg[aiu]n\w*|kick\w*|commence\w*|underway|roll(?:ed|ing)?)\b", Options)]
    private static partial Regex StartPattern();

    [GeneratedRegex(@"\bwatched\b.*\bhours\b|\bhours\b.*\bwatched\b|\bhow many (?:\w+ )?(?:hours|viewers|views|countries|territories|households|people (?:watch(?:ed)?|saw|viewed|tuned)|watch(?:ed)?|tuned in)\b|\b(?:rating|score|rotten|imdb|metacritic)\b|\bviewing figures\b|\bviewership\b", Options)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\bwhat(?:'s| is| are| was| were) the (?:books?|novels?|comics?|manga|source) (?:series )?(?:called|named|titled)\b|\b(?<part>(?:which|what) (?:volume|book|novel|comic|arc)s?)\b|\b(?:based (?:on|off)|adapt\w*|source material|inspired by|original (?:book|novel|comic))\b|\b(?:book|novel|comic|manga|game)s?\b.*\bbased\b|\bis (?:it|[\uE200-\uE3FF]) a (?:book|novel|comic|manga)\b", Options)]
    private static partial Regex AdaptedPattern();

    [GeneratedRegex(@"(?<creator>\bcreate\b|\bwho (?:created|made|makes|came up with|is (?:the )?(?:creator|behind))\b|\bcreat(?:or|ed by)\b)|(?<showrunner>\bshow ?runner\b|\bwho runs\b)|(?<director>\bdirect(?:s|ed|or|ors|ing)?\b)|(?<composer>\bcompos(?:er|ed|es|ing)\b|\bwho (?:did|does|made|scored) the (?:music|score)\b)|(?<author>\bauthors?\b|\bwho wrote the (?:books?|novels?|comics?|graphic novels?|manga)\b)|(?<writer>\bwho(?:'s| is| are)? (?:writes|wrote|writing|penned|penning)\b|\bwriters?\b|\bwritten by\b)|(?<producer>\bproducers?\b|\bwho produce[sd]\b)", Options)]
    private static partial Regex MakerPattern();

    [GeneratedRegex(@"\bcancel\w*|\brenew\w*|\baxed?\b|\bgreen-?lit\b|\b(?:another|more|additional) seasons?\b|\b(?:will|is|are|was|gonna|going)\b.*\bbe (?:a |an |another )?(?:[\uE300-\uE3FF] )?(?:" + T + @"|more)|\bthere (?:be|gonna be|going to be) (?:a )?" + T + @"|\bis there (?:a |an |another |any )?(?:" + T + @"|more)|\b(?:is|are|was) (?:[\uE300-\uE3FF] )?(?:getting|" + T + @") ?(?:a |happening|confirmed|official|greenlit|still happening|a thing|" + T + @")|\bgetting (?:a |another )?" + T + @"|\b(?:final|last) (?:season|one|ever)\b|\b(?:is|are) (?:it|[\uE300-\uE3FF]) (?:over|ending|ended|done|finished|still happening|still on)\b|\bhappening\b|\bpick(?:ing)? up\b|\b(?:is|was|has) .*\bconfirmed\b|\bstatus\b|\bpicked up\b|\bwhen\b.*\b(?:ordered|commissioned)\b|\bend(?:s|ing)? (?:with|after)\b|\b(?:which|what) (?:season|series)\b.*\b(?:last|final)\b|\bdid (?:\w+ )?(?:renew|cancel|order)", Options)]
    private static partial Regex RenewalPattern();

    [GeneratedRegex(@"\bcast(?: list| members?| of)?\b|\bwho(?:'s|s| is| are| all is)? (?:all )?(?:in|starring|stars|returning|coming back|new|joining|back|leaving|acting|appearing|on)\b|\bstars? in\b|\bacts? in\b|\beveryone (?:who|in)\b|\bactors\b|\b(?:new|returning) (?:cast|characters?|actors?|faces|people|members?|additions?|roles?)\b|\bnewcomers?\b|\bwho(?:'s| is| will be| are| will)? (?:return|join|leav)\w*|\bwho(?:'s| is| are| will| isn't| won't)? (?:not )?(?:be )?(?:com(?:e|ing) back|returning|return|back|staying)\b|\b(?:main|lead) (?:characters?|actors?|roles?|cast)\b|\bstarring\b|\bcharacters in\b", Options)]
    private static partial Regex CastPattern();

    [GeneratedRegex(@"\bwho(?:'s|s)? (?:is |are |was |will |does |did |gonna |going to )?(?:be )?(?:play|portray|voic)\w*|\b(?:played|portrayed|voiced) by\b|\b(?:actor|actress)\b", Options)]
    private static partial Regex PlaysUnknownPattern();

    [GeneratedRegex(@"\bwhen\b(?=.*\b(?:com(?:e|es|ing)|came|out|shown|broadcast|screened|went out|releas\w*|premier\w*|air\w*|start\w*|beg[aiu]n\w*|return\w*|back|drop\w*|debut\w*|launch\w*|arriv\w*|on|stream\w*|land\w*|hit\w*|see|watch|get|here|available|finale|trailer|episode|show|(?:part|volume) (?:\d|one|two|three)|(?:first|second|third) (?:half|part|batch|volume|cour))\b)|\bwhen(?:'s| is| are| was| were| did| will)? (?:the )?(?:" + S + @"(?: of | on)? ?)+\W*$|" + S + @" when\b|\bdate\b|\brelease\w*|\bpremier\w*|\bcom(?:e|es|ing) (?:out|back|soon|to|in)\b|\b(?:be|is|are|it) out\b|\bbe back\b|\bout (?:yet|now|already)\b|\bhow (?:soon|long (?:until|till|to wait|do we|do i|must))|\b(?:air|drop|debut|launch|arriv|return)(?:s|ed|ing|e|es|ping|ped)?\b|\bcoming\b|\b(?:pushed|moved|delayed|postponed|put|brought) (?:back |forward )?(?:to|until|till)\b|" + S + @" (?:out|back|soon)\b|\b(?:what|which) (?:\w+ )?(?:day|weekday|month|year)\b(?=.*\b(?:com(?:e|es|ing)|out|releas\w*|premier\w*|air\w*|start\w*|return\w*|back|drop\w*|debut\w*|arriv\w*)\b)|\bday\b.*\b(?:back|out|on)\b", Options)]
    private static partial Regex ReleasePattern();

    [GeneratedRegex(@"\b(?:guess\w*|predict\w*|rumou?r\w*)\b.*" + T + "|" + T + @".*\b(?:guess\w*|predict\w*|rumou?r\w*)\b", Options)]
    private static partial Regex GuessPattern();

    [GeneratedRegex(@"\b(?:what|which) age\b|\bhow old\b|\bborn\b|\bhow tall\b|\bwhat (?:else|other)\b|\bbefore(?: (?:this|that|the show))?\W*$|\bknown for\b|\bknow\b.*\bfrom\b|\b(?:which|what) (?:\w+ )?(?:shows?|films?|movies?|programmes?)\b|\bmarried\b|\bwhom? (?:do|does|did|will) " + N + @" (?:leave|dump|marry|choose|pick|kiss|kill|date|love|end up with)\b|\bdating\b|\bsince when\b|\bwhere (?:is|was|did|does)\b|\bhow many\b", Options)]
    private static partial Regex LifePattern();

    [GeneratedRegex(N + @".*\bnext\b(?! (?:season|series))", Options)]
    private static partial Regex NextProjectPattern();

    [GeneratedRegex("^(?:(?:and|so|ok|but|hey|what|how|about|any|anything|news|new|info|information|updates?|on|of|for|with|tell|me|the|is|there|going) |what's |" + "[\uE300-\uE3FF](?:'s)? )*" + T + @"(?: (?:news|info|information|updates?|then))*\W*$|^(?:any |what's the |latest )?(?:news|updates?)\W*$|^(?:any |what's the |latest )*(?:news|updates?|info) (?:on|about|of|for) " + S + @"\W*$", Options)]
    private static partial Regex BareSeasonPattern();

    [GeneratedRegex(@"\bhow many (?:more |total )?seasons\b|\bnumber of seasons\b|\bhow many series (?:are|is|will|have|has|were|was|did|does|of)\b", Options)]
    private static partial Regex SeasonCountPattern();

    [GeneratedRegex(@"^(?!.*\b(?:who|when|where|cast)\b).*\b(?:cancel\w*|pick(?:ed|ing)? up|order(?:ed)?|green-?lit|axed|scrapped)\b.*\b(?:spin-?\s?offs?|prequel)\b|^(?!.*\b(?:who|when|where|cast)\b).*\b(?:spin-?\s?offs?|prequel)\b.*\b(?:cancel\w*|picked up|ordered|green-?lit|axed|scrapped)\b", Options)]
    private static partial Regex SpinOffFatePattern();

    [GeneratedRegex(N + ".*" + N, Options)]
    private static partial Regex PairPattern();

    // "who is the new judge", "who was the doctor": someone named only by what they are.
    [GeneratedRegex(@"^(?:so |and |but |ok )*(?:who(?:'s|s| is| was| are| were| will be|'re)? (?:all )?(?:the|that|this|these|those|their|its|his|her|used to (?:host|present|judge|narrate)|hosting|presenting|judging|narrating|hosts?|presents?|judges?|narrates?|narrated|hosted|presented|judged)\b|(?:please )?(?:name|list|give me|tell me)(?: me)?(?: all)?(?: of)? (?:the|its|their|every) |(?:which|what) \w+ (?:is|are|were|was) (?:new|back|returning|coming back|leaving|joining)\b)", Options)]
    private static partial Regex UnnamedPattern();

    // Other things come out as well.
    [GeneratedRegex(@"\b(?:book|novel|comic|manga|webtoon|film|movie|video ?game|game|album|soundtrack|song|single|dvd|blu-?ray|box ?set|spin-?off|prequel|sequel|reunion|documentary|podcast|tour|merch\w*|original)s?\b", Options)]
    private static partial Regex OtherThingPattern();

    [GeneratedRegex(@"\b(?<k>christmas|xmas|holiday|festive|new year|halloween|easter|anniversary|launch|reunion)(?:'s)? (?:\w+ )?special\b|\bspecial (?:episode|on|at|air|out)\b", Options)]
    private static partial Regex SpecialPattern();

    // "how long was the special": its length, not its day.
    [GeneratedRegex(@"\bhow long (?:is|was|were|are)\b(?!.*\b(?:until|till|wait|before|away)\b)", Options)]
    private static partial Regex ExtentPattern();

    // "did it start on the 12th in the end?"
    [GeneratedRegex(@"^(?:(?:so|and|but|ok|wait) )*(?:is|are|was|were|did|does|do|will|has)\b.*\b(?:start|started|begin|began|shown|broadcast|go out|went out|come|out|on|still|now)\b.*[\uE100-\uE1FF]", Options)]
    private static partial Regex OnDatePattern();

    [GeneratedRegex(@"\bmid-?season (?:return|premiere|opener)\b|\b(?:after|from) (?:the|its|their|a) (?:\w+ ){0,2}(?:break|hiatus)\b", Options)]
    private static partial Regex MidseasonPattern();

    [GeneratedRegex(@"\b(?:episode|chapter|ep\.?) (?<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?<n>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:episode|chapter|ep)\b", Options)]
    private static partial Regex EpisodePattern();

    [GeneratedRegex(@"\b(?:in|for) (?:the )?(?:(?<us>u\.?s\.?a?\.?|usa|united states|states|america)|(?<uk>u\.?k\.?|britain|england|united kingdom)|(?<c>canada|australia|germany|france|ireland|japan|india))(?!\w)|\b(?<us>stateside|american (?:premiere|viewers|fans))\b", Options)]
    private static partial Regex AbroadPattern();

    [GeneratedRegex("\\bfirst (?:ever |of all )?(?:start|air|begin|began|premier|debut|come|came|on |launch|releas|shown)|^when (?:did|was) [\uE300-\uE3FF] (?:originally|first) |\\b(?:very first|original) (?:episode|premiere|air ?date)\\b", Options)]
    private static partial Regex FirstPattern();

    // Nobody "drops" a season who is asked for with "who", and no reason is a date.
    [GeneratedRegex(@"^(?:and |so |but )?(?:who|whose|whom|why|how (?:old|much|many|come)|what (?:did|does|happens|happened|was|were|caused|made))\b", Options)]
    private static partial Regex PersonOrReasonPattern();

    // "when did Mara leave", "when is Ada back": a day in someone's life, which no claim holds.
    [GeneratedRegex(@"^(?:and |so |but )?(?:when|what (?:year|day|month|date)|how long ago)\b.*" + N, Options)]
    private static partial Regex SomeonesDayPattern();

    // "the original", "the old show"; not "the original title" or "the original cast".
    [GeneratedRegex("\\boriginal(?=\\W*$| (?:show|series|version|one|run|first|on|start|air|end|began|begin|premiere|debut|come|finish|last|have|had|get)| [\uE300-\uE3FF])|\\bold(?:er)? (?:show|series|version|one|[\uE300-\uE3FF])|\\bfirst [\uE300-\uE3FF]", Options)]
    private static partial Regex OriginalPattern();

    [GeneratedRegex("^(?:when|what year|which year)\\b.*\\b(?:original|old(?:er)? (?:show|series|version|one)|first [\uE300-\uE3FF])", Options)]
    private static partial Regex WhenOriginalPattern();

    [GeneratedRegex(@"\bend(?:ed)?\b|\bfinish\w*|\bstop\w*|\bgo off\b|\bconclude\w*", Options)]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"\b(?:what|which) (?:time|hour)s?\b.*\b(?:is|does|do|are|on|air|airs|start|starts|out)\b", Options)]
    private static partial Regex SlotPattern();

    // An hour there is another than the one at home.
    [GeneratedRegex(@"\b(?:us|usa|uk|america|britain|australia|canada|india|japan|coast|est|pst|eastern|pacific|central|gmt|here)\b", Options)]
    private static partial Regex RegionPattern();

    [GeneratedRegex(@"\b(?:trailer|teaser)\b", Options)]
    private static partial Regex TrailerPattern();

    [GeneratedRegex(@"\bfinale\b|\bfinals?\b(?! (?:season|series|chapter|run|trailer|" + T + @"))|\b(?:last|final) episode\b", Options)]
    private static partial Regex FinalePattern();

    [GeneratedRegex(@"\b(?:part|volume|vol\.?) (?<n>\d|one|two|three)\b|\b(?<o>first|second|third) (?:half|part|batch|volume|cour)\b", Options)]
    private static partial Regex PartPattern();

    [GeneratedRegex(@"\bplot\b|\babout\b|\bsynopsis\b|\bstory(?:line)?\b|\bwhat (?:happens|will happen|is going to happen|'s going to happen|can we expect|to expect)\b|\bpremise\b|\bhappen(?:s)? in\b|\bsummary\b", Options)]
    private static partial Regex PlotPattern();

    [GeneratedRegex(@"\b(?:who|what|which|whom)\b.*" + N + @"(?:'s)?.*\b(?:play(?:s|ed|ing)?|portray\w*|voic\w+|role|character|part)\b(?!.*\bby\b)|" + N + @"(?:'s)? (?:role|character|part)\b|\b(?:role|character|part) (?:of|does|is|did|will|has|for) " + N + @"|" + N + @" (?:plays?|played|playing|portrays?)(?: (?:who|what|which)|[\s.?…]*$)|^(?:is|was) " + N + @" (?:the|an?) |\bas (?:who|whom|what)\b|\bwho (?:is|was|does|did|will) " + N + " (?:be |in (?!the cast)|as|cast as)", Options)]
    private static partial Regex RolePattern();

    [GeneratedRegex(@"\b(?:who|which (?:actor|actress|star|one)|what (?:actor|actress)|whos|who's)\b.*\b(?:play|portray|voic|cast as|star(?:s|ring)? as|act(?:s|ing)? as)\w*.*|\b(?:actor|actress|star) (?:who|for|of|that|behind|playing)\b|" + N + @"(?:'s)? (?:actor|actress|performer|voice)\b|\b(?:played|portrayed|voiced) by\b|\bwho(?:'s|s)? (?:is |will |has |have |was )?(?:be )?(?:took|take[sn]?|taking) over (?:as|for|from|the (?:role|part) of) |\bwho(?:'s|s)? (?:is |will |has |was )?(?:be )?(?:replac(?:e|es|ed|ing)) |\bwho(?:'s|s| is| was)? the (?:very )?(?:new|first|original|other|second|old|current|real) " + N + @"|\bwhich (?:actor|actress) (?:is|was) " + N + @"|\bwho (?:is|was|will be|got) (?:cast (?:as|in)|the actor)", Options)]
    private static partial Regex PlayedByPattern();

    [GeneratedRegex(@"\b(?:return(?:s|ing|ed)?|coming back|come back|comes back|back|leav(?:e|es|ing)|left|exit\w*|depart\w*|repris\w+|still (?:in|on|part|there)|gone|appear\w*|be in|join\w*|in " + T + @"|new to|in the (?:cast|show|new season|next season|series)|" + N + @" in it|in [\uE300-\uE3FF])\b?", Options)]
    private static partial Regex ReturnPattern();

    [GeneratedRegex(@"^(?:and )?(?:who(?:'s|s)?|what(?:'s|s)?|tell me|describe|info)\b(?: is| are| was| were)?(?: about)?\s*(?:the )?(?:character )?" + N + @"|^" + N + @"\??$|" + N + @"[,:]? who(?:'s| is) (?:that|this|he|she)\b|\bwhat(?:'s| is| does)? .*" + N + @".*\b(?:job|rank|occupation|profession|do for a living)\b|\bwho the \w+ is\b|^who(?:'s|s| is| are)? ", Options)]
    private static partial Regex WhoIsPattern();
}
