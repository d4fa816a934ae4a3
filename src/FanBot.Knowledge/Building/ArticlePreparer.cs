using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Building;

/// <summary>Takes a file all the way to what is stored of it. Safe to use from many threads.</summary>
internal sealed class ArticlePreparer(ArticleFolder folder, ArticleFolderContents contents, BuildRules rules, ITextVectors? vectors)
{
    /// <summary>The article, or null and the problem that kept it out.</summary>
    public async Task<(PreparedArticle? Article, ReadProblem? Problem)> PrepareAsync(ArticleEntry entry, CancellationToken cancellation)
    {
        var file = await folder.ReadAsync(entry, cancellation).ConfigureAwait(false);
        if (!file.Succeeded)
        {
            return (null, file.Problem);
        }

        var document = DocumentParser.Parse(file.File);
        if (!document.Succeeded)
        {
            return (null, document.Problem);
        }

        cancellation.ThrowIfCancellationRequested();
        var show = contents.ShowOf(entry);
        var (extracted, problem) = Extract(document.Document, file.File.Hash, show);
        if (extracted is null)
        {
            return (null, problem);
        }

        var (verified, dropped) = QuoteCheck.Verify(extracted);
        var problems = new List<ReadProblem>();
        if (document.Note is not null)
        {
            problems.Add(new ReadProblem(entry.Path, document.Note));
        }

        problems.AddRange(dropped.Select(c => new ReadProblem(
            entry.Path,
            $"A claim was dropped, since its quote does not stand in the article ({c.Kind} '{c.Text}', read by the rule {c.Rule}). This is a mistake in "
                + $"FanBot: report it with the article.")));
        var weight = contents.Sources.WeightOf(verified.Article.Publisher, verified.Article.Url);
        return (PreparedArticle.Of(verified, show.Hash, rules.Version, weight, problems, dropped.Count).With(vectors), null);
    }

    /// <summary>A fault of the rules on one article leaves out that article, loudly; the others are built.</summary>
    private (ExtractedArticle? Extracted, ReadProblem? Problem) Extract(SourceDocument document, string hash, ShowFile show)
    {
        try
        {
            var extracted = rules.Extract(document, hash, show);
            return QuoteCheck.PassagesHold(extracted) ? (extracted, null) : (null, Mistake(document.Path, "its passages do not lie in its text"));
        }
        catch (ReadingBudgetException e)
        {
            return (null, new ReadProblem(document.Path, e.Message));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return (null, Mistake(document.Path, $"{e.GetType().Name}: {e.Message}"));
        }
    }

    private static ReadProblem Mistake(string path, string what) =>
        new(path, $"The article was left out, since it could not be extracted ({what}). This is a mistake in FanBot: report it with the article.");
}
