using FanBot.Discord.Commands;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Editions;
using FanBot.Editions.Publishing;
using FanBot.Knowledge.Storage;
using FanBot.Replies;
using FanBot.State.Audit;
using FanBot.State.Publishing;

namespace FanBot.Commands.Moderating;

/// <summary>
/// <c>/knowledge check</c>: reads the articles and shows what they would change. Nothing goes live; what was built is kept
/// aside, so that pages can be turned, and so that it can be published as it was seen.
/// </summary>
/// <param name="reloader">Reads them.</param>
/// <param name="store">Has what was built.</param>
/// <param name="gate">Asks the members' questions.</param>
/// <param name="candidates">What the gate found.</param>
internal sealed class CheckCommand(Reloader reloader, SnapshotStore store, Gate gate, CandidateList candidates) : IKnowledgeCommand
{
    private const string Page = "page";
    private const string Gone = "This has been replaced by a newer check or reload. Please use `/knowledge check` again.";
    private const string Nothing = "Nothing is live yet, so there is nothing to compare with. Use `/knowledge reload`.";

    private volatile Compared? _last;

    /// <inheritdoc/>
    public static CommandOption Definition { get; } =
        new(OptionType.Subcommand, CommandNames.Check, "Read the articles and show what they would change; nothing goes live");

    /// <inheritdoc/>
    public async Task<KnowledgeAnswer> RunAsync(KnowledgeRequest request, CancellationToken cancellationToken)
    {
        if (request.Id is { Action: Page } turned)
        {
            var page = request.Edition is { } edition && store.AsideNames().Contains(turned.Data)
                ? await MessageAsync(edition, turned.Data, turned.Page, cancellationToken).ConfigureAwait(false)
                : null;
            return new KnowledgeAnswer.Now(page is null ? Sentence.Privately(Gone) : new UpdateReply(page));
        }

        return request.Edition is null ? new KnowledgeAnswer.Now(Sentence.Privately(Nothing))
            : reloader.IsBuilding ? new KnowledgeAnswer.Now(Sentence.Privately(ReloadCommand.Busy))
            : new KnowledgeAnswer.Later(Ephemeral: true, (tell, stop) => WorkAsync(request, tell, stop));
    }

    private async Task<KnowledgeAnswer.Told> WorkAsync(KnowledgeRequest request, Func<Message, Task> tell, CancellationToken cancellationToken)
    {
        var wish = new BuildWish(WentLiveHow.Reload, request.Moderator) { OnlyLook = true };
        var result = await reloader.RunAsync(wish, new ProgressNews(tell).ShowAsync, cancellationToken).ConfigureAwait(false);
        if (result is not { Aside: { } aside, Outcome: BuildReport { KeptAside: true } report })
        {
            return new(CheckMessage.Nothing(result), new AuditNote(result.Outcome is BuildRefused ? AuditOutcome.Refused : AuditOutcome.Done));
        }

        using var live = reloader.Read();
        var message = live is { Edition: var edition }
            ? await MessageAsync(edition, aside.Snapshot, 0, cancellationToken).ConfigureAwait(false)
            : Message.Of(Nothing);
        return new(message, new AuditNote(AuditOutcome.Done, report.Snapshot.Name));
    }

    private async Task<Message> MessageAsync(Edition edition, string name, int page, CancellationToken cancellationToken)
    {
        using var candidate = store.OpenAside(name);
        var comparison = await ComparisonAsync(edition, candidate, cancellationToken).ConfigureAwait(false);
        var known = await candidates.FindAsync(name, cancellationToken).ConfigureAwait(false);
        return CheckMessage.Of(comparison, candidate.Info, known, page, new ModeratorId(CommandNames.Check, Page, page, name));
    }

    /// <summary>What would change; worked out once while pages of it are turned.</summary>
    private async Task<Comparison> ComparisonAsync(Edition edition, Snapshot candidate, CancellationToken cancellationToken)
    {
        var (live, name) = (edition.Snapshot.Info.Name, candidate.Info.Name);
        if (_last is { } last && last.Live == live && last.Candidate == name)
        {
            return last.Comparison;
        }

        var comparison = await Comparison.OfAsync(edition.Snapshot, candidate, gate, cancellationToken).ConfigureAwait(false);
        _last = new Compared(live, name, comparison);
        return comparison;
    }

    private sealed record Compared(string Live, string Candidate, Comparison Comparison);
}
