using System.Collections.Frozen;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Passages;

/// <summary>Reads from how a question asks what its answer must hold.</summary>
internal static class WantedReader
{
    /// <summary>What is wanted, the term of the noun it must be ("hospital" in "what's the hospital called"; null where none is told), and whether several are wanted.</summary>
    /// <param name="words">The question in lower case.</param>
    /// <param name="kind">Its kind; who asks for a source asks for no value.</param>
    public static (Wanted Wanted, string? Focus, bool Several) Read(string words, QuestionKind kind)
    {
        if (kind == QuestionKind.Source)
        {
            return (Wanted.Open, null, false);
        }

        foreach (var (pattern, wanted) in Patterns())
        {
            if (pattern.Match(words) is { Success: true } match)
            {
                var focus = match.Groups["f"] is { Success: true } noun ? TermAnalyzer.Terms(noun.Value) is [.., var last] ? last : null : null;
                return (wanted, focus, SeveralPattern.IsMatch(words));
            }
        }

        return (Wanted.Open, null, false);
    }

    /// <summary>Words that say only what is wanted; an answer need not hold them.</summary>
    public static bool IsAsking(string term, Wanted wanted) => Asking.TryGetValue(wanted, out var terms) && terms.Contains(term);

    /// <summary>Terms of sentences that tell what is wanted, for questions that say nothing else: "what channel is it on".</summary>
    public static IReadOnlyCollection<string> Implied(Wanted wanted) => wanted is Wanted.Outlet or Wanted.Clock ? Showing : [];

    private static readonly FrozenSet<string> Showing = Terms("air airs watch stream streaming broadcast premieres premiere debut returns return starts begins launches available episode tonight continues screens weekly channel");

    private static readonly FrozenDictionary<Wanted, FrozenSet<string>> Asking = new Dictionary<Wanted, FrozenSet<string>>
    {
        [Wanted.Age] = Terms("old age year years born"),
        [Wanted.Year] = Terms("year date day month decade"),
        [Wanted.Date] = Terms("date day month year time since night weekday"),
        [Wanted.Clock] = Terms("time clock hour"),
        [Wanted.Reason] = Terms("reason come because cause"),
        [Wanted.Name] = Terms("name named called call title titled entitled"),
        [Wanted.Definition] = Terms("mean means stand meaning definition"),
        [Wanted.Number] = Terms("number amount total"),
        [Wanted.Duration] = Terms("long time take length"),
        [Wanted.Job] = Terms("job work works working live living career profession occupation"),
        [Wanted.Speech] = Terms("say says said think thinks thought tell told"),
        [Wanted.Money] = Terms("money cost much"),
        [Wanted.Place] = Terms("place location city town country"),
        [Wanted.Outlet] = Terms("watch see seen stream streams streaming air airs aired show shown showing broadcast catch get find view available channel network streamer broadcaster platform service station app site tv"),
        [Wanted.Person] = Terms("person guy lady girl boy man woman actor actress character people star celebrity contestant name"),
        [Wanted.Performer] = Terms("play plays played playing portray portrays portrayed voice voices voiced person guy lady girl boy man woman actor actress character people star name"),
    }.ToFrozenDictionary();

    // In order: the more particular first.
    private static IEnumerable<(Pattern Pattern, Wanted Wanted)> Patterns() =>
    [
        (PlaysPattern, Wanted.Performer),
        (JobPattern, Wanted.Job),
        (AgeIsPattern, Wanted.Age),
        (EpisodePattern, Wanted.Name),
        (MostPattern, Wanted.Number),
        (SpeechPattern, Wanted.Speech),
        (WhyFirstPattern, Wanted.Reason),
        (OutletPattern, Wanted.Outlet),
        (WhereFirstPattern, Wanted.Place),
        (WhoFirstPattern, Wanted.Person),
        (MoneyPattern, Wanted.Money),
        (AgePattern, Wanted.Age),
        (NumberPattern, Wanted.Number),
        (DurationPattern, Wanted.Duration),
        (ClockPattern, Wanted.Clock),
        (YearPattern, Wanted.Year),
        (DatePattern, Wanted.Date),
        (NameOfPattern, Wanted.Name),
        (NamePattern, Wanted.Name),
        (PlacePattern, Wanted.Place),
        (ReasonPattern, Wanted.Reason),
        (PersonPattern, Wanted.Person),
        (WhichPattern, Wanted.Which),
        (MannerPattern, Wanted.Manner),
        (DoingPattern, Wanted.Open),
        (DefinitionPattern, Wanted.Definition),
    ];


