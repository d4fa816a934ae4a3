using System.Text.RegularExpressions;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Extraction.Wording;

/// <summary>Tells what each date of a sentence is the date of: the nearest word before it that names an event, else behind it.</summary>
internal static class DateEvents
{
    private const int Reach = 110;

    /// <summary>For each date, its place in the mask and its event; dates that belong to nothing are left out.</summary>
    public static IEnumerable<(int Date, EventTrigger Event)> Read(Sentence sentence)
    {
        if (!sentence.Mask.AsSpan().ContainsAnyInRange('\uE100', '\uE1FF'))
        {
            yield break;
        }

        var triggers = Triggers(sentence);
        for (var i = 0; i < sentence.Mask.Length; i++)
        {
            if (Masks.IsDate(sentence.Mask[i]) && !IsAttribute(sentence, i) && Nearest(triggers, i, sentence) is { } trigger)
            {
                yield return (i, trigger);
            }
        }
    }

    /// <summary>Whether the clause at a place looks back or ahead.</summary>
    public static DateDirection Direction(Sentence sentence, int maskIndex)
    {
        var clause = sentence.Clause(maskIndex);
        // Between dashes stands only the date: what it is the date of was said before.
        var before = sentence.Mask[(sentence.Mask[clause.Start..maskIndex].Any(char.IsLetter) ? clause.Start : 0)..maskIndex];
        if (MovedDates.IsOld(sentence, maskIndex) || MovedDates.IsNew(sentence, maskIndex))
        {
            // What was moved lies about the day of writing, on either side of it.
            return DateDirection.Unknown;
        }

        var near = sentence.Before(maskIndex, clause.Start);
        if (ToldPattern.IsMatch(near))
        {
            return DateDirection.Past;
        }

        if (NowPattern.IsMatch(near) || ScreenedFromPattern.IsMatch(near))
        {
            return DateDirection.Future;
        }

        var (future, past) = (FuturePattern.Matches(before).LastOrDefault()?.Index ?? -1, PastPattern.Matches(before).LastOrDefault()?.Index ?? -1);
        return ThenPlannedPattern.IsMatch(before) ? DateDirection.Past
            : future > past ? DateDirection.Future
            : past >= 0 && future < 0 ? DateDirection.Past
            : future >= 0 && ModalPattern.IsMatch(before[future..]) ? DateDirection.Future
            : past >= 0 ? DateDirection.Past
            : FuturePattern.IsMatch(sentence.Mask[maskIndex..clause.End]) ? DateDirection.Future
            : PastPattern.IsMatch(sentence.Mask) ? DateDirection.Past
            : DateDirection.Unknown;
    }

    private static List<EventTrigger> Triggers(Sentence sentence)
    {
        var triggers = ProductionPhase.Find(sentence).Select(p => new EventTrigger(EventKind.Production, p.Verb, p.End)).ToList();
        foreach (Match match in TriggerPattern.Matches(sentence.Mask))
        {
            var kind = Kind(match);
            var span = new TextSpan(match.Index, match.Index + match.Length);
            if (!triggers.Exists(t => t.Kind == EventKind.Production && span.Overlaps(new TextSpan(t.Start, t.End))))
            {
                triggers.Add(new EventTrigger(kind, span.Start, span.End));
            }
        }

        return triggers;
    }

    private static EventKind Kind(Match match) =>
        match.Groups["release"].Success ? EventKind.Release
        : match.Groups["finale"].Success ? EventKind.Finale
        : match.Groups["trailer"].Success ? EventKind.Trailer
        : match.Groups["production"].Success ? EventKind.Production
        : match.Groups["renewal"].Success ? EventKind.Renewal
        : match.Groups["announce"].Success ? EventKind.Announcement
        : EventKind.Other;

