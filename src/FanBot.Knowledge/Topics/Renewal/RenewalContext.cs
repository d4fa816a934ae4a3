using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Renewal;

/// <summary>What stands around the words of a decision; see <c>renewal-context.phrases</c>.</summary>
internal sealed class RenewalContext(Sentence sentence)
{
    // How far away, in characters, words still speak of a decision.
    private const int Near = 60;
    private const int NearNegation = 40;

    private static readonly PhraseBook Phrases = PhraseBook.Read("Topics.Renewal.renewal-context.phrases");

    // Most sentences decide nothing, and are not walked for it.
    private readonly Lazy<List<PhraseMatch>> _matches = new(() => [.. Phrases.Matches(sentence.Tokens)]);

    private List<PhraseMatch> Matches => _matches.Value;

    /// <summary>All that is said of a kind, from left to right.</summary>
    public IEnumerable<PhraseMatch> Of(string value) => Matches.Where(m => m.Value == value);

    /// <summary>Whether words in front of a place leave open what stands there: "whether it was renewed".</summary>
    public bool IsOpen(int index) => Of("open").Any(m => m.Span.End <= index && Joined(m.Span.End, index, Near, ",;."));

    /// <summary>Whether words from a place on, and in front of another, say that what stands there is not so.</summary>
    public bool IsNegated(int start, int index) =>
        Of("not").Any(m => m.Span.Start >= start && m.Span.End <= index && Joined(m.Span.End, index, NearNegation, ",;"));

    /// <summary>Whether the network or somebody named stands right in front of a place, as the one who does what is said there.</summary>
    public bool IsAct(int index) => Matches.Any(m => m.Value is "actor" or "network" && m.Span.Start < index && Touches(m.Span.End, index));

    /// <summary>Whether the words in front of a place speak of another show.</summary>
    public bool IsOfOtherShow(int index) =>
        Of("programme").Any(m => m.Span.Start < index && Touches(m.Span.End, index))
        || Of("sister").Any(m => m.Span.End <= index && Joined(m.Span.End, index, Near, ".;") && !sentence.Mask[m.Span.End..index].Any(Masks.IsShow));

    /// <summary>Whether what stands at a place is said of something beside the show, or calls it off.</summary>
    public bool IsOfThing(TextSpan decision) =>
        Of("thing").Any(m => m.Span.Start < decision.Start
            ? Touches(m.Span.End, decision.Start)
            : m.Part("of") is not null && IsBlank(decision.End, Math.Max(decision.End, m.Span.Start)));

    /// <summary>Whether the season that stands shortly behind a place is another show's.</summary>
    public bool IsOfOtherSeason(int index) => Of("of-other").Any(m => m.Span.Start >= index && Joined(index, m.Span.Start, Near, ",;."));

    /// <summary>Whether the season at a place is another show's.</summary>
    public bool IsOfOther(int season) => Of("of-other").Any(m => m.Span.Start == season);

    /// <summary>Whether the season at a place only tells of what something is: "the cast of season 2".</summary>
    public bool IsOfSeason(int season) => Matches.Any(m => m.Value is "of-season" or "open" && m.Span.Start < season && Touches(m.Span.End, season));

    /// <summary>Whether a clause names the show or its network, or speaks of them.</summary>
    public bool SpeaksOfShow(TextSpan clause) =>
        clause.Cut(sentence.Mask).Any(c => Masks.IsShow(c) || Masks.IsPlatform(c))
        || Matches.Any(m => m.Value is "show" or "network" && m.Span.Start >= clause.Start && m.Span.End <= clause.End);

    /// <summary>Whether what stands at a place is said of "it", in words from another place on.</summary>
    public bool IsOfPronoun(int start, int index) => Of("it").Any(m => m.Span.Start >= start && m.Span.Start < index && Touches(m.Span.End, index));

    /// <summary>Whether a clause only guesses that a season is the last.</summary>
    public bool IsUnsure(TextSpan clause) => Of("unsure").Any(m => m.Span.Start >= clause.Start && m.Span.End <= clause.End);

    /// <summary>Whether so many seasons, years or winters are counted in front of a place.</summary>
    public bool Ran(int index, int seasons) => Matches.Any(m => m.Value is "ran" or "after-count" && m.Span.End <= index && Count(m) == seasons);

    /// <summary>How many seasons the show ran, where the words from a place on tell it: "after two series".</summary>
    public int? RanFrom(int index) => Of("after-count").FirstOrDefault(m => m.Span.Start >= index) is { } ran ? Count(ran) : null;

    /// <summary>Whether what stands at a place is told as having been before: "although it was cancelled, …".</summary>
    public bool IsOfBefore(int index) => index == 0
        || Matches.Any(m => m.Value is "then" or "when" or "after" or "after-first" or "after-count" && Joined(m.Span.Start, index, Near, ".;"));

    /// <summary>Whether it only tells of the time of something else: "when it was axed, …".</summary>
    public bool IsInTime(int index) => Of("when").Any(m => Joined(m.Span.End, index, index, ",;."));

    /// <summary>Whether the date at a place tells when something was.</summary>
    public bool IsDated(int date) => Of("dated").Any(m => m.Part("date")?.Start == date);

    private int? Count(PhraseMatch match) => match.Part("n") is { } n ? NumberWords.Read(n.Cut(sentence.Mask)) : null;

    private bool Joined(int start, int end, int most, string stops) => sentence.Joins(start, end, most, stops);

    // Nothing stands between but a denial, which turns round what is said and not of whom; or the wordings share a word, as in "the network isn't renewing".
    private bool Touches(int start, int end) =>
        start > end || IsBlank(start, end)
            || Of("not").Any(m => m.Span.Start >= start && m.Span.End <= end && IsBlank(start, m.Span.Start) && IsBlank(m.Span.End, end));

    private bool IsBlank(int start, int end) => string.IsNullOrWhiteSpace(sentence.Mask[start..end]);
}
