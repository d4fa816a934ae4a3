using System.Text.Json;
using FanBot.Discord.Endpoint;
using FanBot.Discord.Interactions;
using FanBot.Discord.Json;
using FanBot.Discord.Replies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FanBot.Hosting;

/// <summary><c>POST /interactions</c>: what Discord signed is answered in the response; nothing else is even read.</summary>
/// <remarks>Source: Discord's documentation, "Interactions Overview", setting up an endpoint.</remarks>
internal sealed class InteractionEndpoint(
    SignatureCheck signatures,
    SignatureWatch watch,
    InteractionBoundary boundary,
    ILogger<InteractionEndpoint> logger)
{
    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            var body = await BodyAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
            var headers = context.Request.Headers;
            var verdict = signatures.Check(headers[SignatureCheck.SignatureHeader], headers[SignatureCheck.TimestampHeader], body);
            watch.Saw(verdict);
            if (verdict.State != SignatureState.Valid)
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            }
            else if (Read(body) is { } interaction)
            {
                await AnswerAsync(context, interaction).ConfigureAwait(false);
            }
            else
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
            }
        }
        catch (BadHttpRequestException refused)
        {
            // The server's own limits, such as that of the body's size (413).
            context.Response.StatusCode = refused.StatusCode;
        }
        catch (IOException)
        {
            // The connection broke in the middle of the body.
            context.Abort();
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be answered.
        }
    }

    private static async Task<byte[]> BodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
        return body.ToArray();
    }

    /// <summary>The interaction, or null where it cannot be read. Logged without its words.</summary>
    private Interaction? Read(byte[] body)
    {
        try
        {
            var interaction = InteractionReader.Read(body);
            if (interaction is not UnknownInteraction unknown)
            {
                return interaction;
            }

            Log.UnknownKind(logger, unknown.Type);
        }
        catch (JsonException broken)
        {
            Log.Unreadable(logger, nameof(JsonException), broken.LineNumber + 1, broken.BytePositionInLine);
        }
        catch (InvalidOperationException broken)
        {
            // Escapes that make no text, such as half a surrogate pair.
            Log.Unreadable(logger, broken.GetType().Name, null, null);
        }

        return null;
    }

    private async Task AnswerAsync(HttpContext context, Interaction interaction)
    {
        var handled = interaction is PingInteraction
            ? new HandledInteraction(new PongReply())
            : await boundary.HandleAsync(interaction, context.RequestAborted).ConfigureAwait(false);
        var later = handled.Later;
        try
        {
            var json = handled.Json ?? ReplyWriter.Write(handled.Reply);
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = json.Length;
            await context.Response.Body.WriteAsync(json, context.RequestAborted).ConfigureAwait(false);
        }
        catch
        {
            later?.Dispose();
            throw;
        }

        if (later is not null)
        {
            context.Response.OnCompleted(() =>
            {
                later.Start();
                return Task.CompletedTask;
            });
        }
    }
}
