using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Events;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Topics.Renewal;

/// <summary>"Renewed for a third season", "has not been cancelled", "two more seasons were confirmed", "the final season", "no decision yet".</summary>
internal sealed class RenewalRule : IClaimRule
{
    public const string Renewed = "renewed";
    public const string Cancelled = "cancelled";
    public const string Ended = "ended";
    public const string Undecided = "undecided";

    /// <summary>What a claim says that what was cancelled goes on elsewhere; its value is that it is renewed.</summary>
    public const string Saved = "saved";

    /// <summary>Aspect of the fact that a season which was renewed is also the last.</summary>
    public const string Last = "last";

    /// <summary>An order of a show's first seasons, before any was made.</summary>
    public const string FirstOrder = "first-order";

    // "There will not be a fourth"; "there will be no fourth helping of the show".
    private const string NoNext = "no-next";
    private const string NoNth = "no-nth";

    private const int MostSeasons = 60;

    private static readonly PhraseBook Decided = PhraseBook.Read("Topics.Renewal.renewal.phrases");

    private static readonly PhraseBook LastNames = PhraseBook.Read("Topics.Renewal.last-season.phrases");

    private static readonly PhraseBook Others = PhraseBook.Read("Topics.Renewal.renewal-others.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (IsOtherRow(sentence) || IsUnderOther(sentence))
        {
            return [];
        }

        var context = new RenewalContext(sentence);
        var wordings = Decided.Matches(sentence.Tokens).ToList();
        var undone = wordings.Exists(match => IsUndone(sentence, context, wordings, match));
        return wordings.SelectMany(match => Decisions(sentence, context, match).Select(c => undone && c.Text == Renewed ? c with { Text = Saved } : c))
            .Concat(LastSeasons(sentence, context))
            .Concat(wordings.SelectMany(match => NotMade(sentence, context, match)))
            .Concat(RenewalReplies.Read(sentence))
            .DistinctBy(c => (c.Season, c.Value, c.Standing == Knowledge.Claims.Standing.Denied));
    }

    // "Two months after X cancelled it, Y has ordered a third season", "has been saved by Y after X axed it".
    private static bool IsUndone(Sentence sentence, RenewalContext context, List<PhraseMatch> wordings, PhraseMatch match) =>
        match.Value == Cancelled && wordings.Exists(w => w.Value == Saved
            || (w.Value == Renewed && w.Span.Start > match.Span.End
                && sentence.Mask[match.Span.End..w.Span.Start].Contains(", ", StringComparison.Ordinal)
                && context.IsOfBefore(match.Span.Start)));

    private static IEnumerable<Claim> Decisions(Sentence sentence, RenewalContext context, PhraseMatch match) =>
        match.Value is Renewed or Saved or FirstOrder or Cancelled or Ended or Undecided && IsOfShow(sentence, context, match)
            ? Claims(sentence, context, match)
            : [];

    private static bool IsOfShow(Sentence sentence, RenewalContext context, PhraseMatch match)
    {
        var start = match.Span.Start;
        return sentence.StatementAt(start).IsOfShow
            && !IsOfAnother(sentence, context, match)
            && !(match.Value == Cancelled && context.IsOfThing(match.Span))
            && !context.IsOpen(start)
            && !IsOtherHeadline(sentence, match)
            // A mayor wins a second term too: who orders, or what, must be told.
            && (match.Part("nth") is null || context.SpeaksOfShow(sentence.Clause(start)))
            && !context.IsOfOtherSeason(start)
            && !context.IsOfOtherShow(start)
            && !(Masks.IsSeason(sentence.Mask[start]) && context.IsOfSeason(start));
    }

    /// <summary>"a fourth and final season", "will be its last season": a season that is named as the last is the end of the show.</summary>
    private static IEnumerable<Claim> LastSeasons(Sentence sentence, RenewalContext context)
    {
        for (var i = 0; i < sentence.Mask.Length; i++)
        {
            if (!Masks.IsSeason(sentence.Mask[i]) || !IsLast(sentence, i)
                || !sentence.StatementAt(i).IsOfShow || context.IsOpen(i) || context.IsOfOther(i)
                || context.IsNegated(sentence.Clause(i).Start, i))
            {
                continue;
            }

            var seasons = sentence.At(i).Seasons;
            if ((seasons.Count > 0 ? seasons.Max() : sentence.DefaultSeason) is { } last)
            {
                var read = sentence.StandingAt(i);
                // That the season may come in spring is a guess about spring, not about its being the last.
                var isSure = read == Knowledge.Claims.Standing.Speculation && seasons.Count > 0 && !context.IsUnsure(sentence.Clause(i));
                var standing = isSure ? Knowledge.Claims.Standing.Reported : read;
                yield return sentence.Draft(ClaimKind.Renewal, Ended, Ended, standing, "renewal") with { Season = last };
            }
        }
    }

