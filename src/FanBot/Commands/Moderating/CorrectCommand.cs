using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Editions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text.Dates;
using FanBot.Printing;
using FanBot.Replies;

namespace FanBot.Commands.Moderating;

/// <summary>
/// <c>/knowledge correct</c>: the right spelling of a name, what is to be thought of a claim, the date or show of an article; and the list of
/// what was corrected, from which each can be undone. Corrections stand in the show's <c>show.yaml</c>.
/// </summary>
/// <param name="files">Where they stand.</param>
/// <param name="loader">Knows the articles.</param>
/// <param name="rereading">Reads the articles again.</param>
/// <param name="time">The clock.</param>
internal sealed class CorrectCommand(ShowFiles files, KnowledgeLoader loader, Rereading rereading, TimeProvider time) : IKnowledgeCommand
{
    private const string Group = CorrectionList.Command;
    private const string NoSuchName = "The name and its right spelling are both needed.";
    private const string NoSuchClaim = "That claim is not there, or no longer. Choose one of those that are suggested while you type.";
    private const string NoSuchArticle = "There is no such article. Choose one of those that are suggested while you type.";
    private const string WhichShow = "Say which show it is about: choose one with the option `show`.";
    private const string NothingToCorrect = "Say what is right: fill in `date`, or `show`, or both.";

    /// <inheritdoc/>
    public static CommandOption Definition => CorrectOptions.Definition;

    /// <inheritdoc/>
    public async Task<KnowledgeAnswer> RunAsync(KnowledgeRequest request, CancellationToken cancellationToken)
    {
        if (request.IsTyping)
        {
            return new KnowledgeAnswer.Now(await SuggestAsync(request, cancellationToken).ConfigureAwait(false));
        }

        if (request.Id is { Action: CorrectionList.Undo, Data: var id })
        {
            return new KnowledgeAnswer.Later(Ephemeral: true, (tell, stop) => UndoAsync(request, id, tell, stop), id);
        }

        if (request.Id is { Action: CorrectionList.Page, Page: var page })
        {
            return new KnowledgeAnswer.Now(new UpdateReply(CorrectionList.Of(await files.AllAsync(cancellationToken).ConfigureAwait(false), page)));
        }

        return (request.Interaction as CommandInteraction)?.Name.Split(' ') switch
        {
            [_, Group, CorrectOptions.Name] => await NameAsync(request, cancellationToken).ConfigureAwait(false),
            [_, Group, CorrectOptions.Claim] => Claim(request),
            [_, Group, CorrectOptions.Article] => await ArticleAsync(request, cancellationToken).ConfigureAwait(false),
            [_, Group, CorrectOptions.List] =>
                new KnowledgeAnswer.Now(new MessageReply(CorrectionList.Of(await files.AllAsync(cancellationToken).ConfigureAwait(false), 0))),
            _ => Told(CommandRouter.NoSuchCommand),
        };
    }

    private async Task<ChoicesReply> SuggestAsync(KnowledgeRequest request, CancellationToken cancellationToken)
    {
        var typing = (AutocompleteInteraction)request.Interaction;
        if (typing.Focused == CorrectOptions.WhichArticle)
        {
            return ShowSuggestions.Of(
                request, await ArticleNames.AllAsync(loader.Articles, request.Edition, cancellationToken).ConfigureAwait(false));
        }

        if (request.Edition is not { } edition)
        {
            return new ChoicesReply([]);
        }

        var shows = ShowsOf(request, edition, typing.Focused);
        return typing.Focused switch
        {
            CorrectOptions.Show => ShowSuggestions.Of(request),
            CorrectOptions.WhichClaim => ShowSuggestions.Of(request, ClaimNames.Of(edition.Snapshot, shows)),
            CorrectOptions.Spelling or CorrectOptions.Right => ShowSuggestions.Of(
                request,
                edition.Names.Entities(shows, EntityKind.Person).Concat(edition.Names.Entities(shows, EntityKind.Character))
                    .Select(n => n with { Value = n.Text })),
            _ => new ChoicesReply([]),
        };
    }

    private async Task<KnowledgeAnswer> NameAsync(KnowledgeRequest request, CancellationToken cancellationToken)
    {
        if (Line(request, CorrectOptions.Spelling) is not { } spelling || Line(request, CorrectOptions.Right) is not { } right)
        {
            return Told(NoSuchName);
        }

        if (request.Edition is not { } edition || ShowsOf(request, edition, focused: null) is not [var show])
        {
            return Told(WhichShow);
        }

        var paths = edition.Snapshot.Articles(show.Key).Select(a => a.Path).ToList();
        var folder = await files.FolderOfAsync(paths, show.Key, cancellationToken).ConfigureAwait(false);
        return Correct(request, folder, new NameCorrection(spelling, right));
    }

