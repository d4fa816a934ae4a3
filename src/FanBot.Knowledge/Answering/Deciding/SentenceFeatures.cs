using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answering.Passages;
using FanBot.Knowledge.Answering.Passages.Scoring;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Deciding;

/// <summary>What speaks for and against a sentence being the answer, as numbers of about the same size.</summary>
internal static class SentenceFeatures
{
    /// <summary>Names of the features, in order; each has a weight of that name in the decision.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "even", "score", "lead", "has", "ranked", "ranked-lead", "ranked-first", "fact-agrees", "fact-differs", "search", "words", "names", "strange-name",
        "season-same", "yes-no", "yes-sure", "fits", "fits-not", "long", "rumour", "only-ranked", "bare",
        "words-own", "names-own", "all-own", "wants-person", "wants-number", "wants-date", "wants-name", "wants-reason", "wants-open", "margin", "several-near",
        "echo", "kind-known", "score-names", "official", "newest",
    ];

    // What a sentence scores that was ranked only: about as much as one that was read and does not answer.
    private const double Unread = -5;

    public static double[] Of(SentenceCandidate candidate, Asked asked, IReadOnlyList<SentenceCandidate> all)
    {
        var score = Score(candidate);
        var others = all.Where(c => c != candidate).ToList();
        var lead = score - (others.Count == 0 ? Unread : others.Max(Score));
        var probability = Probability(candidate);
        var words = new SentenceWords(Whole(candidate));
        var own = Own(candidate);
        var (wordsOwn, namesOwn) = (Words(asked.Passages, own), NamesIn(asked.Passages, own));
        var fit = Fit(candidate, asked.Passages);
        var isQuoted = asked.Fact?.Citations.Any(candidate.IsQuotedBy);
        var plain = Folding.Plain(candidate.Hit.Text);
        return
        [
            1,
            Math.Clamp(score, -8, 10) / 4,
            Math.Clamp(lead, -6, 6) / 3,
            Math.Clamp(candidate.Read?.Reading.Has ?? Unread, -5, 5) / 3,
            probability,
            probability - others.Select(Probability).DefaultIfEmpty(0).Max(),
            Flag.Of(IsRankedFirst(candidate, asked)),
            Flag.Of(isQuoted == true),
            Flag.Of(isQuoted == false),
            candidate.Read?.Piece.Search ?? 0.5,
            Words(asked.Passages, words),
            NamesIn(asked.Passages, words),
            Flag.Of(asked.HasStrangeName),
            Flag.Of(asked.Question.Season is { } season && season == candidate.Hit.Passage.Season),
            Flag.Of(asked.Question.IsYesNo),
            asked.Question.IsYesNo ? Math.Min(3, Math.Abs(candidate.Read?.Reading.Yes ?? 0)) / 3 : 0,
            Flag.Of(fit > 0),
            Flag.Of(fit < 0),
            Length(candidate),
            Flag.Of(candidate.Hit.Source.Weight == SourceWeight.Rumour || StandingReader.IsGuess(plain)),
            Flag.Of(candidate.Read is null),
            QuestionFeatures.IsBare(asked),
            wordsOwn,
            namesOwn,
            wordsOwn * namesOwn,
            .. QuestionFeatures.Wants(asked.Passages.Wanted),
            Math.Clamp(candidate.Read?.Reading.Margin ?? -10, -10, 10) / 5,
            Math.Min(3, others.Count(o => Score(o) > score - 1.5)) / 3.0,
            Echoes(candidate, asked),
            Flag.Of(asked.Question.Kind != QuestionKind.Other),
            Math.Clamp(score, -8, 10) / 4 * namesOwn,
            Flag.Of(StandingReader.IsAnnouncement(plain)),
            Newest(candidate, all),
        ];
    }

    private static double Probability(SentenceCandidate candidate) => candidate.Ranked?.Probability ?? 0;

    private static bool IsRankedFirst(SentenceCandidate candidate, Asked asked) =>
        candidate.Ranked is { } ranked && asked.Ranked.Count > 0 && ranked == asked.Ranked[0];

    /// <summary>How long the answer is that was read, in words; of what was not read, of usual length.</summary>
    private static double Length(SentenceCandidate candidate)
    {
        const int Usual = 10;
        const int Longest = 30;
        return Math.Min(Longest, candidate.Read is { } read ? read.Value.Count(c => c == ' ') + 1 : Usual) / 15.0;
    }

    /// <summary>The words that the sentence stands among: what was read with it, or its heading, and the title above.</summary>
    private static string Whole(SentenceCandidate candidate) => candidate.Read is { } read
        ? $"{read.Piece.Text.Text} {read.Piece.Text.Title}"
        : $"{candidate.Hit.Text} {candidate.Hit.Heading} {candidate.Hit.Source.Title}";

    /// <summary>1 where no candidate's article is newer, -1 where one is, 0 where all are of one day or that is not known.</summary>
    private static int Newest(SentenceCandidate candidate, IReadOnlyList<SentenceCandidate> all)
    {
        List<DateOnly> days = [.. all.Select(Day).OfType<DateOnly>().Distinct()];
        return Day(candidate) is not { } own || days.Count < 2 ? 0 : own == days.Max() ? 1 : -1;

        static DateOnly? Day(SentenceCandidate of) => of.Hit.Source.AsOf?.Earliest;
    }

    private static SentenceWords Own(SentenceCandidate candidate) =>
        new(candidate.Read is { } read ? ReadQuote.Of(read).Cut(read.Piece.Article.Text) : candidate.Hit.Text);

    /// <summary>Whether the reader found the same words elsewhere too, with some likelihood: other sentences that say the same.</summary>
    private static double Echoes(SentenceCandidate candidate, Asked asked)
    {
        const double Likely = -2;
        if (candidate.Read is not { } read || Folding.Words(read.Value) is not { Length: > 1 } value)
        {
            return 0;
        }

        var others = asked.Read!.Answers.Where(a => a != read && a.Score > Likely).Select(a => Folding.Words(a.Value));
        return Math.Min(2, others.Count(o => o.Contains(value, StringComparison.Ordinal) || value.Contains(o, StringComparison.Ordinal))) / 2.0;
    }

    /// <summary>The share of the question's telling words that a text accounts for.</summary>
    private static double Words(PassageQuestion asked, SentenceWords words) =>
        asked.Weights.Count == 0
            ? 1
            : asked.Weights.Where(w => WordCoverage.Strength(asked, w.Key, words) > 0).Sum(w => w.Value) / asked.Weights.Values.Sum();

    private static double NamesIn(PassageQuestion asked, SentenceWords words) =>
        asked.Names.Count == 0 ? 1 : asked.Names.Count(n => n.Any(words.Has)) / (double)asked.Names.Count;

    /// <summary>Whether a sentence itself holds all of the question's telling words and names.</summary>
    public static bool HoldsAll(SentenceCandidate candidate, PassageQuestion asked)
    {
        const double All = 0.99;
        // What is quoted may run over several sentences, and words of each need not belong together.
        var own = new SentenceWords(candidate.Hit.Text);
        return Words(asked, own) * NamesIn(asked, own) > All;
    }

    public static double Score(SentenceCandidate candidate) => candidate.Read?.Score ?? Unread;

    private static bool IsNumber(string value) =>
        value.Any(char.IsDigit) || value.Split(' ').Any(w => NumberWords.Read(w.ToLowerInvariant().Trim('.', ',')) is not null);

    // "Ada Quill and Ben Ashby" is one; "the producer, whom Ada Quill suspects" names somebody else.
    private static bool IsName(string value) =>
        !value.Any(char.IsDigit)
        && value.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: <= 6 } words
        && words.Count(w => char.IsUpper(w[0])) * 2 > words.Length;

    /// <summary>Whether the words are of the form that the question wants: 1 if so, -1 if not, 0 where there is no such form.</summary>
    private static int Fit(SentenceCandidate candidate, PassageQuestion asked)
    {
        if (candidate.Read is not { Value: var value })
        {
            return candidate.Ranked?.Value is null ? 0 : 1;
        }

        return asked.Wanted switch
        {
            Wanted.Person or Wanted.Performer => IsName(value) && !asked.Names.Any(n => n.Any(new SentenceWords(value).Has)) ? 1 : -1,
            Wanted.Number or Wanted.Age or Wanted.Money or Wanted.Duration or Wanted.Year => IsNumber(value) ? 1 : -1,
            Wanted.Date or Wanted.Clock => value.Any(char.IsDigit) || value.Any(char.IsUpper) ? 1 : -1,
            Wanted.Name or Wanted.Which or Wanted.Place or Wanted.Outlet => value.Any(char.IsUpper) ? 1 : -1,
            _ => 0,
        };
    }
}
