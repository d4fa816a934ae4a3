using FanBot.Knowledge.Answering.Passages;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Deciding;

/// <summary>A sentence that may answer: one that was read, one that was ranked, or both.</summary>
/// <param name="Read">What the reader says of it, or null.</param>
/// <param name="Ranked">What the ranking says of it, or null.</param>
internal sealed record SentenceCandidate(ReadAnswer? Read, RankedPassage? Ranked)
{
    // Further down the two lists nothing right is left that is not higher up in the other.
    private const int MostRead = 4;
    private const int MostRanked = 2;

    public PassageHit Hit => Read?.Hit ?? Ranked!.Hit;

    public TextSpan Span => Read?.Sentence ?? Ranked!.Quote;

    private string Text => Read is { } read ? Span.Cut(read.Piece.Article.Text) : Hit.Text;

    public bool IsQuotedBy(Citation citation) => citation.Article.Path == Hit.Source.Path && citation.Span.Overlaps(Span);

    /// <summary>The best of both lists, each sentence once.</summary>
    public static IReadOnlyList<SentenceCandidate> Of(Asked asked)
    {
        var read = (asked.Read?.Answers ?? []).Take(MostRead).Select(r => new SentenceCandidate(r, asked.Ranked.FirstOrDefault(p => r.IsIn(p.Hit)))).ToList();
        var ranked = asked.Ranked.Take(MostRanked).Where(p => !read.Any(r => r.Read!.IsIn(p.Hit)));
        List<SentenceCandidate> all = [.. read, .. ranked.Select(p => new SentenceCandidate(null, p))];
        var fates = Fates.Asked(asked.Question, asked.View);
        return
        [
            .. all.Where(c => !IsOfAnotherSeason(c, asked) && !StrangePassages.Is(c.Hit, asked.Question) && (fates is null || fates.IsTold(c.Text))),
        ];
    }

    /// <summary>What is told of one season says nothing about another, however well the words fit.</summary>
    private static bool IsOfAnotherSeason(SentenceCandidate candidate, Asked asked) =>
        asked.Question.Season is { } wanted && candidate.Hit.Passage.Season is { } told && told != wanted;
}
