using System.Globalization;
using FanBot.Knowledge.Answering.Deciding;
using FanBot.Knowledge.Answering.Passages;
using FanBot.Knowledge.Answering.Questions;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Answering;

/// <summary>Puts into words and figures how an answer came about.</summary>
internal static class Tracing
{
    private const int MostPassages = 12;

    /// <summary>What a question was understood to be.</summary>
    public static IReadOnlyList<(string Name, string Value)> Understood(Question question) =>
    [
        .. new (string Name, string? Value)[]
        {
            ("kind", question.Kind.Name()),
            ("of the kind", question.Aspect.ToString()),
            ("season", question.Season?.ToString(CultureInfo.InvariantCulture)),
            ("episode", question.Episode?.ToString(CultureInfo.InvariantCulture)),
            ("as of", question.AsOf is { } day ? EdtfDate.Day(day).ToText() : null),
            ("names", string.Join(", ", question.Names.Select(n => n.Name))),
            ("relation", question.Relation),
            ("only", question.Only == CastStatus.Unknown ? null : question.Only.ToString().ToLowerInvariant()),
            ("date it supposes", question.Supposed?.ToText()),
            ("wants", Wants(question)),
            ("words to account for", string.Join(", ", question.Content)),
            ("of these left over", string.Join(", ", question.Leftover)),
        }.Where(line => !string.IsNullOrEmpty(line.Value)).Select(line => (line.Name, line.Value!)),
    ];

    /// <summary>The sentences that the ranking found, where nothing was read.</summary>
    public static IReadOnlyList<TracedPassage> Of(IReadOnlyList<RankedPassage> ranked, ShowView view, Answer answer, bool isFact) =>
    [
        .. ranked.Take(MostPassages).Select(r => (Passage: r, Quote: Cite(r, view))).Select(r => new TracedPassage(
            r.Quote, r.Passage.Coverage, r.Passage.Probability, null, null, !isFact && IsQuoted(r.Quote, answer))),
    ];

    /// <summary>The sentences that were weighed, the surest first, and behind them what else the ranking found.</summary>
    public static IReadOnlyList<TracedPassage> Of(IReadOnlyList<(SentenceCandidate Sentence, double Sure)> weighed, Asked asked, Answer answer, bool isFact)
    {
        var others = asked.Ranked.Where(r => weighed.All(w => w.Sentence.Ranked != r));
        return
        [
            .. weighed.OrderByDescending(w => w.Sure).Select(w => Of(w.Sentence, w.Sure, asked, answer, isFact))
                .Concat(others.Select(r => new TracedPassage(Cite(r, asked.View), r.Coverage, r.Probability, null, null, false)))
                .Take(MostPassages),
        ];
    }

    private static TracedPassage Of(SentenceCandidate sentence, double sure, Asked asked, Answer answer, bool isFact)
    {
        var quote = sentence.Ranked is { } ranked ? Cite(ranked, asked.View) : new Citation(sentence.Hit.Source, sentence.Hit.Text, sentence.Hit.Passage.Span);
        return new TracedPassage(
            quote, sentence.Ranked?.Coverage, sentence.Ranked?.Probability, sentence.Read?.Score, sure, !isFact && IsQuoted(quote, answer));
    }

    private static bool IsQuoted(Citation quote, Answer answer) =>
        answer is not NotKnown && answer.Citations is [var first, ..] && first.Article.Path == quote.Article.Path && first.Span.Overlaps(quote.Span);

    private static Citation Cite(RankedPassage passage, ShowView view) => passage.Quote == passage.Hit.Passage.Span
        ? PassageRanker.Cite(passage.Hit)
        : new Citation(passage.Hit.Source, passage.Quote.Cut(view.Article(passage.Hit.Source.Path)!.Text), passage.Quote);

    private static string Wants(Question question) => string.Join(", ", new[]
    {
        question.IsYesNo ? "yes or no" : null,
        question.WantsGuesses ? "guesses" : null,
        question.WantsEarliest ? "the earliest" : null,
        question.WantsWeekday ? "the day of the week" : null,
        question.WantsCountdown ? "how long it is until then" : null,
        question.WantsToWatch ? "to watch it" : null,
    }.OfType<string>());
}
