using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Questions.Kinds;

/// <summary>What questions sound like that name nobody, in the order in which they are tried.</summary>
internal static class UnnamedKinds
{
    /// <summary>The kind of a masked question that names nobody.</summary>
    /// <param name="mask">The question in lower case, its mentions masked.</param>
    public static (QuestionKind Kind, string Aspect) Read(string mask) =>
        QuestionWording.IsWatchable(mask) || ConfirmedDatePattern.IsMatch(mask) && !FatePattern.IsMatch(mask) ? Dated(mask)
        : QuestionWording.IsLast(mask) || RenewalPattern.IsMatch(mask) ? (QuestionKind.Renewal, "")
        : CastPattern.IsMatch(mask) ? (QuestionKind.Cast, "")
        : PlaysUnknownPattern.IsMatch(mask) ? (QuestionKind.PlayedBy, "")
        : UnnamedPattern.IsMatch(mask) ? (QuestionKind.WhoIs, "")
        : ExtentPattern.IsMatch(mask) ? (QuestionKind.Other, "")
        : WhenOriginalPattern.IsMatch(mask) ? (QuestionKind.Release, ReleaseAspects.Read(mask))
        : !PersonOrReasonPattern.IsMatch(mask) && ReleasePattern.IsMatch(mask) || OnDatePattern.IsMatch(mask) ? Dated(mask)
        : PlotPattern.IsMatch(mask) ? (QuestionKind.Plot, "")
        : GuessPattern.IsMatch(mask) ? (QuestionKind.Release, "")
        : (QuestionKind.Other, "");

    private static (QuestionKind Kind, string Aspect) Dated(string mask) =>
        (OtherThingPattern.IsMatch(mask) ? QuestionKind.Other : QuestionKind.Release, ReleaseAspects.Read(mask));

    private const string T = Extraction.Annotation.Masks.Season;
    private const string S = ShowMask.Pattern;
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly Pattern RenewalPattern = new(@"\bcancel\w*|\brenew\w*|\baxed?\b|\bgreen-?lit\b|\b(?:another|more|additional) (?:seasons?|series|run|helping|outing|batch)\b|\b(?:will|is|are|was|gonna|going)\b.*\bbe (?:a |an |another )?(?:[\uE300-\uE3FF] )?(?:" + T + @"|more)|\bthere (?:be|gonna be|going to be) (?:a )?" + T + @"|\bis there (?:a |an |another |any )?(?:" + T + @"|more)|\b(?:is|are|was) (?:[\uE300-\uE3FF] )?(?:getting|" + T + @") ?(?:a |happening|confirmed|official|greenlit|still happening|a thing|" + T + @")|\bgetting (?:a |another )?" + T + @"|^(?:so |and |but |wait )*(?:are|is|will|do|does|have|has|would|could|can)\b.*\b(?:do|doing|make|making|get|have|having|plan(?:s|ning)?(?: for| on)?) (?:a |an |another |any )?(?:" + T + @"|more (?:seasons?|series|of (?:it|them|this|these))|(?<=another )(?:one|season|series|run|lot|round|batch)|(?<=any )more|more(?=\W*$))|\b(?:is|was|has|have|did|been|being|got|get|gets|getting)\b.*\b(?:binned|canned|ditched|chopped|shelved|dumped|nixed|dropped(?= by\b|\W*$)|killed off)\b(?! (?:weekly|on))|\b(?:can|bin|axe|ditch|scrap|shelve|nix|dump|kill) (?:[\uE200-\uE3FF]|it|the (?:show|series))\b|\b(?:is|are|was|were)(?:n't)? (?:[\uE200-\uE3FF]|it|they|this|the (?:show|series))(?: now| really| actually| definitely| still)* (?:all )?(?:finished|done(?: for)?|dead|over|ended|gone|safe|at risk|doomed|toast|a goner|in (?:danger|jeopardy|trouble|limbo)|on the bubble)(?: (?:now|then|for good|forever|with|yet|too|after (?:this|that)))*(?=\W*$| or\b)|\bget(?:s|ting)? (?:the (?:chop|axe|boot)|canned|scrapped)\b|\b(?:final|last) season\b|(?<!\bwhen\b.*)\b(?:final|last) (?:one|ever)\b|\b(?:is|are) (?:it|[\uE300-\uE3FF]) (?:over|ending|ended|done|finished|still happening|still on)\b|\bhappening\b|\bpick(?:ing)? up\b|\b(?:is|was|has) .*\bconfirmed\b|\bstatus\b|\bpicked up\b|\bwhen\b.*\b(?:ordered|commissioned)\b|\bend(?:s|ing)? (?:with|after)\b|\b(?:which|what) (?:season|series)\b.*\b(?:last|final)\b|\bdid (?:\w+ )?(?:renew|cancel|order)|^(?:so |and |but |wait |ok )*(?:is|was) (?:that|this) (?:really |actually )?(?:it|the end|the last(?: of it| ever)?)(?: (?:then|now|for good|for (?:the show|the series|[\uE300-\uE3FF])|of (?:the show|the series|it|[\uE300-\uE3FF])))*\W*$|^(?:so |and |but |wait )*(?:is|will|are|does|do)\b.*\b(?:more|another(?: one)?|anything|continu(?:e|ing)|go(?:es|ing)? on|carry(?:ing)? on)\b.*\bafter (?:this|that|" + T + @")", Options);