    private static EventTrigger? Nearest(List<EventTrigger> triggers, int date, Sentence sentence)
    {
        if (date == 0 && Reading.Timeline.IsEntry(sentence.Mask))
        {
            // "8 July: premiere": the colon parts a date from what it is the date of.
            var told = triggers.Where(t => t.Start > 0 && t.Start <= Reach).OrderBy(t => t.Start).ThenBy(t => t.Kind).Cast<EventTrigger?>().FirstOrDefault();
            return told is { } first && !sentence.Mask[1..first.Start].Any(Masks.IsDate) ? told : null;
        }

        var clause = sentence.Clause(date);
        var inClause = triggers.Where(t => t.Start >= clause.Start && t.Start < clause.End).ToList();
        var before = inClause.Where(t => t.End <= date && date - t.End <= Reach).OrderByDescending(t => t.End).ThenBy(t => t.Kind).Cast<EventTrigger?>().FirstOrDefault();
        var after = inClause.Where(t => t.Start > date && t.Start - date <= Reach && GoverningBehind(sentence.Mask, date, t)).OrderBy(t => t.Start).ThenBy(t => t.Kind).Cast<EventTrigger?>().FirstOrDefault();
        if (before is null && after is null && date - clause.Start < 16)
        {
            // A date alone in its clause ("…, on 3 May") goes with what was said before.
            before = triggers.Where(t => t.End <= date && date - t.End <= Reach).OrderByDescending(t => t.End).Cast<EventTrigger?>().FirstOrDefault();
        }

        // "Two weeks after it launched, Halcyra today ordered …": behind a comma the verb beside the date has it.
        return before is { Kind: EventKind.Release } shown && after is { Kind: EventKind.Renewal or EventKind.Announcement } beside && beside.Start - date <= 3 && sentence.Mask[shown.End..date].Contains(", ", StringComparison.Ordinal)
            ? after
            : before ?? after;
    }

    // Behind a date an event must be a verb ("On 3 May the season premieres") or stand right beside it ("the 3 May
    // premiere"): in "on Tuesday's episode and the season's premiere" the date is another's.
    private static bool GoverningBehind(string mask, int date, EventTrigger trigger) =>
        trigger.Kind is not (EventKind.Release or EventKind.Finale or EventKind.Trailer)
        || trigger.Start - date <= 2
        || VerbPattern.IsMatch(mask[Math.Max(date, trigger.Start - 12)..trigger.End])
        || GuessNounPattern.IsMatch(mask[trigger.Start..trigger.End]);

    // "the 2019 film", "its May 2022 cover": the date describes another thing.
    private static bool IsAttribute(Sentence sentence, int date) =>
        AttributePattern.IsMatch(sentence.Mask[(date + 1)..]) || ThroughPattern.IsMatch(sentence.Before(date, sentence.Clause(date).Start)) || EffectivelyPattern.IsMatch(sentence.Before(date));

    // "Mondays at 24:30 (effectively, Tuesday at 12:30 a.m.)": the day of the week once more.
    private static readonly Pattern EffectivelyPattern = new(@"\((?:effectively|technically|that is|i\.e\.),? (?:on )?$", RegexOptions.IgnoreCase);

    // "is on Platform from Friday"
    private static readonly Pattern ScreenedFromPattern = new(@"\b(?:is|are) (?:back |available |exclusive )?(?:on|to) [^,.;]{1,30} from (?:the )?$", RegexOptions.IgnoreCase);

    // "one episode weekly through June 13"
    private static readonly Pattern ThroughPattern = new(@"\b(?:weekly|every|each|daily|nightly|episodes?|streaming|airing|running|runs?)\b[^.;]{0,40}\b(?:through|until|till)(?: the)? $", RegexOptions.IgnoreCase);

    // The verb right before the date tells of something that happened, whatever was planned before: "…, aired on D".
    private static readonly Pattern ToldPattern = new(@"(?:^|[,;:)]|\b(?:and|but|it|show|series|season|premiere|episode|finale|run|which|who|first|finally|eventually|then|actually|instead|only|[" + "\uE200-\uE3FF" + @"])) ?(?:aired|premiered|debuted|launched|arrived|landed|dropped|returned|came (?:out|back|to)|began|started|kicked off|went out|opened|bowed|streamed|ended|concluded|wrapped up)\b[^,;.]{0,40}$", RegexOptions.IgnoreCase);

