using System.Text;
using FanBot.Discord.Json;
using FanBot.Discord.Replies;
using FanBot.Editions;
using FanBot.Knowledge.Storage;
using FanBot.Replies;
using Microsoft.Extensions.Logging;

namespace FanBot.Commands;

/// <summary>
/// Asks an edition everything that members ask, once, from the JSON that Discord sends to the JSON that it is sent. What
/// is compiled, opened or looked up late is so before anybody waits for it.
/// </summary>
internal sealed class WarmUp(ILogger<WarmUp> logger)
{
    /// <summary>Asks all of it. A fault of one command is logged: members are told of it when they ask, and all else is answered.</summary>
    /// <exception cref="StoreException">The snapshot is damaged: it must not go live.</exception>
    public async Task RunAsync(Edition edition)
    {
        IReadOnlyList<string> samples = [];
        await TryAsync("Making samples", () =>
        {
            samples = [.. SampleInteractions.Of(edition)];
            return default;
        }).ConfigureAwait(false);
        foreach (var json in samples)
        {
            await TryAsync("A sample", async () =>
            {
                var interaction = InteractionReader.Read(Encoding.UTF8.GetBytes(json));
                ReplyWriter.Write((await CommandRouter.AnswerAsync(interaction, edition).ConfigureAwait(false)).Reply);
            }).ConfigureAwait(false);
        }

        // Needs no edition, but is what a newcomer asks first.
        await TryAsync(CommandNames.Help, () =>
        {
            ReplyWriter.Write(new MessageReply(HelpMessage.Of(CommandCatalogue.Member, CommandCatalogue.Home, [.. edition.Names.Shows.Select(s => s.Text)])));
            return default;
        }).ConfigureAwait(false);
    }

    private async ValueTask TryAsync(string name, Func<ValueTask> act)
    {
        try
        {
            await act().ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not StoreException)
        {
            Log.WarmUpFailed(logger, name, FaultText.Of(fault));
        }
    }
}
