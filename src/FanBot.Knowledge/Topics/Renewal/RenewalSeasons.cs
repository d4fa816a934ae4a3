using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Renewal;

/// <summary>Which seasons a decision is about.</summary>
/// <param name="sentence">Where it is decided.</param>
/// <param name="context">What stands around it.</param>
/// <param name="decision">The wording of <c>renewal.phrases</c>.</param>
/// <param name="value">What is decided.</param>
internal sealed class RenewalSeasons(Sentence sentence, RenewalContext context, PhraseMatch decision, string value)
{
    // More are hardly ever ordered at once.
    private const int Most = 5;

    // How far behind its verb a season may stand, in characters.
    private const int Near = 60;

    private readonly TextSpan _clause = sentence.Clause(decision.Span.End - 1);

    /// <summary>The seasons; null among them is the show as a whole.</summary>
    /// <param name="denied">Whether what is decided is said not to be so.</param>
    public IEnumerable<int?> Read(bool denied) =>
        Counted() ?? Some(Behind() ?? After() ?? InFront() ?? OfClauseBefore()) ?? [IsOfShow(denied) ? null : sentence.DefaultSeason];

    private static IEnumerable<int?>? Some(IEnumerable<int>? seasons) => seasons?.Select(s => (int?)s);

    // What the wording itself counts: "a two-season order", "a third helping", "two more seasons".
    private IEnumerable<int?>? Counted()
    {
        var article = sentence.Article.Season;
        if (Count("initial") is { } initial)
        {
            // A show's first order is of its first seasons; what a later one adds is not said.
            return article is null || article <= initial ? From(1, initial) : [];
        }

        if (decision.Value == RenewalRule.FirstOrder)
        {
            return article is null or 1 || !decision.Span.Cut(sentence.Mask).StartsWith("series", StringComparison.OrdinalIgnoreCase) ? [1] : [];
        }

        if (decision.Part("nth") is { } nth)
        {
            return [nth.Cut(sentence.Mask).Equals("sophomore", StringComparison.OrdinalIgnoreCase) ? 2 : NumberWords.Read(nth.Cut(sentence.Mask))];
        }

        return Count("more") is { } more ? From(FirstOfMore(), more) : null;
    }

    private int? Count(string part) => decision.Part(part) is { } span ? NumberWords.Read(span.Cut(sentence.Mask)) ?? 1 : null;

    private static IEnumerable<int?> From(int first, int count) => Enumerable.Range(first, Math.Min(count, Most)).Select(s => (int?)s);

    // "Picked up for two more seasons" in an article on the second speaks of those behind it; "two more seasons are coming" of it as well.
    private int FirstOfMore() =>
        sentence.Article.Season is > 1 and var article && decision.Part("more")?.Start > decision.Span.Start ? article + 1
        : context.Of("after").Select(Last).OfType<int>().FirstOrDefault() is > 0 and var done ? done + 1
        : context.Of("after-first").Any() ? 2
        : Math.Max(2, sentence.Article.Season ?? 2);

    private int? Last(PhraseMatch after) => sentence.At(after.Span.End - 1).Seasons is { Count: > 0 } seasons ? seasons.Max() : null;

    // "Renewed for season 3".
    private IReadOnlyList<int>? Behind()
    {
        for (var i = Own(); i < Math.Min(_clause.End, decision.Span.End + Near); i++)
        {
            if (Masks.IsSeason(sentence.Mask[i]) && sentence.At(i).Seasons is { Count: > 0 } seasons
                && (value == RenewalRule.Ended || !context.Of("after").Any(m => m.Span.End == i + 1)))
            {
                return seasons;
            }
        }

        return null;
    }

    // "Cancelled after season 2" and "after two series" speak of the third; "ends after two series" of the second.
    private IReadOnlyList<int>? After()
    {
        var start = decision.Span.Start;
        return value switch
        {
            RenewalRule.Cancelled => (context.Of("after").FirstOrDefault(m => m.Span.Start >= start) is { } after ? Last(after) : null) is { } last ? [last + 1]
                : context.RanFrom(start) is { } ran ? [ran + 1]
                : null,
            RenewalRule.Ended => context.RanFrom(start) is { } all ? [all] : null,
            _ => null,
        };
    }

    // "Season 3 is confirmed".
    private IReadOnlyList<int>? InFront()
    {
        for (var i = decision.Span.Start; i >= _clause.Start; i--)
        {
            if (Masks.IsSeason(sentence.Mask[i]) && sentence.At(i).Seasons is { Count: > 0 } seasons)
            {
                return seasons;
            }
        }

        return null;
    }

    // "Season 3, which will be the last, …": the season stands in front of the relative clause.
    private IReadOnlyList<int>? OfClauseBefore() =>
        value == RenewalRule.Ended && sentence.SeasonsAt(decision.Span.Start) is { Count: > 0 } named ? [named.Max()] : null;

    // "The show has been cancelled" speaks of the show; "it will be the last" and "has been renewed" of the season that the article is about.
    // What is denied is that the season at hand will not be made.
    private bool IsOfShow(bool denied) =>
        value is RenewalRule.Cancelled or RenewalRule.Ended && !denied
        && !(value == RenewalRule.Ended && context.IsOfPronoun(_clause.Start, decision.Span.Start));

    // "Has renewed Other Show for a third season and Our Show for a fourth": the season that counts stands behind the show.
    private int Own()
    {
        var other = false;
        for (var i = decision.Span.Start; i < _clause.End; i++)
        {
            other |= Masks.IsName(sentence.Mask[i]) || (Masks.IsSeason(sentence.Mask[i]) && IsAndShow(i + 1));
            if (Masks.IsShow(sentence.Mask[i]))
            {
                return other ? i : decision.Span.Start;
            }
        }

        return decision.Span.Start;
    }

    private bool IsAndShow(int index) =>
        ((string[])[" and ", ", "]).Any(link => string.CompareOrdinal(sentence.Mask, index, link, 0, link.Length) == 0
            && index + link.Length < sentence.Mask.Length && Masks.IsShow(sentence.Mask[index + link.Length]));
}
