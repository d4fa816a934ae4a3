using System.Globalization;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Topics.Release;

namespace FanBot.Knowledge.Topics.Episodes;

/// <summary>"Eight episodes", "the ten-episode second season", "we anticipate the same for season 2".</summary>
internal sealed class EpisodeCountRule : IClaimRule
{
    private const int MostEpisodes = 400;

    // More than so many do not come on a first day.
    private const int MostAtOnce = 4;

    private static readonly PhraseBook Wordings = PhraseBook.Read("Topics.Episodes.episode-count.phrases");

    /// <summary>A number of episodes.</summary>
    /// <param name="Index">Where it stands in the mask.</param>
    /// <param name="Number">How many.</param>
    /// <param name="Season">The season that is named with it; null where it is told by what stands around it.</param>
    /// <param name="Part">The part of the season that has so many, or nothing.</param>
    private readonly record struct Counted(int Index, string Number, int? Season = null, Aspect Part = default);

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        Claim? last = null;
        var wordings = Wordings.Matches(sentence.Tokens).ToList();
        foreach (var count in wordings.SelectMany(m => Counts(sentence, m)).Concat(InMentions(sentence)).Concat(InLayout(sentence)))
        {
            last = Claim(sentence, count);
            yield return last;
        }

        // "How many episodes are there?" – "Eight, the same as last year."
        if (last is null && HeadingPattern.IsMatch(sentence.Heading) && OpeningNumberPattern.Match(sentence.Mask) is { Success: true } opening
            && Number(opening.Groups["n"].Value) is { } number)
        {
            yield return Claim(sentence, new Counted(0, number));
        }

