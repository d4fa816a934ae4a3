using FanBot.Commands.Listening;
using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Editions;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Checks;
using FanBot.Printing;
using FanBot.Replies;
using FanBot.State.Audit;
using FanBot.State.Members;

namespace FanBot.Commands.Moderating;

/// <summary><c>/knowledge gaps</c>: what members ask in vain and call wrong, and what is made of it.</summary>
/// <param name="board">The gaps.</param>
/// <param name="check">Closes those that are answered by now.</param>
/// <param name="missed">Knows what could not be written down.</param>
/// <param name="golden">Keeps golden questions.</param>
/// <param name="time">The clock.</param>
internal sealed class GapsCommand(GapBoard board, GapCheck check, MissedQuestions missed, GoldenBook golden, TimeProvider time) : IKnowledgeCommand
{
    private const string Gone = "That is no longer on the board: it was answered, or somebody has taken it off.";
    private const string NoShow = "There is no show of that name. Choose one that is suggested, or leave the option out.";

    /// <inheritdoc/>
    public static CommandOption Definition { get; } = new(
        OptionType.Subcommand,
        GapsMessage.Command,
        "What members ask that no article answers, and which answers they call wrong")
    {
        Options =
        [
            new CommandOption(OptionType.Text, SlashCommandOptions.Show, "Of which show; without it, of all")
            {
                Autocomplete = true,
                MostCharacters = CommandCatalogue.LongestName,
            },
        ],
    };

    /// <inheritdoc/>
    public async Task<KnowledgeAnswer> RunAsync(KnowledgeRequest request, CancellationToken cancellationToken) => request switch
    {
        { Interaction: AutocompleteInteraction typing } =>
            new KnowledgeAnswer.Now(request.Edition is { } edition ? Autocomplete.Suggest(typing, edition) : new ChoicesReply([])),
        { Id: null } => await ShowAsync(request, cancellationToken).ConfigureAwait(false),
        { Id.Action: GapsMessage.Turn } =>
            new KnowledgeAnswer.Now(new UpdateReply(await PageAsync(request, Show(request.Id.Data), request.Id.Page, cancellationToken).ConfigureAwait(false))),
        { Id.Action: GapsMessage.Done } => await DoneAsync(request, cancellationToken).ConfigureAwait(false),
        { Id.Action: GapsMessage.Golden, Interaction: ModalInteraction } => await AddAsync(request, cancellationToken).ConfigureAwait(false),
        { Id.Action: GapsMessage.Golden } => new KnowledgeAnswer.Now(GoldenForm.Of(request.Id.Write()!)),
        _ => new KnowledgeAnswer.Now(Sentence.Privately(Gone)),
    };

    private async Task<KnowledgeAnswer> ShowAsync(KnowledgeRequest request, CancellationToken cancellationToken)
    {
        string? show = null;
        if (request.Options.Text(SlashCommandOptions.Show) is { } name)
        {
            show = request.Edition?.Answerer.FindShow(name)?.Key;
            if (show is null)
            {
                return new KnowledgeAnswer.Now(Sentence.Privately(NoShow));
            }
        }

        await check.CloseAnsweredAsync(cancellationToken).ConfigureAwait(false);
        return new KnowledgeAnswer.Now(new MessageReply(await PageAsync(request, show, 0, cancellationToken).ConfigureAwait(false)));
    }

    private async Task<Message> PageAsync(KnowledgeRequest request, string? show, int page, CancellationToken cancellationToken)
    {
        var (gaps, count) = await board.PageAsync(show, page, GapsMessage.PageSize, cancellationToken).ConfigureAwait(false);
        if (Paging.Within(page, count, GapsMessage.PageSize) is var last && last != page)
        {
            page = last;
            (gaps, count) = await board.PageAsync(show, page, GapsMessage.PageSize, cancellationToken).ConfigureAwait(false);
        }

        return GapsMessage.Of(gaps, count, page, show, missed.Dropped, key => NameOf(request.Edition, key));
    }

    private async Task<KnowledgeAnswer> DoneAsync(KnowledgeRequest request, CancellationToken cancellationToken)
    {
        var gap = await board.FindAsync(request.Id!.Data, cancellationToken).ConfigureAwait(false);
        if (gap is null || !await board.CloseAsync(gap.Key, "a moderator", time.GetUtcNow(), cancellationToken).ConfigureAwait(false))
        {
            return new KnowledgeAnswer.Now(Sentence.Privately(Gone));
        }

        var page = await PageAsync(request, null, request.Id.Page, cancellationToken).ConfigureAwait(false);
        return new KnowledgeAnswer.Now(new UpdateReply(page), new AuditNote(AuditOutcome.Done, Target(gap)) { What = "gap done" });
    }

    private async Task<KnowledgeAnswer> AddAsync(KnowledgeRequest request, CancellationToken cancellationToken)
    {
        var gap = await board.FindAsync(request.Id!.Data, cancellationToken).ConfigureAwait(false);
        if (gap is null || GapsMessage.QuestionOf(gap, NameOf(request.Edition, gap.Show)) is not { } question)
        {
            return new KnowledgeAnswer.Now(Sentence.Privately(Gone));
        }

        var right = PlainText.OneLine(request.Fields.GetValueOrDefault(GoldenForm.Answer, "")) is { Length: > 0 } text ? text : null;
        try
        {
            var id = await golden.AddAsync(gap, question, right, cancellationToken).ConfigureAwait(false);
            var told = Sentence.Privately(
                $"Added as the golden question `{id}`: {Markdown.Escape(question)} The right answer "
                    + (right is null ? "is that it is not known." : $"says \u201C{Markdown.Escape(right)}\u201D."));
            return new KnowledgeAnswer.Now(told, new AuditNote(AuditOutcome.Done, id) { What = "golden question" });
        }
        catch (GoldenQuestionException broken)
        {
            return Failed($"The golden questions cannot be added to. {Markdown.Escape(broken.Message)} The host has to mend the file.");
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return Failed("The file of golden questions cannot be written. The host has to let FanBot write it (`Knowledge:Questions`).");
        }

        static KnowledgeAnswer Failed(string why) =>
            new KnowledgeAnswer.Now(Sentence.Privately(why), new AuditNote(AuditOutcome.Failed) { What = "golden question" });
    }

    private static string? Show(string data) => data.Length == 0 ? null : data;

    private static string Target(Gap gap) => $"{gap.Show}: {gap.Asked.Kind}";

    private static string NameOf(Edition? edition, string key) => edition?.Answerer.FindShow(key)?.Name ?? key;
}
