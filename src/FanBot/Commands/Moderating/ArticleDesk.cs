using System.Security.Cryptography;
using System.Text.Json;
using FanBot.Editions;
using FanBot.Intake;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;
using FanBot.Replies;
using FanBot.State;
using FanBot.State.Articles;

namespace FanBot.Commands.Moderating;

/// <summary>
/// Where an article lies while a moderator looks at it: what was understood of it is worked out aside, and nothing is kept among the articles.
/// </summary>
/// <param name="pending">Keeps it until it is confirmed or dropped.</param>
/// <param name="shelf">Knows under which name it would lie.</param>
/// <param name="loader">Builds aside.</param>
/// <param name="live">What is known.</param>
/// <param name="time">The clock.</param>
internal sealed class ArticleDesk(PendingAdditions pending, ArticleShelf shelf, KnowledgeLoader loader, LiveKnowledge live, TimeProvider time)
{
    private const int IdLength = 16;
    private const int MostCompared = 500;
    private const string Others = "Other articles in the folder are not live yet either, so what they change is told here too.";

    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    /// <summary>The shows that are known.</summary>
    public IReadOnlyList<ShowSummary> Shows()
    {
        using var reading = live.Read();
        return reading?.Edition.Snapshot.Shows() ?? [];
    }

    /// <summary>Lays an article there, and clears those away that nobody has confirmed for a day.</summary>
    /// <param name="draft">The article.</param>
    /// <param name="notes">What is to be looked at.</param>
    /// <param name="request">Who sent it.</param>
    /// <param name="id">That of the one that it takes the place of, or null.</param>
    /// <param name="cancellationToken">Ends the wait for a turn.</param>
    public async Task<PendingAddition> LayAsync(
        Draft draft, IReadOnlyList<string> notes, KnowledgeRequest request, string? id, CancellationToken cancellationToken)
    {
        await pending.RemoveOlderAsync(time.GetUtcNow() - LongestWait, cancellationToken).ConfigureAwait(false);
        var addition = new PendingAddition(
            id ?? RandomNumberGenerator.GetHexString(IdLength, lowercase: true),
            time.GetUtcNow(),
            request.Moderator,
            request.Server,
            shelf.PathFor(FolderOf(draft.Declared.Show!), draft.Title),
            draft.Content,
            JsonSerializer.Serialize([.. notes], StateJson.Default.StringArray));
        await pending.KeepAsync(addition, cancellationToken).ConfigureAwait(false);
        return addition;
    }

    /// <summary>What lies there, or null where it waits no more.</summary>
    public Task<PendingAddition?> FindAsync(string id, CancellationToken cancellationToken) => pending.FindAsync(id, cancellationToken);

    /// <summary>Takes it away.</summary>
    /// <returns>Whether it was there.</returns>
    public Task<bool> RemoveAsync(string id, CancellationToken cancellationToken) => pending.RemoveAsync(id, cancellationToken);

    /// <summary>
    /// What was understood of it, and what it would change; or why that cannot be told, as sentences of plain text. It takes no turn: no reading of
    /// the articles waits for it.
    /// </summary>
    public async Task<(ArticleLook? Look, string? Problem)> LookAsync(PendingAddition addition, CancellationToken cancellationToken)
    {
        ArticleLook? look = null;
        var outcome = await loader.TryAsync(
            folder => folder.With(addition.FileName, addition.Content),
            (before, after, report) => look = Look(addition, before, after, report),
            cancellationToken).ConfigureAwait(false);
        var problems = outcome.Problems.Where(p => p.Path == addition.FileName).Select(p => p.Message).ToList();
        return look is not null ? (look with { Notes = [.. look.Notes, .. problems] }, null)
            : (null, problems.Count > 0 ? string.Join(' ', problems) : "Nothing could be read of this article.");
    }

    private static ArticleLook? Look(PendingAddition addition, Snapshot? before, Snapshot after, BuildReport report)
    {
        if (after.Article(addition.FileName) is not { Summary: var article } stored)
        {
            return null;
        }

        var (draft, key) = (Draft.Of(addition.Content), article.ShowKey);
        var known = before?.Shows().FirstOrDefault(s => s.Key == key);
        return new ArticleLook
        {
            Id = addition.Id,
            Article = article,
            Show = after.Shows().First(s => s.Key == key).Name,
            ShowArticles = known?.Articles ?? 0,
            DateWords = article.AsOf is { } day && draft.Declared is { Published: null, Updated: null } ? DateSource.Words(draft.Document, day) : null,
            Claims = [.. after.Claims(key).Where(c => c.Source.Path == addition.FileName)],
            Changes = FactChanges.Between(before?.Facts(key) ?? [], after.Facts(key)),
            Alike = before is null ? [] : Alike(before, stored),
            Notes =
            [
                .. JsonSerializer.Deserialize(addition.Understood, StateJson.Default.StringArray) ?? [],
                .. after.Review(int.MaxValue).FirstDoubts.Where(d => d.Path == addition.FileName).Select(d => d.Message),
                .. IsAlone(addition, report) ? Array.Empty<string>() : [Others],
            ],
        };
    }

    /// <summary>Whether nothing else in the folder differs from what is live.</summary>
    private static bool IsAlone(PendingAddition addition, BuildReport report) =>
        report.Removed == 0 && report.Articles.All(a => a.Status != ArticleStatus.Read || a.Path == addition.FileName);

    /// <summary>Articles of the show with the same address, the same title from the same publisher, or the same words.</summary>
    private static IReadOnlyList<ArticleSummary> Alike(Snapshot before, StoredArticle article)
    {
        var words = Folding.Key(article.Text);
        return
        [
            .. before.Articles(article.Summary.ShowKey)
                .Take(MostCompared)
                .Where(a => (a.Url is not null && a.Url == article.Summary.Url)
                    || (Folding.Key(a.Title) == Folding.Key(article.Summary.Title) && a.Publisher == article.Summary.Publisher)
                    || (before.Article(a.Path) is { } other && Folding.Key(other.Text) == words)),
        ];
    }

    /// <summary>The folder in which most of a show's articles lie, else the show's name.</summary>
    private string FolderOf(string show)
    {
        using var reading = live.Read();
        return reading?.Edition.Snapshot.Articles(ShowKey.Of(show))
            .Where(a => a.Path.Contains('/', StringComparison.Ordinal))
            .CountBy(a => a.Path[..a.Path.IndexOf('/', StringComparison.Ordinal)], StringComparer.Ordinal)
            .OrderByDescending(f => f.Value)
            .ThenBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => f.Key)
            .FirstOrDefault() ?? show;
    }
}
