using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Questions.Kinds;

/// <summary>What questions on a person or character sound like, in the order in which they are tried.</summary>
internal static class NamedKinds
{
    /// <summary>The kind of a masked question that names someone.</summary>
    /// <param name="mask">The question in lower case, its mentions masked.</param>
    /// <param name="hasRelation">Whether it names them by a relation.</param>
    /// <param name="hasPair">Whether it wants a yes or no on a person and a character.</param>
    public static (QuestionKind Kind, string Aspect) Read(string mask, bool hasRelation, bool hasPair) =>
        hasPair && PairPattern.IsMatch(mask) ? (QuestionKind.Pairing, "")
        : BackOnScreenPattern.IsMatch(mask) ? (QuestionKind.Release, ReleaseAspects.Read(mask))
        : NextProjectPattern.IsMatch(mask) || LifePattern.IsMatch(mask) || SomeonesDayPattern.IsMatch(mask) ? (QuestionKind.Other, "")
        : DoesPattern.IsMatch(mask) ? (QuestionKind.WhoIs, "")
        : RolePattern.IsMatch(mask) ? (QuestionKind.Role, "")
        : PlayedByPattern.IsMatch(mask) ? (QuestionKind.PlayedBy, "")
        : ReturnPattern.IsMatch(mask) ? (QuestionKind.Return, "")
        : hasRelation || WhoIsPattern.IsMatch(mask) ? (QuestionKind.WhoIs, "")
        : (QuestionKind.Other, "");

    private const string N = Extraction.Annotation.Masks.Name;
    private const string T = Extraction.Annotation.Masks.Season;
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly Pattern LifePattern = new(@"\b(?:what|which) age\b|\bhow old\b|\bborn\b|\bhow tall\b|\bwhat (?:else|other)\b|\bbefore(?: (?:this|that|the show))?\W*$|\bknown for\b|\bknow\b.*\bfrom\b|\b(?:which|what) (?:\w+ )?(?:shows?|films?|movies?|programmes?)\b|\bmarried\b|\bwhom? (?:do|does|did|will) " + N + @" (?:leave|dump|marry|choose|pick|kiss|kill|date|love|end up with)\b|\bdating\b|\bgoing out with\b|\bin love with\b|\bengaged\b|\bwearing\b|\bsince when\b|\bwhere (?:is|was|did|does)\b|\bhow many\b", Options);

    // Who asks when the lead is "back on telly" asks for the show.
    private static readonly Pattern BackOnScreenPattern = new(@"^(?:and |so |but |ok )*when\b.*" + N + @".*\bback on (?:the |our |your |my )?(?:tv|telly|television|box|air|screens?|small screen)\b", Options);

    // "what does Ada do", "what job has Ada got", "Ada's claim to fame", "which pro danced with Ada"
    private static readonly Pattern DoesPattern = new(@"\bwhat (?:does|do|did|is|was) " + N + @"(?:'s?)? (?:do|job|work as|trade|occupation|profession|claim to fame|famous for)(?: (?:for (?:a living|work)|again|in real life|as a job|when (?:she|he|they)\b.*))?\W*$|\bwhat (?:job|trade|profession|occupation|work) (?:does|do|did|has|have|is|was)\b.*" + N + "|" + N + @"(?:'s?)? (?:claim to fame|day job|line of work)\b|\b(?:which|what|who)(?:'s|s)? (?:is |was |are |were )?(?:the )?(?:pro|pros|professional|dancer|partner|star|celeb|celebrity)? ?(?:is |was )?(?:danc\w+|skat\w+|partner\w*|paired|matched|teamed) (?:up )?(?:with|w) (?:the )?" + N, Options);

    private static readonly Pattern NextProjectPattern = new(N + @".*\bnext\b(?! (?:season|series))", Options);

    private static readonly Pattern PairPattern = new(N + ".*" + N, Options);

    // "when did Mara leave", "when is Ada back": a day in someone's life, which no claim holds.
    private static readonly Pattern SomeonesDayPattern = new(@"^(?:and |so |but )?(?:when|what (?:year|day|month|date)|how long ago)\b.*" + N, Options);

    private static readonly Pattern RolePattern = new(@"\b(?:who|what|which|whom)\b.*" + N + @"(?:'s)?.*\b(?:play(?:s|ed|ing)?|portray\w*|voic\w+|role|character|part)\b(?!.*\bby\b)|" + N + @"(?:'s)? (?:role|character|part)\b|\b(?:role|character|part) (?:of|does|is|did|will|has|for) " + N + @"|" + N + @" (?:plays?|played|playing|portrays?)(?: (?:who|what|which)|[\s.?…]*$)|^(?:is|was) " + N + @" (?:the|an?) |\bas (?:who|whom|what)\b|\bwho (?:is|was|does|did|will) " + N + " (?:be |in (?!the cast)|as|cast as)", Options);

    private static readonly Pattern PlayedByPattern = new(@"\b(?:who|which (?:actor|actress|star|one)|what (?:actor|actress)|whos|who's)\b.*\b(?:play|portray|voic|cast as|star(?:s|ring)? as|act(?:s|ing)? as)\w*.*|\b(?:actor|actress|star) (?:who|for|of|that|behind|playing)\b|" + N + @"(?:'s)? (?:actor|actress|performer|voice)\b|\b(?:played|portrayed|voiced) by\b|\bwho(?:'s|s)? (?:is |will |has |have |was )?(?:be )?(?:took|take[sn]?|taking) over (?:as|for|from|the (?:role|part) of) |\bwho(?:'s|s)? (?:is |will |has |was )?(?:be )?(?:replac(?:e|es|ed|ing)) |\bwho(?:'s|s| is| was)? the (?:very )?(?:new|first|original|other|second|old|current|real) " + N + @"|\bwhich (?:actor|actress) (?:is|was) " + N + @"|\bwho (?:is|was|will be|got) (?:cast (?:as|in)|the actor)", Options);

    private static readonly Pattern ReturnPattern = new(@"\b(?:return(?:s|ing|ed)?|coming back|come back|comes back|back|leav(?:e|es|ing)|left|exit\w*|depart\w*|repris\w+|still (?:in|on|part|there)|gone|quit\w*|axed|fired|sacked|written out|killed off|stay(?:s|ing|ed)?(?: on)?|sign(?:s|ed|ing) (?:on|up)|re-?sign(?:ed|s)|bow(?:s|ed|ing) out|off the show|out of the show|appear\w*|be in|join\w*|in " + T + @"|new to|in the (?:cast|show|new season|next season|series)|" + N + @" in it|in [\uE300-\uE3FF])\b?", Options);

    private static readonly Pattern WhoIsPattern = new(@"^(?:and )?(?:who(?:'s|s)?|tell me|describe|info)\b(?: is| are| was| were)?(?: about)?\s*(?:the )?(?:character )?" + N + @"|^(?:and )?what(?:'s|s)?\b(?: is| are| was| were)?(?: about)?\s*(?:the )?(?:character )?" + N + @"(?=\W*$|(?:'s)? (?:like|about|deal|backstory|job|rank|occupation|profession|position)\b)|^" + N + @"\??$|" + N + @"[,:]? who(?:'s| is) (?:that|this|he|she)\b|\bwhat(?:'s| is| does)? .*" + N + @".*\b(?:job|rank|occupation|profession|do for a living)\b|\bwho the \w+ is\b|^who(?:'s|s| is| are)? ", Options);
}