        // "Season 1 has eight episodes, so we anticipate the same for season 2."
        if (last is not null && wordings.Find(m => m.Value == "same")?.Part("season") is { } same
            && sentence.SeasonAt(same.Start) is { } other && other != last.Season)
        {
            yield return Claim(sentence, new Counted(same.Start, last.Value!));
        }
    }

    private static IEnumerable<Counted> Counts(Sentence sentence, PhraseMatch match)
    {
        var start = match.Span.Start;
        if (match.Part("n")?.Cut(sentence.Mask) is not { } n || Number(n) is not { } number)
        {
            return [];
        }

        return match.Value switch
        {
            "count" when IsOfSeason(sentence, match, n) => [new Counted(start, number, Part: SeasonParts.At(sentence, match.Span) ?? Aspect.None)],
            // "Part 1 has five episodes; part 2 has four."
            "part" when sentence.StatementAt(start).IsOfShow && EpisodePattern.IsMatch(sentence.Mask)
                && SeasonParts.At(sentence, match.Part("n")!.Value) is { } part =>
                [new Counted(match.Part("n")!.Value.Start, number, Part: part)],
            // "The first five episodes arrive in May, the remaining four in June": nine in all.
            "split" when sentence.StatementAt(start).IsOfShow => [new Counted(start, Sum(n, match.Part("m")!.Value.Cut(sentence.Mask)))],
            "series" when sentence.StatementAt(start).IsOfShow => [new Counted(start, number)],
            "order" when sentence.StatementAt(start).IsOfShowAlone => [new Counted(start, number)],
            "nth" or "next" when IsOfNth(sentence, match) => [new Counted(start, number, NumberWords.Read(match.Part("o")!.Value.Cut(sentence.Mask)))],
            "share" when EpisodePattern.IsMatch(sentence.Mask) || HeadingPattern.IsMatch(sentence.Heading) =>
                [new Counted(match.Part("season")!.Value.Start, number)],
            _ => [],
        };
    }

    private static bool IsOfNth(Sentence sentence, PhraseMatch match) =>
        !sentence.IsQuestion
        && (match.Value == "next" ? EpisodePattern.IsMatch(sentence.Mask)
            : sentence.StatementAt(match.Span.Start).IsOfShow && UnitPattern.IsMatch(sentence.Mask + " " + sentence.Previous?.Mask));

    // "the eight-episode first season" is one mention that carries both.
    private static IEnumerable<Counted> InMentions(Sentence sentence)
    {
        for (var i = 0; i < sentence.Mask.Length; i++)
        {
            if (Masks.IsSeason(sentence.Mask[i]) && InSeasonPattern.Match(sentence.At(i).Text) is { Success: true } inside
                && Number(inside.Groups["n"].Value) is { } own)
            {
                yield return new Counted(i, own);
            }
        }
    }

    // "6 x 60'", "Episodes: 8".
    private static IEnumerable<Counted> InLayout(Sentence sentence)
    {
        foreach (Match match in LayoutPattern.Matches(sentence.Mask))
        {
            if (Number(match.Groups["n"].Value) is { } count && sentence.StatementAt(match.Index).IsOfShowAlone)
            {
                yield return new Counted(match.Index, count);
            }
        }
    }

    private static bool IsOfSeason(Sentence sentence, PhraseMatch match, string n)
    {
        var (start, end) = (match.Span.Start, match.Span.End);
        var before = sentence.Mask[..start];
        // Chapters are episodes where a season has them, else a book's; what comes on the first day is not all.
        // "One new episode will drop every Friday" counts no season either.
        if (NumberWords.Read(n) == 1 || FirstDayRule.Counts(sentence, start) || TitledPattern.IsMatch(before)
            || (ChapterPattern.IsMatch(match.Span.Cut(sentence.Mask)) && sentence.SeasonsAt(start).Count == 0)
            || (NumberWords.Read(n) <= MostAtOnce && ScheduleRule.IsWeekly(sentence)))
        {
            return false;
        }

        // "will also return for the 12-episode Season 3": the season is its own subject.
        var said = sentence.StatementAt(start);
        var ofSeason = end + 1 < sentence.Mask.Length && Masks.IsSeason(sentence.Mask[end + 1]);
        return (ofSeason ? said.IsOfShow : said.IsOfShowAlone) && !IntendedPattern.IsMatch(before)
            && !DiscPattern.IsMatch(sentence.Words(end, sentence.Mask.Length));
    }

    private static string? Number(string words) =>
        NumberWords.Read(words) is > 0 and <= MostEpisodes and var count ? count.ToString(CultureInfo.InvariantCulture) : null;

    private static string Sum(string opening, string rest) =>
        ((NumberWords.Read(opening) ?? 0) + (NumberWords.Read(rest) ?? 0)).ToString(CultureInfo.InvariantCulture);

    private static Claim Claim(Sentence sentence, Counted count) =>
        sentence.Draft(ClaimKind.EpisodeCount, count.Number, count.Number + " episodes", StandingOf(sentence, count.Index), "episode-count") with
        {
            Season = count.Season ?? SeasonAt(sentence, count.Index),
            Aspect = count.Part,
        };

    private static int? SeasonAt(Sentence sentence, int index) =>
        Masks.IsSeason(sentence.Mask[index]) && sentence.At(index).Seasons is { Count: 1 } own ? own[0] : sentence.SeasonAt(index);

    private static Standing StandingOf(Sentence sentence, int index) =>
        DeniedPattern.IsMatch(sentence.Mask[sentence.Clause(index).Start..index]) ? Standing.Denied : sentence.StandingAt(index);

    // "the game show Sock Shore (52 episodes)": the name in front has them.
    private static readonly Pattern TitledPattern = new("(?:" + Masks.Name + "|" + Masks.Work + @") \((?:[\w-]+ ){0,2}$");

    private static readonly Pattern LayoutPattern = new(
        @"(?<![\w.,])(?<n>\d{1,3}) ?[x\u00D7] ?\d{2,3} ?(?:'|\u2032|mins?\b|minutes\b|-minute|m\b)"
        + "|^(?:number of )?episodes?(?: count)?: (?<n>" + NumberWords.Cardinal + ")(?=[.,;!]|$| episodes)",
        RegexOptions.IgnoreCase);

    private static readonly Pattern UnitPattern = new(@"\b(?:episodes|instal?lments|half-hours|hours|chapters)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern HeadingPattern = new(
        @"\bhow many (?:episodes|parts|instal?lments)\b|^how many\W*$|\bepisode count\b|\bnumber of episodes\b",
        RegexOptions.IgnoreCase);

    private static readonly Pattern OpeningNumberPattern = new(
        "^(?:there (?:are|will be) |it (?:has|will have) |just |only )?(?<n>" + NumberWords.Cardinal + ")(?=[.,;!]|$)",
        RegexOptions.IgnoreCase);

    // "Twelve episodes were released on three Blu-ray volumes."
    private static readonly Pattern DiscPattern = new(
        @"^ (?:(?:are|were|was|have|been|will|be|out|available|released|collected|sold) ){0,4}(?:on|across) [^.;]{0,20}\b(?:Blu-?ray|DVD|discs?)\b",
        RegexOptions.IgnoreCase);

    // "When it was ordered it was meant to have eight."
    private static readonly Pattern IntendedPattern = new(
        @"\b(?:(?:was|were|been) (?:originally |first |once )?(?:meant|supposed|intended|planned) (?:to|for)|originally"
        + @"|(?:previous|past|earlier|other|most) seasons?)\b[^,;]*$",
        RegexOptions.IgnoreCase);

    private static readonly Pattern DeniedPattern = new(
        @"(?:\bnot|n't|\bnever) (?:\w+ )?(?:have|has|be|run|consist|get|contain|comprise|span|last)\b[^,;]*$",
        RegexOptions.IgnoreCase);

    private static readonly Pattern InSeasonPattern = new(@"(?<![\w-])(?<n>" + NumberWords.Cardinal + ")-(?:episode|part)(?!s)", RegexOptions.IgnoreCase);

    private static readonly Pattern EpisodePattern = new(@"\bepisodes\b|\bchapters\b", RegexOptions.IgnoreCase);

    private static readonly Pattern ChapterPattern = new(@"\b(?:chapters|instal?lments)$", RegexOptions.IgnoreCase);
}