    // "…, which were slated to debut on D, will now drop on D"
    private static readonly Pattern NowPattern = new(@"\b(?:(?:will|would|is|are) now|now (?:will|set|due|expected|scheduled|slated)|has (?:now )?been (?:moved|pushed|put back|delayed|postponed|brought forward|rescheduled))\b[^;.]{0,60}$", RegexOptions.IgnoreCase);

    private static readonly Pattern ThenPlannedPattern = new(@"\b(?:was|were|had been) (?:originally |initially |previously |once )?(?:slated|scheduled|due|supposed|meant|set|planned|expected)\b", RegexOptions.IgnoreCase);

    /// <summary>A season or the show as subject, right before its verb: with it, "began" and "ended" tell of its showing.</summary>
    private const string Shown = "(?:" + Masks.ShowOrSeason + @"|\b(?:the|this|that) (?:new |original |older |old |[\w-]+ )?(?:series|show|season|drama|comedy|run|thriller|sitcom|soap|whodunn?it|quiz|contest|competition|programme|revival|reboot|adaptation|anime))(?: of (?:the|\w+ episodes|\w+)(?: " + Masks.Show + @")?| [\w-]+ episodes)?(?:, (?:which|with|of|a|the)\b[^.;]{0,50},)? (?:(?:finally|officially|first|also|will|then|only|now|has|just) )*";

