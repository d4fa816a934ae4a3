using System.Threading.Channels;
using FanBot.Discord;
using FanBot.Discord.Gateway;
using FanBot.Discord.Interactions;
using FanBot.DiscordNet.Gateway;
using FanBot.DiscordNet.Interactions;
using FanBot.DiscordNet.Replies;
using FanBot.Hosting;
using Microsoft.Extensions.Logging;

namespace FanBot.DiscordNet.Hosting;

/// <summary>Answers the library's interactions, many at once, so that the library can go on reading meanwhile.</summary>
internal sealed class AnswerQueue(
    InteractionBoundary boundary,
    MemberPermissions permissions,
    InteractionOrigins origins,
    ILogger<AnswerQueue> logger)
{
    // As many as with the built-in client: answers on their way at once, and those that can still be answered in time.
    private const int Answerers = 64;
    private const int MostWaiting = 8_192;

    private readonly Channel<Interaction> _waiting = Channel.CreateBounded<Interaction>(new BoundedChannelOptions(MostWaiting) { SingleWriter = true });
    private readonly SeenInteractions _seen = new();

    /// <summary>Takes an interaction from the library, which hands them over one after the other.</summary>
    /// <param name="from">The interaction; the library gives null for a kind that it does not know.</param>
    public Task TakeAsync(Library.IDiscordInteraction? from)
    {
        if (from is null)
        {
            Log.UnknownKind(logger, "neither does Discord.Net");
        }
        else if (_seen.IsNew(new Snowflake(from.Id)))
        {
            Take(from);
        }

        return Task.CompletedTask;
    }

    /// <summary>Answers until <see cref="Complete"/> and the last one.</summary>
    /// <param name="giveUp">Gives up what is not answered yet.</param>
    public Task RunAsync(CancellationToken giveUp) => Task.WhenAll(Enumerable.Range(0, Answerers).Select(_ => ServeAsync(giveUp)));

    /// <summary>No more will come.</summary>
    public void Complete() => _waiting.Writer.TryComplete();

    private void Take(Library.IDiscordInteraction from)
    {
        var rights = permissions.Of(new Snowflake(from.Id));
        var interaction = InteractionMapper.Of(from, rights.Permissions, rights.Roles);
        if (interaction is UnknownInteraction)
        {
            Log.UnknownKind(logger, from.Type.ToString());
            return;
        }

        origins.Add(interaction, from);
        if (!_waiting.Writer.TryWrite(interaction))
        {
            FanBot.Hosting.Log.InteractionDropped(logger, interaction.Id, InteractionText.Name(interaction));
        }
    }

    private async Task ServeAsync(CancellationToken cancellationToken)
    {
        await foreach (var interaction in _waiting.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            try
            {
                await AnswerAsync(interaction, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception failed) when (!cancellationToken.IsCancellationRequested)
            {
                var reason = LibraryFaults.Of(failed, "answer an interaction")?.Message ?? FaultText.Of(failed);
                FanBot.Hosting.Log.NotAnswered(logger, interaction.Id, InteractionText.Name(interaction), reason);
            }
        }
    }

    private async Task AnswerAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var (reply, later) = await boundary.HandleAsync(interaction, cancellationToken).ConfigureAwait(false);
        using (later)
        {
            await ReplySender.SendAsync(origins.Of(interaction), reply, cancellationToken).ConfigureAwait(false);
            later?.Start();
        }
    }
}
