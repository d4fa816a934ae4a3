using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Intake;
using FanBot.Knowledge.Articles;
using FanBot.Replies;
using FanBot.State.Audit;

namespace FanBot.Commands.Moderating;

/// <summary>
/// <c>/knowledge add</c> and the message command <b>Use as source</b>: a file, a link, pasted text or a message becomes an article, once a
/// moderator has seen what was understood of it and what it would change.
/// </summary>
/// <param name="intake">Gets the text.</param>
/// <param name="desk">Where it lies meanwhile.</param>
/// <param name="shelf">Where it is put.</param>
/// <param name="rereading">Reads the articles again.</param>
internal sealed class AddCommand(ArticleIntake intake, ArticleDesk desk, ArticleShelf shelf, Rereading rereading)
    : IKnowledgeCommand, IDisposable
{
    /// <summary>The option for a file.</summary>
    public const string File = "file";

    /// <summary>The option for a link.</summary>
    public const string Link = "link";

    /// <summary>The option for the show.</summary>
    public const string Show = "show";

    private const string Gone = "This article waits no more: it was added or dropped, or lay here for more than a day. Add it again if it is not there.";
    private const string NoText = "Neither a file nor a text was sent. Use `/knowledge add` again, and attach a file or paste the text.";

    private readonly SemaphoreSlim _turn = new(1);

    /// <inheritdoc/>
    public static CommandOption Definition { get; } = new(
        OptionType.Subcommand, "add", "Add an article: a file, a link, or text that you paste; you see first what it would change")
    {
        Options =
        [
            new CommandOption(OptionType.Attachment, File, "A .txt, .md or .html file; without file and link, a form opens"),
            new CommandOption(OptionType.Text, Link, "The address of a page, where FanBot may fetch it") { MostCharacters = 2_000 },
            new CommandOption(OptionType.Text, Show, "Which show it is about; without it, the text tells")
            {
                Autocomplete = true,
                MostCharacters = CommandCatalogue.LongestName,
            },
        ],
    };

    /// <inheritdoc/>
    public static string? MessageCommand => "Use as source";

    /// <inheritdoc/>
    public async Task<KnowledgeAnswer> RunAsync(KnowledgeRequest request, CancellationToken cancellationToken) => request switch
    {
        { IsTyping: true } => new KnowledgeAnswer.Now(ShowSuggestions.Of(request)),
        { Target: { } message } => Look(request, stop => intake.OfMessageAsync(message, stop), new ArticleWords()),
        { Interaction: CommandInteraction asked } => Command(request, asked),
        { Interaction: ModalInteraction sent, Id.Action: LookMessage.Mend } => Mended(request, sent, request.Id.Data),
        { Interaction: ModalInteraction sent } => Form(request, sent),
        { Id: { Action: LookMessage.Keep, Data: var id } } =>
            new KnowledgeAnswer.Later(Ephemeral: true, (tell, stop) => KeepAsync(request, id, tell, stop)),
        { Id: { Action: LookMessage.Mend, Data: var id } } => await MendAsync(id, cancellationToken).ConfigureAwait(false),
        { Id: { Action: LookMessage.Drop, Data: var id } } => await DropAsync(id, cancellationToken).ConfigureAwait(false),
        _ => new KnowledgeAnswer.Now(Sentence.Privately(Gone)),
    };

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private KnowledgeAnswer Command(KnowledgeRequest request, CommandInteraction asked)
    {
        var words = new ArticleWords(Show: OneLineOf(asked.Options.Text(Show)));
        return asked.Attachments.TryGetValue(File, out var file) ? Look(request, stop => intake.OfFileAsync(file, stop), words)
            : asked.Options.Text(Link) is { } link ? Look(request, stop => intake.OfLinkAsync(link, stop), words)
            : new KnowledgeAnswer.Now(ArticleForm.ForNew(words.Show));
    }

    private KnowledgeAnswer Form(KnowledgeRequest request, ModalInteraction sent)
    {
        var words = ArticleForm.Read(sent) with { Show = request.Id!.Data is { Length: > 0 } show ? show : null };
        return sent.Attachments.TryGetValue(ArticleForm.File, out var file) ? Look(request, stop => intake.OfFileAsync(file, stop), words)
            : sent.Text(ArticleForm.Text) is { } text ? Look(request, _ => Task.FromResult(ArticleIntake.OfText(text)), words)
            : new KnowledgeAnswer.Now(Sentence.Privately(NoText));
    }

    private KnowledgeAnswer.Later Look(KnowledgeRequest request, Func<CancellationToken, Task<Received>> receive, ArticleWords words) =>
        new(Ephemeral: true, async (_, stop) =>
        {
            var received = await receive(stop).ConfigureAwait(false);
            if (received is Received.Nothing nothing)
            {
                return Rereading.Refused(nothing.Why);
            }

            var (draft, notes) = Drafting.Of((Received.Text)received, words, desk.Shows());
            return await ShowAsync(request, draft, notes, null, stop).ConfigureAwait(false);
        });

    private KnowledgeAnswer.Later Mended(KnowledgeRequest request, ModalInteraction sent, string id) => new(Ephemeral: true, async (_, stop) =>
    {
        if (await desk.FindAsync(id, stop).ConfigureAwait(false) is not { } addition)
        {
            return Rereading.Refused(Gone);
        }

        var shows = desk.Shows();
        var (draft, notes) = Drafting.Mended(Draft.Of(addition.Content), ArticleForm.ReadMended(sent, shows), shows);
        return await ShowAsync(request, draft, notes, id, stop).ConfigureAwait(false);
    });

    private async Task<KnowledgeAnswer.Told> ShowAsync(
        KnowledgeRequest request, Draft draft, IReadOnlyList<string> notes, string? id, CancellationToken cancellationToken)
    {
        try
        {
            var addition = await desk.LayAsync(draft, notes, request, id, cancellationToken).ConfigureAwait(false);
            var (look, problem) = await desk.LookAsync(addition, cancellationToken).ConfigureAwait(false);
            return look is null ? Rereading.Refused(problem!)
                : new(LookMessage.Of(look), new AuditNote(AuditOutcome.Looked, addition.FileName));
        }
        catch (ShelfException failed)
        {
            return Rereading.Refused(failed.Message);
        }
    }

    private async Task<KnowledgeAnswer.Told> KeepAsync(KnowledgeRequest request, string id, Func<Message, Task> tell, CancellationToken cancellationToken)
    {
        string path;

        // Of two who press at once, one adds it.
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (await desk.FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } addition)
            {
                return Rereading.Refused(Gone);
            }

            // It may lie there already, where the bot ended between the two steps.
            path = shelf.Read(addition.FileName) is { } there && there.AsSpan().SequenceEqual(addition.Content) ? addition.FileName
                : shelf.Put(addition.FileName, addition.Content);
            await desk.RemoveAsync(id, CancellationToken.None).ConfigureAwait(false);
        }
        catch (ShelfException failed)
        {
            return Rereading.Refused(failed.Message);
        }
        finally
        {
            _turn.Release();
        }

        var done = $"The article is kept as {Markdown.Escape(path)}.";
        return await rereading.RunAsync(request, done, path, RemoveCommand.Button(path), tell, cancellationToken).ConfigureAwait(false);
    }

    private async Task<KnowledgeAnswer> MendAsync(string id, CancellationToken cancellationToken) =>
        new KnowledgeAnswer.Now(await desk.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } addition
            ? ArticleForm.ForMending(id, Draft.Of(addition.Content), desk.Shows())
            : Sentence.Privately(Gone));

    private async Task<KnowledgeAnswer> DropAsync(string id, CancellationToken cancellationToken) =>
        await desk.RemoveAsync(id, cancellationToken).ConfigureAwait(false)
            ? new KnowledgeAnswer.Now(
                new UpdateReply(Message.Of("The article was dropped. Nothing was kept of it.")), new AuditNote(AuditOutcome.Done) { What = "drop an article" })
            : new KnowledgeAnswer.Now(Sentence.Privately(Gone));

    private static string? OneLineOf(string? text) => text is null ? null : Printing.PlainText.OneLine(text);
}
