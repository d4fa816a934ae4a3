using System.Globalization;
using FanBot.Discord.Commands;
using FanBot.Discord.Messages;
using FanBot.Editions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Text.Dates;
using FanBot.Replies;
using FanBot.State.Articles;

namespace FanBot.Commands.Moderating;

/// <summary><c>/knowledge restore</c>: brings back an article that was taken away.</summary>
/// <param name="removed">Where it is kept.</param>
/// <param name="shelf">Where it is put.</param>
/// <param name="rereading">Reads the articles again.</param>
/// <param name="time">The clock.</param>
internal sealed class RestoreCommand(RemovedArticles removed, ArticleShelf shelf, Rereading rereading, TimeProvider time)
    : IKnowledgeCommand, IDisposable
{
    private const string Name = "restore";
    private const string Article = "article";
    private const string Press = "back";
    private const string NoSuch = "There is no such article to bring back: it may be back already. Choose one of those that are suggested while you type.";

    private readonly SemaphoreSlim _turn = new(1);

    /// <inheritdoc/>
    public static CommandOption Definition { get; } = new(OptionType.Subcommand, Name, "Bring back an article that was taken away")
    {
        Options =
        [
            new CommandOption(OptionType.Text, Article, "Which article")
            {
                Required = true,
                Autocomplete = true,
                MostCharacters = CommandCatalogue.LongestName,
            },
        ],
    };

    /// <summary>A button that brings one back.</summary>
    public static Button? Button(long number) => Rereading.Undo(Name, Press, number.ToString(CultureInfo.InvariantCulture), "Bring it back");

    /// <inheritdoc/>
    public async Task<KnowledgeAnswer> RunAsync(KnowledgeRequest request, CancellationToken cancellationToken)
    {
        if (request.IsTyping)
        {
            var all = await removed.AllAsync(cancellationToken).ConfigureAwait(false);
            return new KnowledgeAnswer.Now(ShowSuggestions.Of(request, all.Select(NameOf)));
        }

        return long.TryParse(request.Id?.Data ?? request.Options.Text(Article), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new KnowledgeAnswer.Later(Ephemeral: true, (tell, stop) => RestoreAsync(request, number, tell, stop))
            : new KnowledgeAnswer.Now(Sentence.Privately(NoSuch));
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private async Task<KnowledgeAnswer.Told> RestoreAsync(KnowledgeRequest request, long number, Func<Message, Task> tell, CancellationToken cancellationToken)
    {
        string path;

        // Of two who press at once, one brings it back.
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (await removed.FindAsync(number, cancellationToken).ConfigureAwait(false) is not { } article)
            {
                return Rereading.Refused(NoSuch);
            }

            // It may lie there already, where the bot ended between two steps.
            path = shelf.Read(article.Path) is { } there && there.AsSpan().SequenceEqual(article.Content) ? article.Path
                : shelf.Put(article.Path, article.Content);
            await removed.BroughtBackAsync(number, time.GetUtcNow(), CancellationToken.None).ConfigureAwait(false);
        }
        catch (ShelfException failed)
        {
            return Rereading.Refused(failed.Message);
        }
        finally
        {
            _turn.Release();
        }

        var done = $"{Markdown.Escape(path)} is back.";
        return await rereading.RunAsync(request, done, path, RemoveCommand.Button(path), tell, cancellationToken).ConfigureAwait(false);
    }

    private static Name NameOf(RemovedArticle article) => new(
        article.Path,
        "taken away " + EdtfDate.Day(DateOnly.FromDateTime(article.At.UtcDateTime)).ToText(),
        article.Id.ToString(CultureInfo.InvariantCulture),
        []);
}