    private static readonly Pattern TriggerPattern = new(
        @"(?<finale>\b(?:season |series |mid-?season )?finale\b|\b(?:final|last|closing|concluding) (?:ever )?(?:episode|instal?lment|half-hour|hour)\b|\b(?:went|goes?|going|gone|came|comes?) off (?:the )?air\b|\b(?:leaves?|left) the (?:air|airwaves)\b|(?<=\bthe )(?:live |grand )?final(?= (?:is|was|will|moves?|airs?|aired|itself|show|too|takes|took|goes|on)\b)|(?<=" + Shown + @")(?:ended|ends|concluded|concludes|wrapped up|wraps up|closed|closes|finished|finishes|bowed out|bows out|signed off|signs off)(?= (?:on\b|its run|in\b|" + Masks.Date + ")))" +
        @"|(?<trailer>\b(?:trailer|teaser|first[- ]look|sneak peek|clip)s?\b)" +
        @"|(?<other>\b(?:set (?:in|during|between)|(?:ended|ends|concluded|concludes|finished|closed|left off|broke off)(?= (?:with|its|on|in|for)\b)|(?:cover|span)(?:s|ned|ed|ning|ing)?(?= (?:the|a|about|roughly|some|nearly|from|[\w-]+ (?:years?|decades?)|" + Masks.Date + @"))|takes place|volumes?|novels?|books?|comics?|paperback|manga|publish(?:ed|es|ing)?|born|birthday|died|awards?|nominat\w+|strikes?|interview\w*|told|posted|tweet\w*|Instagram|as of(?= " + Masks.Date + @")|shared|said|says|tickets?|convention|panel|Comic-Con|festival|soundtrack|album|movie|film(?!ing|ed)|biopic|pandemic|casting call|cast|joined|auditions?|reviewed?|watched|streamed|viewers|views|hours|leav(?:e|es|ing)|gap)\b)" +
        @"|(?<release>(?<=" + Shown + @")(?:takes?|took|lifts?|lifted) off(?= (?:on |in |this )?(?:\w+day,? )?" + Masks.Date + @")|\b(?:(?:originally )?(?:ran|running)(?= (?:for [\w-]+ (?:seasons|series) )?(?:on [^,.;]{1,20} )?(?:from|between)\b)|for(?= [\w-]+ seasons (?:from|between)\b)|(?:has |have |had )?sets?(?= (?:\w+day, )?" + Masks.Date + @"[^,.;]{0,30}? (?:for|as) (?:the |its )?(?:" + Masks.ShowOrSeason + @" ?|new |season |series ){0,3}(?:premiere|return|debut|launch|start)\b)|(?:go(?:es)?|went|gone|going) out(?= (?:on|in|live|from)\b)|(?:be|been|being|is|are|was|were)(?: \w+)? (?:broadcast|shown|screened|televised|unveiled on)\b|(?<=\b(?:first (?:live )?(?:show|episode)|premiere|launch|opener|new (?:series|season|run)|" + Masks.ShowOrSeason + @") )(?:is|are|was|will be)(?: now)? (?:on|out)(?= (?:" + Masks.Date + @"))|(?:pushed|moved|delayed|postponed|put back|held back|shifted|bumped|rescheduled|brought forward|pulled forward|slips|slides)(?= (?:by |[^;.]{0,60}\b(?:from|to|until|till) )[^;.]{0,30}" + Masks.Date + @")|(?:confirmed|set|slated|scheduled|skedded|due|dated|pegged|pencill?ed(?: in)?|booked|lined up|locked in|bound|billed|eyeing|aiming|on track|targeting|earmarked|announced|expected) for\b|expected (?=(?:in|by|on|around|sometime|during)\b)|premier(?:e[sd]?|ing)|debut(?:s|ed|ing)?\b(?! (?:as|in the role))|releas(?:e|es|ed|ing)\b(?! the (?:rest|lock))|arriv(?:e|es|ed|ing|al)|air(?:s|ed|ing)?|launch(?:es|ed|ing)?|drop(?:s|ped|ping)?\b(?! (?:out|off))|land(?:s|ed|ing)?\b(?! (?:the|a|an|his|her|that|this) (?:\w+ )?(?:role|part|job|gig|date|spot|deal))|return(?:s|ed|ing)?\b(?! to (?:the )?(?:set|filming|work|shoot\w*|production|his|her|their))|com(?:e|es|ing)(?: \w+){0,2} (?:out|back|earlier|later|sooner|in|on)\b|c(?:ame|omes?|oming) to (?=(?:the |our |your |a )?(?:" + Masks.Platform + "|" + Masks.Name + @"|tv|television|screens?|small screen|streaming))|coming|comeback|came out|hit(?:s|ting)?|streams?|streaming|available|roll(?:s|ed)? out|bow(?:s|ed)?|slated|scheduled|due|(?:be|is|was|are) back|(?<=" + Masks.ShowOrSeason + @" )(?!(?:ends|finishes|concludes|closes|wraps|celebrates|marks|turns|films|shoots|moves|stars|stops|halts|pauses|leaves|tapes|tours|wins|was|is|has|goes|does|sees|takes|resumes|continues|says|shifts|slips|breaks|bows|follows|covers|spans|signs|drops|gets|loses|was|airs|returns)\b)[a-z]{3,}s (?:(?:in|into|onto|up|down|back|off|ashore|home|again|out)(?: (?:on|in|to|into|onto|for) (?:the |your |our |its )?[a-z]+(?: screens?)?)? )?(?:on )?(?=(?:\w+day,? )?" + Masks.Date + @")|(?<=" + Masks.Platform + @" )(?:has|gets|shows|screens|will (?:have|show|screen|air))(?= (?:it|the (?:show|series|drama|comedy|opener|first (?:episode|part))|" + Masks.ShowOrSeason + @") (?:on|from|in)\b)|(?:go(?:es)?|going|went) to air(?= (?:on |from |in )?(?:\w+day,? )?" + Masks.Date + @")|touch(?:es|ed) down|gets? under ?way(?= (?:on |from |in )?" + Masks.Date + @")|(?<=" + Shown + @")resumes?\b|(?<=" + Shown + @"|\bepisodes\b[^.;]{0,12})runs? from|(?:is|are|be) (?:back )?(?:on|exclusive to) (?:the )?(?:" + Masks.Platform + "|" + Masks.Name + @")(?= from\b)|(?:be|is|was|are) on (?:our |your |the |uk |us )?(?:screens?|air|tv|television)\b|back (?:on (?:air|tv|screens|" + Masks.Platform + @")|for (?:a |its |the |another )?" + Masks.Season + @"|with (?:a |its |the )?" + Masks.Season + @")|window|timeframe|time frame|(?:expect|see|get|have|getting|seeing|watch)(?: (?:a|the|it|new))?(?: " + Masks.Show + ")?(?:'s)? " + Masks.ShowOrSeason + @"|see it|(?<=" + Shown + @")(?:began|begins?|started|starts?|kicked off|kicks? off|opened|opens)(?! (?:film|shoot|product|work|photograph|principal|with|as|when|to|casting|development|post))|(?<!\b(?:filming|shooting|production|photography|cameras?|work|tour|sales?|voting|school|tickets?|rehearsals?|training|auditions?)\b[^.;]{0,60})(?:began|begins?|started|starts?)(?= (?:on )?(?:the )?" + Masks.Date + @")|(?<=\b(?:the|its) (?:other|remaining|rest|second|third|fourth|next|last|final)\b[^.;]{0,25}?)follow(?:s|ed)?(?= (?:on|in|later|from)\b| " + Masks.Date + @")|hop(?:e|es|ing) (?:for|to see) (?=" + Masks.ShowOrSeason + @")|slip(?:s|ped)? (?:back )?(?:to|until|into)|prediction|guess|estimate|delayed (?:to|until)|pushed (?:back )?(?:to|until)|moved (?:up )?to|postponed (?:to|until)|" + Masks.Season + @" (?:will be|is) out))" +
        @"|(?<production>\b(?:film(?:ing|ed)|shoot(?:ing)?|shot|production|photography|wrap(?:ped|s)?)\b)" +
        @"|(?<renewal>\b(?:renew(?:ed|al|s|ing)?|cancel\w*|axed|green-?lit|picked up|ordered|commissioned|recommissioned|scrapped)\b)" +
        @"|(?<announce>\b(?:broke the news|announc\w+|confirm\w+|reveal\w*|unveil\w*|report\w*|stat(?:ed|es)|declar\w+|teas(?:ed|es))\b)",
        RegexOptions.IgnoreCase);

