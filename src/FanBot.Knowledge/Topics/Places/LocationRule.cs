using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Places;

/// <summary>"Filmed in …", "cameras will roll in …", "moved from … to …", "… stands in for …", "set in the town of …".</summary>
internal sealed class LocationRule : IClaimRule
{
    public const string Filmed = "filmed";
    public const string Set = "set";

    /// <summary>Aspect of the time in which the story is set.</summary>
    public const string Time = "time";

    /// <summary>Aspect of a place that is said not to be, or no longer to be, where this show is filmed.</summary>
    public const string Elsewhere = "elsewhere";

    private const string From = "from";

    // What a wording says: another season, behind one that was filmed elsewhere.
    private const string More = "more";

    private static readonly PhraseBook Wordings = PhraseBook.Read("Topics.Places.location.phrases");

    private static readonly PhraseBook Context = PhraseBook.Read("Topics.Places.location-context.phrases");

    private static readonly PhraseBook Times = PhraseBook.Read("Topics.Places.story-time.phrases");

    // How far in front, in characters, the older version may stand whose place is told.
    private const int Near = 90;

    /// <summary>Whether words speak of an older version or an earlier time.</summary>
    public static bool SpeaksOfOld(string words) => Context.Fits(Tokenizer.Read(words), "old") is not null;

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        var isFilmed = false;
        foreach (var match in Wordings.Matches(sentence.Tokens).Where(m => m.Value != "other"))
        {
            var start = match.Span.Start;
            if (match.Value == More)
            {
                var places = (isFilmed || match.Part("film") is not null) && sentence.StatementAt(start).IsOfShow
                    ? Places(sentence, match, "places", Filmed) : [];
                foreach (var claim in places.SelectMany(p => SeasonsOf(sentence, match).Select(season => p with { Season = season })))
                {
                    yield return claim;
                }

                continue;
            }

            isFilmed |= match.Value == Filmed;
            var older = IsOfOlder(sentence, start);
            if (!sentence.StatementAt(start).IsOfShow || (!older && IsOfAnother(sentence, start)))
            {
                continue;
            }

            foreach (var claim in Places(sentence, match, "places", older ? Elsewhere : match.Value)
                .Concat(Places(sentence, match, Elsewhere, Elsewhere)).Concat(Places(sentence, match, From, Elsewhere)))
            {
                yield return claim;
            }
        }

        foreach (var claim in TimesOf(sentence))
        {
            yield return claim;
        }
    }

    private static IEnumerable<Claim> TimesOf(Sentence sentence)
    {
        foreach (var match in Times.Matches(sentence.Tokens))
        {
            var start = match.Span.Start;
            if (IsTime(sentence, match) && sentence.StatementAt(start).IsOfShow && !sentence.IsRoleElsewhere(start, start))
            {
                var time = sentence.Unmask(match.Part(Time)!.Value.Cut(sentence.Mask));
                yield return sentence.Draft(ClaimKind.Location, time, time, sentence.StandingAt(start), "location") with
                {
                    Aspect = Time,
                    Season = sentence.ClauseMask(start).Any(Masks.IsSeason) && sentence.SeasonsAt(start) is { Count: 1 } one ? one[0] : null,
                };
            }
        }
    }

    // "1947", "the 1930s"; "in 12 rooms" tells no time.
    private static bool IsTime(Sentence sentence, PhraseMatch match) => match.Part("year")?.Cut(sentence.Mask) is not { } year
        || (year.TrimEnd('s') is var digits && digits.All(char.IsAsciiDigit) && (digits.Length == 4 || digits.Length < year.Length));

    // "Season 2", "the first two seasons", "the second one".
    private static IReadOnlyList<int> SeasonsOf(Sentence sentence, PhraseMatch match)
    {
        var which = match.Part("which")!.Value;
        return Masks.IsSeason(sentence.Mask[which.Start]) ? sentence.At(which.Start).Seasons
            : [.. which.Cut(sentence.Mask).Split(' ').Select(NumberWords.Read).OfType<int>().Take(1)];
    }

    private static IEnumerable<Claim> Places(Sentence sentence, PhraseMatch match, string part, string aspect)
    {
        if (match.Part(part) is not { } span || Context.Fits(sentence.TokensIn(match.Span.Start, span.Start), "shown") is not null)
        {
            yield break;
        }

        // "AC-14" is an office or a unit.
        var names = Enumerable.Range(span.Start, span.Length)
            .Where(i => Masks.IsName(sentence.Mask[i]) && sentence.Mask.ElementAtOrDefault(i + 1) != '-')
            .ToList();
        foreach (var at in names.Count > 1 && IsSubject(sentence, span.End) ? names.SkipLast(1) : names)
        {
            var place = IsBay(sentence.Mask, at) ? sentence.Words(at, at + Bay) : sentence.At(at).Text;
            if (place.Any(char.IsDigit) || place is "HD" or "UHD" or "HDR" or "IMAX")
            {
                // "in HD" tells how and not where.
                continue;
            }

            yield return sentence.Draft(ClaimKind.Location, place, place, sentence.StandingAt(match.Span.Start), "location") with
            {
                Aspect = aspect,
                Season = sentence.SeasonsAt(match.Span.Start) is { Count: 1 } one ? one[0]
                    : IsThisTime(sentence, sentence.Clause(at)) || IsOfSeason(sentence, match) ? sentence.DefaultSeason
                    : null,
            };
        }
    }

    // Whether what ends at a place of the mask is what something is told of.
    private static bool IsSubject(Sentence sentence, int end) =>
        Context.Fits(sentence.TokensIn(end, sentence.Mask.Length), "predicate") is { Span.Start: var start } && start == end + 1;

    private static bool IsThisTime(Sentence sentence, TextSpan clause) => Context.Fits(sentence.TokensIn(clause.Start, clause.End), "this-time") is not null;

    private static bool IsOfOlder(Sentence sentence, int start) =>
        Context.Fits(sentence.Tokens, "older") is { } older && sentence.Joins(older.Span.End, start, Near, ".;");

    private static bool IsOfAnother(Sentence sentence, int start) =>
        Context.Matches(sentence.Tokens).FirstOrDefault(m => m.Value == "passive" && sentence.Joins(m.Span.End, start, 1, "")) is { } passive
        && (passive.Part("other") is not null || sentence.StatementAt(start).Subject.HasFlag(Subject.OtherName));

    // "The episodes were filmed in …", "filming took place in …" tell of the season that is spoken of; "the series is filmed in …" of all.
    private static bool IsOfSeason(Sentence sentence, PhraseMatch match) =>
        match.Value == Filmed && !sentence.Mask.Any(c => Masks.IsShow(c) || Masks.IsSeason(c))
        && Context.Fits(sentence.Tokens, "past") is not null && Context.Fits(sentence.Tokens, "whole") is null;

    // "Robin Hood's Bay": one name.
    private const int Bay = 5;

    private static bool IsBay(string mask, int name) =>
        mask.Length >= name + Bay && mask.AsSpan(name + 1, Bay - 2).SequenceEqual("'s ") && Masks.IsName(mask[name + Bay - 1])
        && !(mask.Length > name + Bay && (mask[name + Bay] == '\'' || char.IsLetterOrDigit(mask[name + Bay])));
}
