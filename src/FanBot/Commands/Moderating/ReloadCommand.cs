using FanBot.Commands.Listening;
using FanBot.Discord.Commands;
using FanBot.Discord.Messages;
using FanBot.Editions;
using FanBot.Editions.Publishing;
using FanBot.Knowledge.Storage;
using FanBot.Replies;
using FanBot.State.Audit;
using FanBot.State.Publishing;

namespace FanBot.Commands.Moderating;

/// <summary><c>/knowledge reload</c>: lets the articles be read again, one at a time, and shows how it goes.</summary>
/// <param name="reloader">Reads them.</param>
/// <param name="gaps">Asks again what members have asked in vain.</param>
internal sealed class ReloadCommand(Reloader reloader, GapCheck gaps) : IKnowledgeCommand
{
    /// <summary>What is said where the articles are being read.</summary>
    public const string Busy = "The articles are being read already. Please wait until that has ended; `/knowledge status` tells how far it is.";

    /// <inheritdoc/>
    public static CommandOption Definition { get; } =
        new(OptionType.Subcommand, CommandNames.Reload, "Read the articles again, and tell what has changed");

    /// <inheritdoc/>
    public Task<KnowledgeAnswer> RunAsync(KnowledgeRequest request, CancellationToken cancellationToken) => Task.FromResult<KnowledgeAnswer>(
        reloader.IsBuilding
            ? new KnowledgeAnswer.Now(Sentence.Privately(Busy))
            : new KnowledgeAnswer.Later(Ephemeral: true, (tell, stop) => WorkAsync(request, waits: false, tell, stop)));

    /// <summary>Whether they are being read.</summary>
    public bool IsBusy => reloader.IsBuilding;

    /// <summary>Reads them, and tells what it came to.</summary>
    /// <param name="request">Who wants it.</param>
    /// <param name="waits">Whether to wait where they are being read, and read them then; else nothing is done.</param>
    /// <param name="tell">Is told how far it is.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<KnowledgeAnswer.Told> WorkAsync(
        KnowledgeRequest request, bool waits, Func<Message, Task> tell, CancellationToken cancellationToken)
    {
        var wish = new BuildWish(WentLiveHow.Reload, request.Moderator) { Waits = waits };
        var result = await reloader.RunAsync(wish, new ProgressNews(tell).ShowAsync, cancellationToken).ConfigureAwait(false);
        return new(ReloadMessage.Of(result, await gaps.AnsweredAsync(result).ConfigureAwait(false)), Note(result));
    }

    private static AuditNote Note(ReloadResult result) => result.Outcome switch
    {
        BuildReport { KeptAside: true } aside => new(AuditOutcome.Refused, aside.Snapshot.Name, "kept aside by the gate"),
        BuildReport report => new(AuditOutcome.Done, report.Snapshot.Name, report.Published ? null : "nothing had changed"),
        BuildRefused refused => new(AuditOutcome.Refused, Reason: Why(refused.Reason)),
        _ => new(AuditOutcome.Done),
    };

    private static string Why(BuildRefusal reason) => reason switch
    {
        BuildRefusal.NoFolder => "there was no articles folder",
        BuildRefusal.NoArticles => "no article could be read",
        _ => "the articles were being read already",
    };
}
