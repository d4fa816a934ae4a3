using System.Globalization;
using FanBot.Discord.Messages;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Checks;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Printing;
using FanBot.Readers;
using FanBot.State.Publishing;

namespace FanBot.Editions.Publishing;

/// <summary>
/// Looks whether a snapshot may go live by itself: what the live one answers as expected it answers too, every quote stands
/// in its article, and it is not suspiciously smaller.
/// </summary>
/// <remarks>
/// The questions are asked as members ask them: those in free text with the small reader. Like is compared with like: where one of the two answers had
/// to do without it (it is being loaded, it fails, the time for it is up), so does the other, since that must not decide what goes live.
/// </remarks>
/// <param name="settings">Where the golden questions lie.</param>
/// <param name="time">Tells today.</param>
/// <param name="vectors">Find pieces besides words; null for none.</param>
/// <param name="reader">Reads articles for questions in free text; null for nobody.</param>
/// <param name="least">The probability from which what was read is an answer; null for the trained one.</param>
internal sealed class Gate(
    GateSettings settings, TimeProvider time, ITextVectors? vectors = null, ReadingQueue? reader = null, double? least = null)
{
    // Some 70 questions on one idle processor, which is what a reload may take longer; what was read for one before takes none of it, so that the
    // next one comes further.
    private static readonly TimeSpan MostReading = TimeSpan.FromSeconds(10);

    // Half of the articles may go at once, as where a show's old ones are thrown out; more looks like a folder that was emptied.
    private const int LeastShare = 2;
    private const int LongestText = 400;

    // A chat model is paid by the question, has limits that members need, and need not answer alike twice.
    private readonly PatientReader? _reader = reader is { Status.Kind: ReaderKind.Small } ? new PatientReader(reader) : null;

    /// <summary>The golden questions; none where there is no file.</summary>
    /// <exception cref="UsageException">They cannot be used.</exception>
    public async Task<IReadOnlyList<GoldenQuestion>> QuestionsAsync(CancellationToken cancellationToken)
    {
        if (settings.Questions is not { } path || !Path.Exists(path) || (Directory.Exists(path) && Directory.GetFiles(path, "*.json").Length == 0))
        {
            return [];
        }

        // Where the host keeps them is not for Discord.
        return await GoldenQuestions.ReadAsync(path, Path.GetFileName(path), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Looks at a snapshot beside the live one.</summary>
    /// <param name="live">The live one.</param>
    /// <param name="candidate">The other.</param>
    /// <param name="quotesDropped">How many quotes the build found not to stand in their articles.</param>
    /// <param name="progress">Is told how many golden questions were asked; or null.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Why it may not go live, and how many golden questions it passes and fails.</returns>
    /// <exception cref="StoreException">One of them is damaged.</exception>
    public async Task<(IReadOnlyList<Concern> Concerns, int Passed, int Failed)> LookAsync(
        Snapshot live, Snapshot candidate, int quotesDropped, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        var changed = new ChangedArticles(live, candidate);
        List<Concern> concerns = [.. Quotes(quotesDropped), .. Smaller(live, candidate, changed)];
        try
        {
            var questions = await QuestionsAsync(cancellationToken).ConfigureAwait(false);
            var began = time.GetTimestamp();
            var both = Both(live, candidate, reads: true, () => time.GetElapsedTime(began) < MostReading);
            var (passed, done) = (0, 0);
            foreach (var question in questions)
            {
                progress?.Report(new BuildProgress(BuildStage.Asking, done++, questions.Count));
                var (was, becomes) = await both.AnswerAsync(question.Question, cancellationToken).ConfigureAwait(false);
                var (before, after) = (QuestionChecker.Judged(question, was), QuestionChecker.Judged(question, becomes));
                passed += after.Passed ? 1 : 0;
                if (IsWorse(before, after))
                {
                    concerns.Add(Lost(before, after, changed));
                }
            }

            return (concerns, passed, questions.Count - passed);
        }
        catch (Exception broken) when (broken is UsageException or GoldenQuestionException)
        {
            concerns.Add(new Concern(ConcernKind.Questions, broken.Message, null, null, []));
            return (concerns, 0, 0);
        }
    }

    /// <summary>Answers the questions of members from two snapshots; nothing is read that was not read before, so that nobody waits for it.</summary>
    public BothAnswers Both(Snapshot live, Snapshot candidate) => Both(live, candidate, reads: false, () => true);

    /// <summary>An answer in one line, with its standing, which most of them tell themselves.</summary>
    public static string Line(Answer answer)
    {
        var text = PlainText.OneLine(answer.Text);
        var standing = answer.Standing is { } known ? ValueText.Of(known) : null;
        return (standing is null || text.Contains(standing, StringComparison.Ordinal) ? "" : standing + ": ") + Shorten.Words(text, LongestText);
    }

    private BothAnswers Both(Snapshot live, Snapshot candidate, bool reads, Func<bool> mayRead)
    {
        var reader = _reader?.Within(() => reads && mayRead());
        return new BothAnswers(new Answerer(live, time, reader, least, vectors), new Answerer(candidate, time, reader, least, vectors), mayRead);
    }

    // "Guesses only: 3 August" names the right day as well.
    private static bool IsWorse(CheckedQuestion was, CheckedQuestion becomes) =>
        was.Passed && (!becomes.Passed
            || (becomes.Answer.Standing is Standing.Speculation or Standing.Denied && becomes.Answer.Standing != was.Answer.Standing));

    private static Concern Lost(CheckedQuestion was, CheckedQuestion becomes, ChangedArticles changed) =>
        new(ConcernKind.Question, was.Question.Question, Line(was.Answer), Line(becomes.Answer), changed.Behind(was.Answer, becomes.Answer));

    private static IEnumerable<Concern> Quotes(int dropped)
    {
        if (dropped > 0)
        {
            yield return new Concern(ConcernKind.Quotes, Counted.Of(dropped, "quote"), null, null, []);
        }
    }

    private static IEnumerable<Concern> Smaller(Snapshot live, Snapshot candidate, ChangedArticles changed)
    {
        var kept = candidate.Shows().Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in live.Shows().Where(s => !kept.Contains(s.Key)))
        {
            yield return new Concern(ConcernKind.ShowGone, gone.Name, Counted.Of(gone.Articles, "article"), null, changed.Behind([], gone.Key));
        }

        if (candidate.Info.Articles * LeastShare < live.Info.Articles)
        {
            yield return new Concern(ConcernKind.Smaller, "articles", Number(live.Info.Articles), Number(candidate.Info.Articles), []);
        }
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
