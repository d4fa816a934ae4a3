using System.Text.Json;
using FanBot.Discord.Interactions;
using FanBot.Discord.Json;
using Microsoft.Extensions.Logging;

namespace FanBot.Discord.Gateway;

/// <summary>Hands over events. Nothing that one of them holds, or that is done with it, ends the loop that receives.</summary>
internal sealed class EventDispatcher(GatewaySession session, GatewayHandlers handlers, ILogger logger)
{
    private readonly SeenInteractions _seen = new();

    /// <summary>Takes one event, and then counts it as received.</summary>
    /// <param name="dispatch">The event.</param>
    /// <param name="encrypted">Whether it came on an encrypted connection.</param>
    public void Take(in Envelope dispatch, bool encrypted)
    {
        switch (dispatch.Event)
        {
            case GatewayEvent.InteractionCreate:
                Interaction(dispatch.Data.Span);
                break;
            case GatewayEvent.Ready:
                Ready(dispatch.Data.Span, encrypted);
                break;
            case GatewayEvent.Resumed:
                Log.GatewayResumed(logger);
                Call("resumed", handlers.OnResumed, static handler => handler());
                break;
        }

        // Not before: what is not handed over yet must come again if the connection breaks now. What cannot be read
        // counts, since it would come again the same.
        if (dispatch.Sequence is { } sequence)
        {
            session.Reached(sequence);
        }
    }

    /// <summary>Says that nothing comes in for now.</summary>
    public void Lost() => Call("lost", handlers, static h => h.OnLost());

    private void Interaction(ReadOnlySpan<byte> data)
    {
        Interaction interaction;
        try
        {
            interaction = InteractionReader.Read(data);
        }
        catch (JsonException)
        {
            Log.EventUnreadable(logger, "INTERACTION_CREATE", data.Length);
            return;
        }

        if (_seen.IsNew(interaction.Id))
        {
            Call("interaction", (handlers.OnInteraction, interaction), static call => call.OnInteraction(call.interaction));
        }
        else
        {
            Log.InteractionCameAgain(logger, interaction.Id);
        }
    }

    private void Ready(ReadOnlySpan<byte> data, bool encrypted)
    {
        try
        {
            var ready = JsonSerializer.Deserialize(data, DiscordJsonContext.Default.ReadyJson) ?? throw new JsonException();
            session.Begin(ready.SessionId, GatewayUrl.Resume(ready.ResumeGatewayUrl, encrypted));
            var info = new ReadyInfo(ready.Application.Id, ready.Guilds?.Count ?? 0);
            Log.GatewayReady(logger, info.ApplicationId, info.GuildCount);
            Call("ready", (handlers.OnReady, info), static call => call.OnReady(call.info));
        }
        catch (JsonException)
        {
            // Without it the session cannot be resumed; until it breaks, it works.
            Log.EventUnreadable(logger, "READY", data.Length);
        }
    }

    // The boundary to code that is not ours: whatever it throws is its own trouble.
    private void Call<T>(string what, T call, Action<T> invoke)
    {
        try
        {
            invoke(call);
        }
        catch (Exception thrown)
        {
            Log.HandlerThrew(logger, what, thrown);
        }
    }
}