    private static FrozenSet<string> Terms(string words) => TermAnalyzer.Terms(words).ToFrozenSet(StringComparer.Ordinal);

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly Pattern JobPattern = new(@"\bfor a (?:living|job)\b|^what(?:'s|s| is| was)? .*\b(?:day job|jobs?|occupation|profession)\b(?!.* (?:on|in) (?:the )?(?:show|series))|^what (?:does|did|do) [\w'-]+(?: [\w'-]+){0,2} (?:do|work as)\b(?: before\b.*| outside\b.*| for work| now)?\s*\??$", Options);

    // "Is Ada 81?"
    private static readonly Pattern AgeIsPattern = new(@"^(?:is|was) (?!it\b|there\b|this\b|that\b|the (?:show|series)\b)[\w' .-]+ \d\d(?: years old)?\s*\??$", Options);

    private static readonly Pattern EpisodePattern = new(@"^(?:so |and )?(?:in )?(?:(?:which|what) (?:ep|episode)s?\b(?! (?:of|are|number|is (?:it|this|next))\b)|which one (?:had|has|was|is)\b.*\b(?:with|where|about|when|in it)\b)", Options);

    private static readonly Pattern MostPattern = new(@"\bwhat(?:'s|s| is| was) the (?:most|highest|lowest|biggest|record) (?:number of )?(?<f>viewer|vote|score|episode|rating|point|audience|sum|amount)s?\b", Options);

    private static readonly Pattern SpeechPattern = new(@"^(?:so |and )?(?:what|how) (?:did|does|do|has|have|had|is|was) [\w' .-]+? (?:say|says|said|saying|think|thinks|thought|tell|told|reveal|revealed|claim|admit|react|respond|feel|joke)\b|^what(?:'s|s| is| was) [\w' .-]+ (?:opinion|reaction|view|response)\b", Options);

    private static readonly Pattern WhichPattern = new(@"^(?:so |and )?(?:in |on |at |from |for |of )?which (?:of (?:the|these|those) |other |two |three |famous |real |new |old |former )*(?!(?:role|part|season|series|episode|one|way|kind|sort|type|article|source|order|of|is|was|are|were|ep|eps)s?\b)(?<f>[a-z-]+)\b", Options);

    private static readonly Pattern MannerPattern = new(@"^(?:so |and )?how (?:did|does|do|was|were|will|can)\b", Options);

    // "What is she doing in it" asks for no definition.
    private static readonly Pattern DoingPattern = new(@"^(?:so |and )?what(?:'s|s| is| are| was| were) [\w' .-]+ (?!(?:going|king|ring|thing|wedding|meaning|ending|building|opening|sibling|darling|string|wing|spring|evening|morning|painting|setting|ceiling|clothing|beginning|something|anything)\b)[a-z]{2,}ing(?: (?:in|on|at|next|now|to|as|about|with|for|after|this|these)\b.*)?\s*\??$|^what(?:'s|s| is| are| was| were) .* (?:about|up to|like)\s*\??$", Options);

    // "Who wept when the kiln cracked": the first word asks.
    private static readonly Pattern WhoFirstPattern = new(@"^(?:so |and |but |ok |hey )*(?:who|whos|whose|whom)\b", Options);

    private static readonly Pattern WhyFirstPattern = new(@"^(?:so |and |but |ok |hey )*why\b", Options);

    private static readonly Pattern WhereFirstPattern = new(@"^(?:so |and |but |ok |hey )*where\b", Options);

    // "Where can I watch it", "which channel", "what's it on", "where will the special be shown".
    private static readonly Pattern OutletPattern = new(@"\b(?:what|which)(?:'s|s| is| was)? (?:the )?(?:[a-z]+ )?(?:channel|network|streamer|broadcaster|station|platform|streaming service|service|app|streaming site)s?\b|\bwhere(?:'s|s)?\b.*\b(?:watch|view|stream(?:s|ed|ing)?|see (?:it|them|the|this|that|season|series|episodes?|old|more)|shown|showing|air(?:s|ed|ing)?|broadcast|available|find (?:it|the (?:show|series|old|first))|catch (?:it|up|the)|get (?:it|the (?:show|series)))\b|\bwhere(?:'s|s| is| was| are| were) [\w' .-]+ (?:on|be on)\s*\??$|^what(?:'s|s| is| was) (?!.*ing on)[\w' .-]+ on(?: now| in [a-z ]+)?\s*\??$", Options);