    private const string D = Extraction.Annotation.Masks.Date;

    private const string Confirmed = @"\b(?:confirmed|happening)\b";

    private const string Coming = @"\b(?:dates?|trailers?|teaser|releas(?:e|es|ing)|premier\w*|(?:com(?:e|es|ing)|is) out|out (?:on|in)|air(?:s|ing)?"
        + @"|air(?:ed)? (?:on|in)|drops?|debuts?|launch(?:es)?|starts?)\b";

    // "is May 1 confirmed", "is the release date confirmed": what is confirmed is a day, and not that there will be a season.
    private static readonly Pattern ConfirmedDatePattern = new(
        $@"{Confirmed}.*{D}|{D}.*{Confirmed}|\bconfirmed\b.*{Coming}|{Coming}.*\bconfirmed\b",
        Options);

    // A season "was confirmed on" the day of its order.
    private static readonly Pattern FatePattern = new(
        @"\b(?:cancel|renew|commission|green-?lit|(?:order(?:ed)?|axed?|end(?:s|ed|ing)?(?! of\b)|final|last|another|more)\b)"
        + $@"|\b(?:was|were)\b.*\bconfirmed (?:back )?(?:on|in) {D}|\bwhen\b.*\bconfirmed\b",
        Options);

    private static readonly Pattern CastPattern = new(@"\bcast(?: list| members?| of)?\b|\bwho(?:'s|s| is| are| all is)? (?:all )?(?:in|starring|stars|returning|coming back|new|joining|back|leaving|acting|appearing|on)\b|\bstars? in\b|\bacts? in\b|\beveryone (?:who|in)\b|\bactors\b|\b(?:new|returning) (?:cast|characters?|actors?|faces|people|members?|additions?|roles?)\b|\bnewcomers?\b|\bwho(?:'s| is| will be| are| will)? (?:return|join|leav)\w*|\bwho(?:'s| is| are| will| isn't| won't)? (?:not )?(?:be )?(?:com(?:e|ing) back|returning|return|back|staying)\b|\b(?:main|lead) (?:characters?|actors?|roles?|cast)\b|\bstarring\b|\bcharacters in\b", Options);

    private static readonly Pattern PlaysUnknownPattern = new(@"\bwho(?:'s|s)? (?:is |are |was |will |does |did |gonna |going to )?(?:be )?(?:play|portray|voic)\w*|\b(?:played|portrayed|voiced) by\b|\b(?:actor|actress)\b", Options);

