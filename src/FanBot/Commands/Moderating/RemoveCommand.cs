using System.Security.Cryptography;
using System.Text;
using FanBot.Discord.Commands;
using FanBot.Discord.Messages;
using FanBot.Editions;
using FanBot.Knowledge.Articles;
using FanBot.Replies;
using FanBot.State.Articles;

namespace FanBot.Commands.Moderating;

/// <summary><c>/knowledge remove</c>: takes an article away, to where <c>/knowledge restore</c> brings it back from.</summary>
/// <param name="loader">Knows the articles folder.</param>
/// <param name="shelf">Where the article lies.</param>
/// <param name="removed">Where it is kept.</param>
/// <param name="rereading">Reads the articles again.</param>
/// <param name="time">The clock.</param>
internal sealed class RemoveCommand(
    KnowledgeLoader loader, ArticleShelf shelf, RemovedArticles removed, Rereading rereading, TimeProvider time) : IKnowledgeCommand
{
    private const string Name = "remove";
    private const string Article = "article";
    private const string Reason = "why";
    private const string Press = "take";
    private const string NoSuch = "There is no such article. Choose one of those that are suggested while you type.";

    private const string Several = "Several articles are called so. Choose one of those that are suggested while you type, or write its path.";

    /// <inheritdoc/>
    public static CommandOption Definition { get; } = new(OptionType.Subcommand, Name, "Take an article away; it can be brought back")
    {
        Options =
        [
            new CommandOption(OptionType.Text, Article, "Which article")
            {
                Required = true,
                Autocomplete = true,
                MostCharacters = CommandCatalogue.LongestName,
            },
            new CommandOption(OptionType.Text, Reason, "Why, for the audit") { MostCharacters = CommandCatalogue.LongestQuestion },
        ],
    };

    /// <summary>A button that takes an article away.</summary>
    public static Button? Button(string path) => Rereading.Undo(Name, Press, KeyOf(path), "Take it out again");

    /// <inheritdoc/>
    public async Task<KnowledgeAnswer> RunAsync(KnowledgeRequest request, CancellationToken cancellationToken)
    {
        if (request.IsTyping)
        {
            return new KnowledgeAnswer.Now(ShowSuggestions.Of(
                request, await ArticleNames.AllAsync(loader.Articles, request.Edition, cancellationToken).ConfigureAwait(false)));
        }

        var contents = await loader.Articles.ListAsync(cancellationToken).ConfigureAwait(false);
        IReadOnlyList<string> paths = [.. contents.Entries.Select(e => e.Path)];
        var found = request.Id is { Data: var key } ? [.. paths.Where(p => KeyOf(p) == key)]
            : request.Options.Text(Article) is { } named ? ArticleNames.Find(named, paths, request.Edition)
            : [];
        var reason = request.Options.Text(Reason);
        return found is [var path]
            ? new KnowledgeAnswer.Later(Ephemeral: true, (tell, stop) => RemoveAsync(request, path, reason, tell, stop), path, reason)
            : new KnowledgeAnswer.Now(Sentence.Privately(found.Count == 0 ? NoSuch : Several));
    }

    private async Task<KnowledgeAnswer.Told> RemoveAsync(
        KnowledgeRequest request, string path, string? reason, Func<Message, Task> tell, CancellationToken cancellationToken)
    {
        long number;
        try
        {
            if (shelf.Read(path) is not { } content)
            {
                return Rereading.Refused(NoSuch);
            }

            // It is kept before it is taken away, so that it is lost at no moment.
            number = await removed.KeepAsync(new RemovedArticle(time.GetUtcNow(), path, content, request.Moderator, reason), cancellationToken)
                .ConfigureAwait(false);
            shelf.Remove(path);
        }
        catch (ShelfException failed)
        {
            return Rereading.Refused(failed.Message);
        }

        var done = $"{Markdown.Escape(path)} was taken away. `/knowledge restore` brings it back.";
        return await rereading.RunAsync(request, done, path, RestoreCommand.Button(number), tell, cancellationToken).ConfigureAwait(false);
    }

    // Paths may be longer than what a button holds.
    private static string KeyOf(string path)
    {
        const int Bytes = 12;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)).AsSpan(0, Bytes));
    }
}