    /// <summary>
    /// "Ordered a third series … and there will not be a fourth": the third is the last. "There will be no third helping of …": that season is not made.
    /// </summary>
    private static IEnumerable<Claim> NotMade(Sentence sentence, RenewalContext context, PhraseMatch match)
    {
        var start = match.Span.Start;
        if (match.Value is not (NoNext or NoNth) || Number(sentence, match) is not (> 1 and < MostSeasons and var season)
            || !sentence.StatementAt(start).IsOfShow || context.IsOpen(start))
        {
            yield break;
        }

        if (match.Value == NoNext && (IsAny(sentence, Masks.IsSeason) || context.Ran(start, season - 1)))
        {
            yield return sentence.Draft(ClaimKind.Renewal, Ended, Ended, sentence.StandingAt(start), "renewal") with { Season = season - 1 };
        }

        if (match.Value == NoNth && IsAny(sentence, c => Masks.IsSeason(c) || Masks.IsShow(c)))
        {
            // The denial is the decision itself.
            var standing = sentence.StandingAt(start) is var read && read == Knowledge.Claims.Standing.Denied ? Knowledge.Claims.Standing.Reported : read;
            yield return sentence.Draft(ClaimKind.Renewal, Cancelled, Cancelled, standing, "renewal") with { Season = season };
        }
    }

    private static int? Number(Sentence sentence, PhraseMatch match) => match.Part("n") is { } n ? NumberWords.Read(n.Cut(sentence.Mask)) : null;

    private static bool IsAny(Sentence sentence, Func<char, bool> mention) => sentence.Mask.Any(mention) || sentence.Previous?.Mask.Any(mention) == true;

    private static bool IsLast(Sentence sentence, int season)
    {
        var name = Tokenizer.Read(sentence.At(season).Text);
        return LastNames.Says(name, "final") || (LastNames.Says(name, "last") && LastNames.Fits(sentence.TokensIn(0, season), "to-be") is not null);
    }

    // A table of a network's shows has a row for each.
    private static bool IsOtherRow(Sentence sentence) =>
        sentence.Text.Contains(" | ", StringComparison.Ordinal) && !sentence.Mask.Any(Masks.IsShow) && !Masks.IsSeason(sentence.Mask[0]);

    // In a round-up each show stands under its own name: what follows such a heading, without naming ours, is that show's.
    private static bool IsUnderOther(Sentence sentence)
    {
        const int MostWords = 6;
        var words = sentence.Heading.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= MostWords
            && words.All(w => char.IsUpper(w[0]) || Others.Says(Tokenizer.Read(w), "small"))
            && words.Count(w => char.IsUpper(w[0]) && !NameWords.CommonWords.Contains(w.Trim(',', ':', '.'))) >= 2
            && !sentence.Mask.Any(c => Masks.IsShow(c) || Masks.IsSeason(c))
            && !SectionHeadings.IsSection(sentence.Heading)
            && !SeasonFinder.Find(sentence.Heading).Any()
            && !Folding.Key(sentence.Heading).Contains(Folding.Key(sentence.Article.ShowName), StringComparison.Ordinal);
    }

    // "Thornwick has been renewed", "the quiz X, which was axed", "has cancelled Thornwick"; the platform's name is no other show's.
    private static bool IsOfAnother(Sentence sentence, RenewalContext context, PhraseMatch match) =>
        (!context.IsAct(match.Span.Start) && sentence.StatementAt(match.Span.Start).Subject.HasFlag(Subject.OtherName))
        || context.IsOfOtherShow(match.Span.Start)
        || (OtherBehind(sentence, match.Span.End) is { } other && (!sentence.ClauseMask(match.Span.Start).Any(Masks.IsShow) || other == "then"));

