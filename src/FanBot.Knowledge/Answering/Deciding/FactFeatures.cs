using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Answering.Deciding;

/// <summary>What speaks for and against what the facts say being the answer, as numbers of about the same size.</summary>
internal static class FactFeatures
{
    private static readonly IReadOnlyList<QuestionKind> Kinds =
    [
        QuestionKind.Release, QuestionKind.Renewal, QuestionKind.Production, QuestionKind.Episodes, QuestionKind.Schedule, QuestionKind.Cast,
        QuestionKind.PlayedBy, QuestionKind.Role, QuestionKind.Return, QuestionKind.WhoIs, QuestionKind.Pairing, QuestionKind.Plot,
        QuestionKind.AdaptedFrom, QuestionKind.Platform, QuestionKind.Maker, QuestionKind.Number, QuestionKind.Location, QuestionKind.Source,
    ];

    /// <summary>Names of the features, in order; each has a weight of that name in the decision.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "even", "confidence", "score", "unread", "behind", "best", "agrees", "ranked-agrees", "guess", "denied", "conflict", "season", "yes-no",
        "list", "strange-name", "official", "sources", "near", "nothing",
        .. Kinds.Select(k => k.ToString()),
    ];

    /// <summary>Index of the first feature that tells what kind of question it is.</summary>
    public static int KindsFrom => Names.Count - Kinds.Count;

    private const int MostFirst = 1;
    private const int MostNear = 3;

    public static double[] Of(Answer fact, Asked asked)
    {
        var own = asked.Read?.Of(fact);
        var best = asked.Read?.Best ?? 0;
        return
        [
            1,
            Odds(fact.Confidence) / 3,
            Math.Clamp(own ?? -5, -8, 10) / 4,
            Flag.Of(own is null),
            Math.Clamp(best - (own ?? -5), 0, 12) / 4,
            Math.Clamp(best, -8, 10) / 4,
            Flag.Of(QuotesRead(fact, asked, MostFirst)),
            Flag.Of(asked.Ranked.Count > 0 && fact.Citations.Any(new SentenceCandidate(null, asked.Ranked[0]).IsQuotedBy)),
            Flag.Of(fact is OnlySpeculation),
            Flag.Of(fact.Standing == Claims.Standing.Denied),
            Flag.Of(fact is Conflicting),
            Flag.Of(asked.Question.Season is not null),
            Flag.Of(asked.Question.IsYesNo),
            Flag.Of(fact.Items.Count > 1),
            Flag.Of(asked.HasStrangeName),
            Flag.Of(fact.Standing == Claims.Standing.Official),
            Math.Min(3, fact.Citations.Select(c => c.Article.Path).Distinct().Count()) / 3.0,
            Flag.Of(QuotesRead(fact, asked, MostNear)),
            Flag.Of(fact is NotKnown),
            .. Kinds.Select(k => Flag.Of(asked.Question.Kind == k)),
        ];
    }

    /// <summary>Whether the fact quotes one of the best sentences that were read.</summary>
    private static bool QuotesRead(Answer fact, Asked asked, int most) =>
        asked.Read is { } read && read.Answers.Take(most).Any(a => fact.Citations.Any(a.IsQuotedBy));

    // An answer that nothing is known yet has no confidence of its own.
    private static double Odds(double probability)
    {
        const double Least = 0.02;
        var p = Math.Clamp(probability, Least, 1 - Least);
        return Math.Log(p / (1 - p));
    }
}
