using System.Text.Json;
using FanBot.Discord.Interactions;
using FanBot.Discord.Json;
using FanBot.Discord.Replies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FanBot.Hosting;

/// <summary>Answers an interaction that was posted, in the response; whoever calls has made sure who posted it.</summary>
internal sealed class PostedInteractions(InteractionBoundary boundary, ILogger<PostedInteractions> logger)
{
    /// <summary>The body of a request.</summary>
    public static async Task<byte[]> BodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
        return body.ToArray();
    }

    /// <summary>The interaction, or null where it cannot be read. Logged without its words.</summary>
    /// <param name="body">What was posted.</param>
    /// <param name="sender">Who posted it, as the log names it.</param>
    public Interaction? Read(byte[] body, string sender)
    {
        try
        {
            var interaction = InteractionReader.Read(body);
            if (interaction is not UnknownInteraction unknown)
            {
                return interaction;
            }

            Log.UnknownKind(logger, sender, unknown.Type);
        }
        catch (JsonException broken)
        {
            Log.Unreadable(logger, sender, nameof(JsonException), broken.LineNumber + 1, broken.BytePositionInLine);
        }
        catch (InvalidOperationException broken)
        {
            // Escapes that make no text, such as half a surrogate pair.
            Log.Unreadable(logger, sender, broken.GetType().Name, null, null);
        }

        return null;
    }

    /// <summary>Writes the reply as the response; work that was put off starts once that is out.</summary>
    public async Task AnswerAsync(HttpContext context, Interaction interaction)
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
