using System.Globalization;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>"Eight episodes", "the ten-episode second season", "we anticipate the same for season 2".</summary>
internal sealed class EpisodeCountRule : IClaimRule
{
    private const int MostEpisodes = 400;

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        Claim? last = null;
        foreach (var (index, count) in Counts(sentence))
        {
            last = Claim(sentence, index, count);
            yield return last;
        }

        // "How many episodes are there?" – "Eight, the same as last year."
        if (last is null && HeadingPattern.IsMatch(sentence.Heading) && OpeningNumberPattern.Match(sentence.Mask) is { Success: true } opening && Count(opening) is { } number)
        {
            yield return Claim(sentence, 0, number);
        }

        // "Season 1 has eight episodes, so we anticipate the same for season 2."
        if (last is not null && SamePattern.Match(sentence.Mask) is { Success: true } same && sentence.SeasonAt(same.Index + same.Length - 1) is { } other && other != last.Season)
        {
            yield return Claim(sentence, same.Index + same.Length - 1, last.Value!);
        }
    }

    /// <summary>The counts of a sentence and where they stand in its mask.</summary>
    private static IEnumerable<(int Index, string Count)> Counts(Sentence sentence)
    {
        foreach (Match match in CountPattern.Matches(sentence.Mask))
        {
            if (Count(match) is { } count && IsOfSeason(sentence, match))
            {
                yield return (match.Index, count);
            }
        }

        for (var i = 0; i < sentence.Mask.Length; i++)
        {
            // "the eight-episode first season" is one mention that carries both.
            if (Masks.IsSeason(sentence.Mask[i]) && InSeasonPattern.Match(sentence.At(i).Text) is { Success: true } inside && Count(inside) is { } own)
            {
                yield return (i, own);
            }
        }

        // "The first five episodes arrive in May, the remaining four in June": nine in all.
        if (SplitPattern.Match(sentence.Mask) is { Success: true } split && OtherWorks.Own(sentence, split.Index)
            && NumberWords.Read(split.Groups["n"].Value) is { } opening && NumberWords.Read(split.Groups["m"].Value) is { } rest)
        {
            yield return (split.Index, (opening + rest).ToString(CultureInfo.InvariantCulture));
        }

        // "It is the first in a series of six", "Episodes: 8".
        if (SeriesOfPattern.Match(sentence.Mask) is { Success: true } series && Count(series) is { } run && OtherWorks.Own(sentence, series.Index))
        {
            yield return (series.Index, run);
        }

        // "6 x 60'", "an order of eight", "bringing the season to 22".
        foreach (Match order in OrderPattern.Matches(sentence.Mask))
        {
            if (Count(order) is { } count && OtherWorks.Own(sentence, order.Index) && !Subjects.IsOther(sentence, order.Index) && !SpinOffRule.IsSubject(sentence.Mask[..order.Index]))
            {
                yield return (order.Index, count);
            }
        }

        // "There were eight in the first and ten in the second", where episodes were spoken of.
        if (!sentence.IsQuestion && UnitPattern.IsMatch(sentence.Mask + " " + sentence.Previous?.Mask))
        {
            foreach (Match nth in InNthPattern.Matches(sentence.Mask))
            {
                if (Count(nth) is { } count && OtherWorks.Own(sentence, nth.Index))
                {
                    yield return (nth.Index, count);
                }
            }
        }

        // "Season 1 had 22 episodes, the second 18."
        foreach (Match next in EpisodePattern.IsMatch(sentence.Mask) ? NextPattern.Matches(sentence.Mask) : Enumerable.Empty<Match>())
        {
            if (Count(next) is { } count && !sentence.IsQuestion)
            {
                yield return (next.Index, count);
            }
        }

        // "Thirteen episodes in all: seven in series one, six in series two."
        foreach (Match share in EpisodePattern.IsMatch(sentence.Mask) || HeadingPattern.IsMatch(sentence.Heading) ? SharePattern.Matches(sentence.Mask) : Enumerable.Empty<Match>())
        {
            if (Count(share) is { } part)
            {
                yield return (share.Index + share.Length - 1, part);
            }
        }
    }

    private static bool IsOfSeason(Sentence sentence, Match match)
    {
        var before = sentence.Mask[..match.Groups["n"].Index];
        // Chapters are episodes where a season has them, else a book's; what comes on the first day is not all.
        // "One new episode will drop every Friday" counts no season either.
        if (NumberWords.Read(match.Groups["n"].Value) == 1 || FirstDayRule.Counts(sentence, match.Groups["n"].Index) || (ChapterPattern.IsMatch(match.Value) && sentence.SeasonsAt(match.Index).Count == 0) || TitledPattern.IsMatch(before)
            || ((ThenWeeklyPattern.IsMatch(sentence.Mask) || OpensWithPattern.IsMatch(before) || FirstDayPattern.IsMatch(sentence.Mask[(match.Index + match.Length)..])) && NumberWords.Read(match.Groups["n"].Value) <= 4) || SpinOffRule.IsSubject(before))
        {
            return false;
        }

        // "will also return for the 12-episode Season 3": the season is its own subject.
        var ofSeason = match.Index + match.Length + 1 < sentence.Mask.Length && Masks.IsSeason(sentence.Mask[match.Index + match.Length + 1]);
        return OtherWorks.Own(sentence, match.Index) && (ofSeason || !Subjects.IsOther(sentence, match.Index)) && !PartialPattern.IsMatch(before) && !IntendedPattern.IsMatch(before)
            && !DiscPattern.IsMatch(sentence.Words(match.Index + match.Length, sentence.Mask.Length)) && !TotalPattern.IsMatch(sentence.Mask[(match.Index + match.Length)..]);
    }

    private static string? Count(Match match) =>
        NumberWords.Read(match.Groups["n"].Value) is > 0 and <= MostEpisodes and var count ? count.ToString(CultureInfo.InvariantCulture) : null;

    private static Claim Claim(Sentence sentence, int index, string count) =>
        sentence.Draft(ClaimKind.EpisodeCount, count, count + " episodes", IsDenied(sentence, index) ? Standing.Denied : sentence.StandingAt(index), "episode-count") with
        {
            Season = SeasonOf(sentence, index),
        };

    private static bool IsDenied(Sentence sentence, int index) => DeniedPattern.IsMatch(sentence.Mask[sentence.Clause(index).Start..index]);

    private static int? SeasonOf(Sentence sentence, int index) =>
        Masks.IsSeason(sentence.Mask[index]) && sentence.At(index).Seasons is { Count: 1 } own ? own[0]
        : NextPattern.Match(sentence.Mask, index) is { Success: true } next && next.Index == index ? NumberWords.Read(next.Groups["o"].Value)
        : InNthPattern.Match(sentence.Mask, index) is { Success: true } nth && nth.Index == index ? NumberWords.Read(nth.Groups["o"].Value)
        : sentence.SeasonAt(index);

    // "the game show Sock Shore (52 episodes)": the name in front has them.
    private static readonly Pattern TitledPattern = new("(?:" + Masks.Name + "|" + Masks.Work + @") \((?:[\w-]+ ){0,2}$");

    private static readonly Pattern OrderPattern = new(@"(?<![\w.,])(?<n>\d{1,3}) ?[x\u00D7] ?\d{2,3} ?(?:'|\u2032|mins?\b|minutes\b|-minute|m\b)|\b(?:full-season )?(?:order|run) of (?<n>" + NumberWords.Cardinal + @")(?=[.,;:!]|$| episodes)|\bbring(?:s|ing)?\b[^.;]{0,80}(?:\b(?:total|count|tally|order)\b|" + Masks.Season + @")[^.;]{0,12} to (?<n>" + NumberWords.Cardinal + @")(?=[.,;:!]|$)", RegexOptions.IgnoreCase);

    private static readonly Pattern UnitPattern = new(@"\b(?:episodes|instal?lments|half-hours|hours|chapters)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern InNthPattern = new(@"(?<![\w.,-])(?<n>" + NumberWords.Cardinal + @") (?:in|for) the (?<o>" + NumberWords.Ordinal + @")(?=[.,;)!]|$| and\b)", RegexOptions.IgnoreCase);

    private static readonly Pattern CountPattern = new(@"(?<![\w.,-])(?<n>" + NumberWords.Cardinal + @")(?:[ -](?:(?:half-hour|hour-long|one-hour|new|brand-new|all-new|total|thrilling|action-packed|stand-?alone|self-contained|feature-length|exciting|fresh|\d+-minute),?[ -]){0,2})(?:episodes?|chapters|instal?lments|half-hours|parter|hours(?=,? (?:up|down) (?:from|on|by|two|three|four|one)\b)|part (?=season\b|series\b|drama\b|comedy\b|thriller\b|show\b|" + Masks.Season + @")|parts\b(?= (?:,|coming|long|in all)|(?<=\b(?:runs? (?:for|to)|over|across|consists? of|consisting of|comprises|comprising|spans) \w+ parts)(?=[.,;]|$| (?:and|from|on|starting|beginning)\b)))(?:(?<=part )|\b)(?! (?:deal|a (?:week|night)|per|each|left|remaining|into|ago|later|early|arc|at a time|every|at once|to start|at launch|a day|upfront|up front|back[- ]to[- ]back|on (?:the )?(?:first|launch|premiere|opening) (?:day|night)))", RegexOptions.IgnoreCase);

    private static readonly Pattern SeriesOfPattern = new(@"\b(?:first|last|second|part) (?:in|of) (?:a|the|this) (?:new )?series of (?<n>" + NumberWords.Cardinal + @")(?=[.,;!]|$)|^(?:number of )?episodes?(?: count)?: (?<n>" + NumberWords.Cardinal + @")(?=[.,;!]|$| episodes)", RegexOptions.IgnoreCase);

    private static readonly Pattern HeadingPattern = new(@"\bhow many (?:episodes|parts|instal?lments)\b|^how many\W*$|\bepisode count\b|\bnumber of episodes\b", RegexOptions.IgnoreCase);

    private static readonly Pattern OpeningNumberPattern = new("^(?:there (?:are|will be) |it (?:has|will have) |just |only )?(?<n>" + NumberWords.Cardinal + @")(?=[.,;!]|$)", RegexOptions.IgnoreCase);

    // "the first two episodes", "in three episodes", "with six episodes left".
    private static readonly Pattern PartialPattern = new(@"\b(?:first|last|final|next|opening|remaining|other|another|additional|extra|bonus|further|more|usual|normal|typical|those|these|directed|wrote|penned|in(?: only| just)?|after|every|previous|all of the|(?<!\beach )of the|only|past)\s$", RegexOptions.IgnoreCase);

    // "premieres with three episodes": what comes first.
    private static readonly Pattern OpensWithPattern = new(@"\b(?:premier|debut|open|launch|kick|start|begin|began|drop|arriv|land|return)\w*(?: off)?(?: on [^,.;]{1,30})? with (?:(?:its|the|a) )?$", RegexOptions.IgnoreCase);

    // "Three episodes will be there from the first morning", "…, with the other five on Fridays": not all of them.
    private static readonly Pattern FirstDayPattern = new(@"^[^.;]{0,60}\b(?:first|launch|opening|premiere) (?:day|morning|night|evening)\b|^[^.;]{0,80}\b(?:the|its) (?:other|remaining) (?:" + NumberWords.Cardinal + @"|ones|episodes)\b", RegexOptions.IgnoreCase);

    // "Twelve episodes were released on three Blu-ray volumes."
    private static readonly Pattern DiscPattern = new(@"^ (?:(?:are|were|was|have|been|will|be|out|available|released|collected|sold) ){0,4}(?:on|across) [^.;]{0,20}\b(?:Blu-?ray|DVD|discs?)\b", RegexOptions.IgnoreCase);

    // "When it was ordered it was meant to have eight."
    private static readonly Pattern IntendedPattern = new(@"\b(?:was|were|been) (?:originally |first |once )?(?:meant|supposed|intended|planned) (?:to|for)\b[^,;]*$|\boriginally\b[^,;]*$|\b(?:previous|past|earlier|other|most) seasons?\b[^,;]*$", RegexOptions.IgnoreCase);

    private static readonly Pattern TotalPattern = new(@"^ (?:in all|in total|al+ ?together|overall|across (?:all|both|the|its|two|three|four|five|" + Masks.Season + @")|to date|so far|over (?:the|its|two|three|four|five))(?!\w)", RegexOptions.IgnoreCase);

    private static readonly Pattern DeniedPattern = new(@"(?:\bnot|n't|\bnever) (?:\w+ )?(?:have|has|be|run|consist|get|contain|comprise|span|last)\b[^,;]*$", RegexOptions.IgnoreCase);

    private static readonly Pattern InSeasonPattern = new(@"(?<![\w-])(?<n>" + NumberWords.Cardinal + ")-(?:episode|part)(?!s)", RegexOptions.IgnoreCase);

    private static readonly Pattern EpisodePattern = new(@"\bepisodes\b|\bchapters\b", RegexOptions.IgnoreCase);

    private static readonly Pattern SharePattern = new(@"(?<=[:,(] |\band )(?<n>" + NumberWords.Cardinal + ") (?:in|for) " + Masks.Season, RegexOptions.IgnoreCase);

    private static readonly Pattern SamePattern = new(@"\b(?:the same(?: (?:number|amount|count|length))?(?: of episodes)? (?:for|in|from|with|as)|as many(?: episodes)? as(?: in| of)?|no (?:fewer|less|more)(?: episodes)? (?:of|for|in|from|than)) (?:" + Masks.Show + " )?" + Masks.Season, RegexOptions.IgnoreCase);

    private static readonly Pattern ChapterPattern = new(@"\b(?:chapters|instal?lments)$", RegexOptions.IgnoreCase);

    private static readonly Pattern SplitPattern = new(@"(?:\b(?:first|opening) (?<n>" + NumberWords.Cardinal + @")(?: episodes| chapters| parts)?\b|(?<![\w-])(?<n>" + NumberWords.Cardinal + @") (?:episodes|chapters|parts)\b[^.,;]{0,50}\b(?:first|launch|opening|premiere) (?:day|morning|night|evening)\b)[^.]{0,120}?\b(?:remaining|other) (?<m>" + NumberWords.Cardinal + @")\b(?! (?:seasons?|series|weeks?|days?|cast|actors?|characters?))", RegexOptions.IgnoreCase);

    private static readonly Pattern NextPattern = new(@"(?<=,|;| and) the (?<o>" + NumberWords.Ordinal + @") (?:(?:has|had|will have|got|ran to) )?(?<n>" + NumberWords.Cardinal + @")(?=[.,;)]|$)", RegexOptions.IgnoreCase);

    private static readonly Pattern ThenWeeklyPattern = new(@"\b(?:then weekly|weekly (?:thereafter|after)|(?:one|another|a new one|a new episode|new episodes|the rest|the others)\b[^.;]{0,30}?\b(?:a|each|every|per) week\b|weekly)\b", RegexOptions.IgnoreCase);
}