    private static readonly Pattern NameOfPattern = new(@"\b(?:name|title) of (?:the |a |an |his |her |their |its |this |that )?(?:(?:last|first|next|final|new|latest|old|fictional|second|third|fourth|main|real|[a-z]+'s|[a-z]+s(?= (?!(?:of|in|on|at|from|that|who|he|she|they|is|was|are|were|has|had|and|or)\b)[a-z]{3,})) )*(?<f>[a-z-]+)\b", Options);

    private static readonly Pattern PlaysPattern = new(@"\bwho(?:'s| is| are| was| will)? (?:be )?(?:play|portray|voic)\w*|\b(?:played|portrayed|voiced) by\b", Options);

    private static readonly Pattern MoneyPattern = new(@"\bhow much (?:did|does|do|is|was|will|were|has|have|money|are|per)\b|\bbudget\b|\bsalary\b|\bwages?\b|\bpay ?(?:cheque|check|day)\b|\bwhat\b.*\bspen[dt]\b|\bcosts?\b|\bearns?\b|\bpaid\b|\bprize money\b", Options);

    private static readonly Pattern AgePattern = new(@"\bhow old\b|\b(?:what|which) age\b|\bage of\b|(?:'s|s) age\b", Options);

    private static readonly Pattern NumberPattern = new(@"\bhow many(?: (?:more|other|different|of the|total))? (?:(?:used|did|do|does|are|were|will|can|have|had|has)\b|(?<f>[a-z-]+)\b)|\bhow (?:tall|big|far|often|large|high|heavy|much)\b|\bwhat (?:number|percentage)\b|\bnumber of (?<f>[a-z-]+)", Options);

    private static readonly Pattern DurationPattern = new(@"\bhow long\b(?! ago)|\bhow many (?:minutes|hours|days|weeks|months|years)\b|\brun ?time\b", Options);

    private static readonly Pattern ClockPattern = new(@"\bwhat time\b", Options);

    private static readonly Pattern YearPattern = new(@"\b(?:what|which) (?:years?|decade|era)\b|\bwhen\b.*\b(?:set|takes? place|taking place)\b|\byear\b.*\b(?:set|from|of)\b", Options);

    private static readonly Pattern DatePattern = new(@"\bwhen\b|\b(?:what|which) (?:date|day|night|weekday|month)\b|\bhow long ago\b|\b(?:start|release|air|wedding|birth) ?date\b", Options);

    private static readonly Pattern NamePattern = new(
        @"\b(?:what|which)(?:'s|s| is| was| are)? (?:the )?(?:\w+ )??(?<f>school|college|university|academy|hospital|prison|ship|boat|pub|bar|restaurant|hotel|company|studio|network|channel|station|band|team|club|magazine|newspaper|paper|song|track|film|movie|book|novel|play|album|game|podcast|show|series|award|prize|church|street|ranch|shop|store|bank|agency|organisation|organization|charity|episode title)s?\b|\bwhat(?:'s|s| is| was| are| were)?\b.*\b(?<f>[a-z-]+) (?:called|named)\b|\b(?:called|named|entitled|titled)\s*\??$|\bwhat(?:'s|s| is| was)? .*\b(?:name|title)\b|\bwhat (?:else )?(?:was|is|has|were) .* (?:in|from|known for)(?: before| next| now)?\s*\??$",
        Options);

    private static readonly Pattern PlacePattern = new(@"\bwhere\b|\b(?:which|what) (?:city|country|town|place|state|village|island|area|part of)\b", Options);

    private static readonly Pattern ReasonPattern = new(@"\bwhy\b|\bhow come\b|\bwhat(?:'s|s| is| was| were)? the reasons?\b|\bwhat (?:made|caused|inspired|led|gave)\b|\breason (?:for|why|behind)\b", Options);

    private static readonly Pattern PersonPattern = new(@"\bwho(?:'s|s|se|m)?\b|\b(?:which|what) (?:other )?(?<f>actor|actress|person|character|singer|pro|dancer|host|judge|celebrity|contestant|detective|doctor|cop|player|man|woman|director|writer|couple)s?\b|\bname of (?:the|his|her|their) (?<f>[a-z]+)\b", Options);

    private static readonly Pattern DefinitionPattern = new(@"^(?:so |and )?what(?:'s|s| is| are| was| were) (?:the |an? )?[\w' .-]+\??$|\bwhat does .* (?:mean|stand for)\b|\bmeaning of\b", Options);

    private static readonly Pattern SeveralPattern = new(@"\bwho are\b|\b(?:which|what) (?:\w+ )?(?:actors|actresses|people|characters|singers|pros|dancers|hosts|judges|celebrities|contestants|couples|films|movies|books|songs|shows|awards)\b|\bnames of\b|\bwho were\b", Options);
}
