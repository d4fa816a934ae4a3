using System.Globalization;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;

namespace FanBot.Editions.Publishing;

/// <summary>What would change if a snapshot went live: facts, with the articles behind them, and members' answers.</summary>
/// <param name="Shows">Shows that are new or gone, or have changed facts.</param>
/// <param name="Facts">The changed facts, show by show and season by season.</param>
/// <param name="Answers">The answers that would read differently: golden questions, and the usual commands for each show and season.</param>
internal sealed record Comparison(IReadOnlyList<ShowChanges> Shows, IReadOnlyList<ComparedFact> Facts, IReadOnlyList<ComparedAnswer> Answers)
{
    private static readonly string[] Commands =
        [SlashCommandNames.Release, SlashCommandNames.Status, SlashCommandNames.Episodes, SlashCommandNames.Plot, SlashCommandNames.Cast];

    /// <summary>Compares a snapshot with the live one.</summary>
    /// <param name="live">The live one.</param>
    /// <param name="candidate">The other.</param>
    /// <param name="gate">Has the golden questions, and answers.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="StoreException">One of them is damaged.</exception>
    public static async Task<Comparison> OfAsync(Snapshot live, Snapshot candidate, Gate gate, CancellationToken cancellationToken)
    {
        var changed = new ChangedArticles(live, candidate);
        var shows = SnapshotChanges.Between(live, candidate);
        return new Comparison(
            shows,
            [.. shows.SelectMany(s => s.Changes.OrderBy(c => c.Subject.Season ?? 0).Select(c => new ComparedFact(s.Show, c, Behind(c, s.Key, changed))))],
            await DifferingAsync(
                await AskedAsync(live, candidate, shows, gate, cancellationToken).ConfigureAwait(false),
                gate.Both(live, candidate),
                changed,
                cancellationToken).ConfigureAwait(false));
    }

    private static IReadOnlyList<string> Behind(FactChange change, string show, ChangedArticles changed) =>
        changed.Behind(new[] { change.After, change.Before }.OfType<FactValue>().SelectMany(v => v.Claims).Select(c => c.Source.Path), show);

    private static async Task<IReadOnlyList<ComparedAnswer>> DifferingAsync(
        IReadOnlyList<string> asked, BothAnswers both, ChangedArticles changed, CancellationToken cancellationToken)
    {
        var differing = new List<ComparedAnswer>();
        foreach (var question in asked)
        {
            var (was, becomes) = await both.AnswerAsync(question, cancellationToken).ConfigureAwait(false);
            if (!ReadTheSame(was, becomes))
            {
                differing.Add(new ComparedAnswer(question, Gate.Line(was), Gate.Line(becomes), changed.Behind(was, becomes)));
            }
        }

        return differing;
    }

    private static bool ReadTheSame(Answer was, Answer becomes) =>
        was.Text == becomes.Text && was.Standing == becomes.Standing && was.Items.Select(i => i.Text).SequenceEqual(becomes.Items.Select(i => i.Text));

    /// <summary>The usual commands for the seasons of shows in which something changes, then the golden questions.</summary>
    private static async Task<IReadOnlyList<string>> AskedAsync(
        Snapshot live, Snapshot candidate, IReadOnlyList<ShowChanges> shows, Gate gate, CancellationToken cancellationToken)
    {
        var seasons = candidate.Shows().Concat(live.Shows()).ToLookup(s => s.Key, s => s.Seasons);
        return
        [
            .. shows.SelectMany(s => seasons[s.Key].SelectMany(n => n).Distinct().Order().SelectMany(n => Commands.Select(c => Typed(c, s.Show, n)))),
            .. await QuestionsAsync(gate, cancellationToken).ConfigureAwait(false),
        ];
    }

    private static async Task<IEnumerable<string>> QuestionsAsync(Gate gate, CancellationToken cancellationToken)
    {
        try
        {
            return (await gate.QuestionsAsync(cancellationToken).ConfigureAwait(false)).Select(q => q.Question);
        }
        catch (UsageException)
        {
            // The gate tells what is wrong with them.
            return [];
        }
    }

    private static string Typed(string command, string show, int season) => string.Create(
        CultureInfo.InvariantCulture, $"/{command} {SlashCommandOptions.Show}:{show} {SlashCommandOptions.Season}:{season}");
}