    private KnowledgeAnswer Claim(KnowledgeRequest request)
    {
        if (request.Edition is not { Snapshot: var snapshot }
            || request.Options.Text(CorrectOptions.WhichClaim) is not { } chosen
            || ClaimNames.Find(snapshot, chosen) is not { } claim
            || !Enum.TryParse<ClaimVerdict>(request.Options.Text(CorrectOptions.As), ignoreCase: true, out var verdict))
        {
            return Told(NoSuchClaim);
        }

        var path = claim.Source.Path;
        return Correct(request, FolderOf(path), new ClaimCorrection(path, claim.Quote, claim.Claim.Text, verdict));
    }

    private async Task<KnowledgeAnswer> ArticleAsync(KnowledgeRequest request, CancellationToken cancellationToken)
    {
        var contents = await loader.Articles.ListAsync(cancellationToken).ConfigureAwait(false);
        var paths = contents.Entries.Select(e => e.Path).ToList();
        if (request.Options.Text(CorrectOptions.WhichArticle) is not { } named || ArticleNames.Find(named, paths, request.Edition) is not [var path])
        {
            return Told(NoSuchArticle);
        }

        var (written, show) = (Line(request, CorrectOptions.Date), Line(request, CorrectOptions.Show));
        var date = DeclaredDate.Read(written);
        return written is not null && date is null
                ? Told($"\u201C{Markdown.Escape(written)}\u201D is not a date. Write it as 2031-05-24 or 24 May 2031.")
            : show is not null && ShowKey.Of(show).Length == 0 ? Told($"\u201C{Markdown.Escape(show)}\u201D is no name of a show.")
            : date is null && show is null ? Told(NothingToCorrect)
            : Correct(request, FolderOf(path), new ArticleCorrection(path, date, show));
    }

    private KnowledgeAnswer.Later Correct(KnowledgeRequest request, string? folder, Correction correction)
    {
        var signed = correction with
        {
            Why = Line(request, CorrectOptions.Why),
            By = request.Moderator.ToString(),
            On = EdtfDate.Day(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)),
        };
        return new(Ephemeral: true, async (tell, stop) =>
        {
            try
            {
                if (files.Add(folder, signed) is { } problem)
                {
                    return Rereading.Refused(problem);
                }
            }
            catch (ShelfException failed)
            {
                return Rereading.Refused(failed.Message);
            }

            var what = CorrectionText.Plain(signed);
            return await rereading.RunAsync(
                request,
                $"Corrected: {Markdown.Escape(what)}.", what, CorrectionList.UndoButton(signed, "Undo it"), tell, stop).ConfigureAwait(false);
        }, CorrectionText.Plain(signed), signed.Why);
    }

    private async Task<KnowledgeAnswer.Told> UndoAsync(KnowledgeRequest request, string id, Func<Message, Task> tell, CancellationToken cancellationToken)
    {
        Correction? correction;
        try
        {
            (correction, var problem) = await files.RemoveAsync(id, cancellationToken).ConfigureAwait(false);
            if (correction is null || problem is not null)
            {
                return Rereading.Refused(problem ?? "This correction was undone already.");
            }
        }
        catch (ShelfException failed)
        {
            return Rereading.Refused(failed.Message);
        }

        var what = CorrectionText.Plain(correction);
        return await rereading.RunAsync(request, $"Undone: {Markdown.Escape(what)}.", $"undone: {what}", null, tell, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The show that was named, or all where none was; none where there is none of that name.</summary>
    private static IReadOnlyList<ShowSummary> ShowsOf(KnowledgeRequest request, Edition edition, string? focused) =>
        focused == CorrectOptions.Show || request.Options.Text(CorrectOptions.Show) is not { } named ? edition.Snapshot.Shows()
        : edition.Answerer.FindShow(named) is { } show ? [show]
        : [];

    private static string? FolderOf(string path) => ShowFiles.FolderOf(path) is { Length: > 0 } folder ? folder : null;

    private static string? Line(KnowledgeRequest request, string option) =>
        request.Options.Text(option) is { } text && PlainText.OneLine(text) is { Length: > 0 } line ? line : null;

    private static KnowledgeAnswer.Now Told(string sentence) => new(Sentence.Privately(sentence));
}