    private static readonly Pattern ReleasePattern = new(@"\bwhen\b(?=.*\b(?:com(?:e|es|ing)|came|out|shown|broadcast|screened|went out|releas\w*|premier\w*|air\w*|start\w*|beg[aiu]n\w*|return\w*|back|drop\w*|debut\w*|launch\w*|arriv\w*|on|stream\w*|land\w*|hit\w*|see|watch|get|here|available|finale|trailer|episode|show|due|(?:part|volume) (?:\d|one|two|three)|(?:first|second|third) (?:half|part|batch|volume|cour))\b)|\bwhen(?:'s| is| are| was| were| did| will)? (?:the )?(?:" + S + @"(?: of | on)? ?)+\W*$|" + S + @" when\b|\bdate\b|\brelease\w*|\bpremier\w*|\bcom(?:e|es|ing) (?:out|back|soon|to|in)\b|\b(?:be|is|are|(?<!\b(?:make|made|get|got|makes) )it) out\b|\bbe back\b|\bout (?:yet|now|already)\b|\bhow (?:soon|long (?:until|till|to wait|do we|do i|must))|\b(?:air|drop|debut|launch|arriv|return)(?:s|ed|ing|e|es|ping|ped)?\b|\bcoming\b|\b(?:pushed|moved|delayed|postponed|put|brought) (?:back |forward )?(?:to|until|till)\b|(?<!\b(?:make|made|get|got|makes) )" + S + @" (?:out|back|soon)\b|\b(?:what|which) (?:\w+ )?(?:day|weekday|month|year)\b(?=.*\b(?:com(?:e|es|ing)|out|releas\w*|premier\w*|air\w*|start\w*|return\w*|back|drop\w*|debut\w*|arriv\w*)\b)|\bday\b.*\b(?:back|out|on)\b", Options);

    private static readonly Pattern GuessPattern = new(@"\b(?:guess\w*|predict\w*|rumou?r\w*)\b.*" + T + "|" + T + @".*\b(?:guess\w*|predict\w*|rumou?r\w*)\b", Options);

    // "who is the new judge", "who was the doctor": someone named only by what they are.
    private static readonly Pattern UnnamedPattern = new(@"^(?:so |and |but |ok )*(?:who(?:'s|s| is| was| are| were| will be|'re)? (?:all )?(?:the|that|this|these|those|their|its|his|her|used to (?:host|present|judge|narrate)|hosting|presenting|judging|narrating|hosts?|presents?|judges?|narrates?|narrated|hosted|presented|judged)\b|(?:please )?(?:name|list|give me|tell me)(?: me)?(?: all)?(?: of)? (?:the|its|their|every) |(?:which|what) \w+ (?:is|are|were|was) (?:new|back|returning|coming back|leaving|joining)\b)", Options);

    // Other things come out as well.
    private static readonly Pattern OtherThingPattern = new(@"\b(?:book|novel|comic|manga|webtoon|film|movie|video ?game|game|album|soundtrack|song|single|dvd|blu-?ray|box ?set|spin-?off|prequel|sequel|reunion|documentary|podcast|tour|merch\w*|original|audition|tryout|ticket|voting|vote)s?\b", Options);

    // "how long was the special": its length, not its day.
    private static readonly Pattern ExtentPattern = new(@"\bhow long (?:is|was|were|are)\b(?!.*\b(?:until|till|wait|before|away)\b)", Options);

    // "did it start on the 12th in the end?"
    private static readonly Pattern OnDatePattern = new(@"^(?:(?:so|and|but|ok|wait) )*(?:is|are|was|were|did|does|do|will|has)\b.*\b(?:start|started|begin|began|shown|broadcast|go out|went out|come|out|on|still|now)\b.*[\uE100-\uE1FF]", Options);

    // Nobody "drops" a season who is asked for with "who", and no reason is a date.
    private static readonly Pattern PersonOrReasonPattern = new(@"^(?:and |so |but )?(?:who|whose|whom|why|how (?:old|much|many|come)|what (?:did|does|happens|happened|was|were|caused|made))\b", Options);

    private static readonly Pattern WhenOriginalPattern = new("^(?:when|what year|which year)\\b.*\\b(?:original|old(?:er)? (?:show|series|version|one)|first [\uE300-\uE3FF])", Options);

    private static readonly Pattern PlotPattern = new(@"\bplot\b|\babout\b|\bsynopsis\b|\bstory(?:line)?\b|\bwhat (?:happens|will happen|is going to happen|'s going to happen|can we expect|to expect)\b|\bpremise\b|\bhappen(?:s)? in\b|\bsummary\b", Options);
}