    // "cancelled Cinder Row", "cancelled Cinder Row and renewed …": the other show is all that this verb is about.
    private static string? OtherBehind(Sentence sentence, int end) =>
        Others.Matches(sentence.TokensIn(end, sentence.Mask.Length)).FirstOrDefault(m => m.Value != "small") is { } other && other.Span.Start == end + 1
            ? other.Value
            : null;

    // "Other Show renewed for a fifth season": a headline whose first word is nobody that the article knows.
    private static bool IsOtherHeadline(Sentence sentence, PhraseMatch match) =>
        match.Value != Undecided && sentence.Mask[..match.Span.Start].TrimEnd() is var first && NameWords.IsCapitalWord(first)
        && !NameWords.CommonWords.Contains(first);

    private static IEnumerable<Claim> Claims(Sentence sentence, RenewalContext context, PhraseMatch match)
    {
        var span = match.Span;
        var isRenewal = match.Value is Renewed or Saved or FirstOrder;
        var negated = sentence.IsTakenBack(span.End - 1) || context.IsNegated(sentence.Clause(span.Start).Start, span.Start)
            || (isRenewal && context.IsNegated(span.Start, span.End));
        var value = !isRenewal ? match.Value : negated ? Undecided : Renewed;
        var denied = negated && value is Cancelled or Ended;
        var standing = denied ? Knowledge.Claims.Standing.Denied : Standing(sentence, context, match, value);
        var date = match.Value == Saved ? null : DateOf(sentence, match);
        if (value is Cancelled or Ended && !denied && sentence.StatementAt(span.Start).IsOfOriginal(date))
        {
            return [OfOriginal(sentence, context, match, value, standing) with { Date = date ?? OwnDate(sentence, context, span.Start) }];
        }

        var text = standing == Knowledge.Claims.Standing.Denied ? "not " + value : match.Value == Saved && value == Renewed ? Saved : value;
        return new RenewalSeasons(sentence, context, match, value).Read(denied: standing == Knowledge.Claims.Standing.Denied)
            .Select(season => sentence.Draft(ClaimKind.Renewal, value, text, standing, "renewal") with { Season = season, Date = date });
    }

    private static Standing Standing(Sentence sentence, RenewalContext context, PhraseMatch match, string value)
    {
        if (value == Undecided)
        {
            return Knowledge.Claims.Standing.Reported;
        }

        var standing = sentence.StandingAt(match.Span.End - 1);
        if (standing == Knowledge.Claims.Standing.Speculation || StandingReader.IsVouched(sentence, match.Span.Start))
        {
            return standing;
        }

        // To renew or cancel is itself the platform's act; told in the passive it is what the article reports.
        var before = sentence.Mask[sentence.Clause(match.Span.Start).Start..match.Span.Start];
        var words = match.Part("more") is not null ? "" : match.Span.Cut(sentence.Mask).Replace("renewed", "", StringComparison.OrdinalIgnoreCase);
        var act = context.IsAct(match.Span.Start) || StandingReader.IsAnnouncement(before + words);
        return act && StandingReader.Origin(sentence) is null ? Knowledge.Claims.Standing.Official : Knowledge.Claims.Standing.Reported;
    }

    // What befell the version of long ago is told as that one's, and is no guess because a sentence begins with "when".
    private static Claim OfOriginal(Sentence sentence, RenewalContext context, PhraseMatch match, string value, Standing standing)
    {
        var told = standing == Knowledge.Claims.Standing.Speculation && context.IsInTime(match.Span.Start)
            ? Knowledge.Claims.Standing.Reported
            : standing;
        return sentence.Draft(ClaimKind.Renewal, value, value, told, "renewal") with { Aspect = OriginalVersion.Aspect };
    }

    private static EdtfDate? OwnDate(Sentence sentence, RenewalContext context, int index) => Enumerable.Range(0, sentence.Mask.Length)
        .Where(i => Masks.IsDate(sentence.Mask[i]) && context.IsDated(i))
        .OrderBy(i => Math.Abs(i - index))
        .Select(i => sentence.Date(i, DateDirection.Past))
        .FirstOrDefault(d => d is { HasYear: true });

    private static EdtfDate? DateOf(Sentence sentence, PhraseMatch match)
    {
        foreach (var (index, trigger) in DateEvents.Read(sentence))
        {
            if (trigger.Kind is EventKind.Renewal or EventKind.Announcement && sentence.Clause(index) == sentence.Clause(match.Span.End - 1))
            {
                return sentence.Date(index, DateDirection.Past);
            }
        }

        return null;
    }
}
