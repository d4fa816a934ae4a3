using System.Buffers;
using System.Globalization;
using System.Net.ServerSentEvents;
using System.Text;
using FanBot.Commands;
using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;
using FanBot.Discord.Json;
using FanBot.Hosting;
using FanBot.Pages.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace FanBot.Pages.Channel;

/// <summary>What the channel's page asks: the commands as they are registered, replies to interactions, and what becomes of deferred ones.</summary>
internal sealed class ChannelEndpoints(PostedInteractions posted, EditedReplies edited, IHostApplicationLifetime lifetime)
{
    private const string Interactions = "/channel/interactions";
    private const string Commands = "/channel/commands";
    private const string Edits = "/channel/edits";
    private const string Pictures = "/channel/pictures/";
    private const string Json = "application/json";

    /// <summary>Serves them.</summary>
    public void Map(WebApplication app)
    {
        app.MapGet(Commands, WriteCommandsAsync);
        app.MapPost(Interactions, AnswerAsync);
        app.MapGet(Edits, WriteEditsAsync);
        app.MapGet(Pictures + "{number:long}", WritePictureAsync);
    }

    /// <summary>The members' commands, and those of the home server, as Discord is told them.</summary>
    private static Task WriteCommandsAsync(HttpContext context)
    {
        var json = new ArrayBufferWriter<byte>();
        json.Write("{\"global\":"u8);
        json.Write(CommandWriter.Write(CommandCatalogue.Member, CommandScope.Global));
        json.Write(",\"home\":"u8);
        json.Write(CommandWriter.Write(CommandCatalogue.Home, new CommandScope(PreviewPlaces.Home)));
        json.Write("}"u8);
        context.Response.ContentType = Json;
        return context.Response.Body.WriteAsync(json.WrittenMemory, context.RequestAborted).AsTask();
    }

    /// <summary>Answers an interaction as Discord's endpoint does, from the same handler.</summary>
    private async Task AnswerAsync(HttpContext context)
    {
        try
        {
            if (context.Request.ContentType?.StartsWith(Json, StringComparison.OrdinalIgnoreCase) != true)
            {
                context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
                return;
            }

            var body = await PostedInteractions.BodyAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
            if (posted.Read(body, "The page of the preview") is { } interaction && IsOurs(interaction))
            {
                await posted.AnswerAsync(context, interaction).ConfigureAwait(false);
            }
            else
            {
                await Refusal.WriteAsync(context, StatusCodes.Status400BadRequest, "That is no interaction of the preview.").ConfigureAwait(false);
            }
        }
        catch (BadHttpRequestException refused)
        {
            // The server's own limits, such as that of the body's size (413).
            context.Response.StatusCode = refused.StatusCode;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The page was closed.
        }
    }

    /// <summary>Whether it could not be taken for one of a server on Discord.</summary>
    private static bool IsOurs(Interaction interaction) =>
        interaction.ApplicationId == PreviewPlaces.Application
        && (interaction.GuildId is not { } guild || guild == PreviewPlaces.Home || guild == PreviewPlaces.Other);

    /// <summary>The picture of an edit, which Discord would have been sent beside the JSON.</summary>
    private Task WritePictureAsync(HttpContext context)
    {
        if (!long.TryParse(context.Request.RouteValues["number"] as string, CultureInfo.InvariantCulture, out var number)
            || edited.Picture(number) is not { } png)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        context.Response.ContentType = "image/png";
        context.Response.ContentLength = png.Length;
        return context.Response.Body.WriteAsync(png, context.RequestAborted).AsTask();
    }

    /// <summary>Tells the edits of deferred replies as they come, from the one on that the page knows.</summary>
    private async Task WriteEditsAsync(HttpContext context)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        context.Response.ContentType = "text/event-stream";
        try
        {
            await context.Response.Body.FlushAsync(either.Token).ConfigureAwait(false);
            await SseFormatter.WriteAsync(EventsAsync(Known(context.Request), either.Token), context.Response.Body, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            // The page was closed, or FanBot ends.
        }
    }

    private async IAsyncEnumerable<SseItem<string>> EventsAsync(
        long known, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var edit in edited.AfterAsync(known, cancellationToken).ConfigureAwait(false))
        {
            var number = edit.Number.ToString(CultureInfo.InvariantCulture);
            var picture = edit.Png is null ? "" : $",\"picture\":\"{Pictures}{number}\"";
            var data = $"{{\"interaction\":\"{edit.Interaction}\",\"message\":{Encoding.UTF8.GetString(edit.Message)}{picture}}}";
            yield return new SseItem<string>(data) { EventId = number };
        }
    }

    /// <summary>The browser says after a break which event it had last; at first the page says it.</summary>
    private static long Known(HttpRequest request) =>
        long.TryParse(request.Headers["Last-Event-ID"].ToString() is { Length: > 0 } last ? last : request.Query["after"], out var number) ? number : 0;
}