    private static readonly Pattern VerbPattern = new(@"\b(?:premieres|premiered|releases|released|debuts|debuted|airs|aired|arrives|arrived|launches|launched|dropped|drops|returned|returns|came|comes|hits?|lands|landed|streamed|streams|(?:will|to|can|could|may|might|be|been|was|is|we) (?:\w+ )?(?:premiere|release|debut|air|arrive|launch|drop|return|come|land|hit|stream|see|expect|get))", RegexOptions.IgnoreCase);

    private static readonly Pattern GuessNounPattern = new(@"^(?:prediction|guess|estimate|window|time ?frame|come|coming|see|expect|get|slated|scheduled|due|set|confirmed)", RegexOptions.IgnoreCase);

    private static readonly Pattern ModalPattern = new(@"^(?:will|'ll|won't|set to|set for|slated|scheduled|due|could|might|may|would|should|can|expect|hope|confirmed for)", RegexOptions.IgnoreCase);

    private static readonly Pattern AttributePattern = new(@"^'?s\b(?! (?:episode|show|premiere|finale|final|launch))|^(?:'s)? (?:(?:\w+[- ]){0,2}(?:film|movie|biopic|drama|series|miniseries|novel|book|comic|comedy|thriller|hit|musical|documentary|adaptation|cover|issue|interview|article|report|strikes?|pandemic|awards?|emmys?|oscars?|census|election|album|version|remake|reboot|game|video game|anime|play)\b)|^\+", RegexOptions.IgnoreCase);

    private static readonly Pattern FuturePattern = new(@"\b(?:will|'ll|won't|set to|set for|slated|scheduled|due|expect\w*|could|might|may|would|should|can|coming|upcoming|returns|premieres|arrives|debuts|launches|drops|airs|lands|hits|streams|going to|to (?:premiere|air|arrive|return|debut|launch|drop|be|begin|start)|hop(?:e|es|ing)|predict\w*|guess|until|next|plan\w*|aim\w*|confirmed for|begins|starts|(?:date|premiere) (?:is|of|for|on))\b", RegexOptions.IgnoreCase);

    private static readonly Pattern PastPattern = new(@"\b(?:was|were|did|had|has|have|made|began|came|hit|took|ended|kicked|[a-z]{3,}ed|ago|last|went|shot)\b", RegexOptions.IgnoreCase);
}
