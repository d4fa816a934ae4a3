using System.Globalization;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;
using FanBot.Knowledge.Topics.Release;

namespace FanBot.Knowledge.Topics.Episodes;

/// <summary>"Eight episodes", "the ten-episode second season", "we anticipate the same for season 2".</summary>
internal sealed class EpisodeCountRule : IClaimRule
{
    private const int MostEpisodes = 400;

    // More than so many do not come on a first day.
    private const int MostAtOnce = 4;

    private static readonly PhraseBook Wordings = PhraseBook.Read("Topics.Episodes.episode-count.phrases");

    private static readonly PhraseBook Around = PhraseBook.Read("Topics.Episodes.episode-count-guards.phrases");

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
        if (last is null && AsksHowMany(sentence) && Around.Fits(sentence.Tokens, "opening")?.Part("n")?.Cut(sentence.Mask) is { } opening
            && Number(opening) is { } number)
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
            "part" when PartWith(sentence, match.Part("n")!.Value) is { } part => [new Counted(match.Part("n")!.Value.Start, number, Part: part)],
            // "The first five episodes arrive in May, the remaining four in June": nine in all.
            "split" when sentence.StatementAt(start).IsOfShow => [new Counted(start, Sum(n, match.Part("m")!.Value.Cut(sentence.Mask)))],
            "series" when sentence.StatementAt(start).IsOfShow => [new Counted(start, number)],
            "order" or "cell" when sentence.StatementAt(start).IsOfShowAlone => [new Counted(start, number)],
            "nth" or "next" when IsOfNth(sentence, match) => [new Counted(start, number, NumberWords.Read(match.Part("o")!.Value.Cut(sentence.Mask)))],
            "share" when IsOnEpisodes(sentence) => [new Counted(match.Part("season")!.Value.Start, number)],
            _ => [],
        };
    }

    private static bool IsOfNth(Sentence sentence, PhraseMatch match) =>
        !sentence.IsQuestion
        && (match.Value == "next" ? Says("episodes", sentence.Tokens)
            : sentence.StatementAt(match.Span.Start).IsOfShow
                && (Says("unit", sentence.Tokens) || (sentence.Previous is { } before && Says("unit", before.Tokens))));

    private static Aspect? PartWith(Sentence sentence, TextSpan number) =>
        sentence.StatementAt(number.Start).IsOfShow && Says("episodes", sentence.Tokens) ? SeasonParts.At(sentence, number) : null;

    private static bool IsOnEpisodes(Sentence sentence) => Says("episodes", sentence.Tokens) || AsksHowMany(sentence);

    private static bool Says(string what, IReadOnlyList<Token> tokens) => Around.Fits(tokens, what) is not null;

    private static bool AsksHowMany(Sentence sentence) => sentence.Heading.Length > 0 && Says("asked", Tokenizer.Read(sentence.Heading));

    // "the eight-episode first season" is one mention that carries both.
    private static IEnumerable<Counted> InMentions(Sentence sentence)
    {
        for (var i = 0; i < sentence.Mask.Length; i++)
        {
            if (Masks.IsSeason(sentence.Mask[i]) && sentence.At(i).Text is var text && text.Contains('-', StringComparison.Ordinal)
                && Wordings.Fits(Tokenizer.Read(text), "count")?.Part("n") is { } n && text[n.End] == '-' && Number(n.Cut(text)) is { } own)
            {
                yield return new Counted(i, own);
            }
        }
    }

    // "6 x 60'"
    private static IEnumerable<Counted> InLayout(Sentence sentence) =>
        from length in Durations.In(sentence.Mask)
        where length.Count is > 0 and <= MostEpisodes && sentence.StatementAt(length.Span.Start).IsOfShowAlone
        select new Counted(length.Span.Start, length.Count!.Value.ToString(CultureInfo.InvariantCulture));

    private static bool IsOfSeason(Sentence sentence, PhraseMatch match, string n)
    {
        var (start, end) = (match.Span.Start, match.Span.End);
        // Chapters are episodes where a season has them, else a book's; what comes on the first day is not all.
        // "One new episode will drop every Friday" counts no season either.
        if (NumberWords.Read(n) == 1 || FirstDayRule.Counts(sentence, start)
            || (Says("chapters", sentence.TokensIn(start, end)) && sentence.SeasonsAt(start).Count == 0)
            || (NumberWords.Read(n) <= MostAtOnce && ScheduleRule.IsWeekly(sentence)))
        {
            return false;
        }

        // "will also return for the 12-episode Season 3": the season is its own subject.
        var said = sentence.StatementAt(start);
        var ofSeason = end + 1 < sentence.Mask.Length && Masks.IsSeason(sentence.Mask[end + 1]);
        return (ofSeason ? said.IsOfShow : said.IsOfShowAlone) && !Says("intended", SinceComma(sentence, 0, start))
            && !Again.OnDiscs(sentence.Words(end, sentence.Mask.Length).Split(',', '.', ';')[0]);
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
        Says("denied", SinceComma(sentence, sentence.Clause(index).Start, index)) ? Standing.Denied : sentence.StandingAt(index);

    private static IReadOnlyList<Token> SinceComma(Sentence sentence, int from, int end) =>
        sentence.TokensIn(Math.Max(from, sentence.Mask.AsSpan(0, end).LastIndexOfAny(',', ';') + 1), end);
}
