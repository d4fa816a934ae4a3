using FanBot.Discord.Endpoint;
using Microsoft.AspNetCore.Http;

namespace FanBot.Hosting;

/// <summary><c>POST /interactions</c>: what Discord signed is answered in the response; nothing else is even read.</summary>
/// <remarks>Source: Discord's documentation, "Interactions Overview", setting up an endpoint.</remarks>
internal sealed class InteractionEndpoint(SignatureCheck signatures, SignatureWatch watch, PostedInteractions posted)
{
    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            var body = await PostedInteractions.BodyAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
            var headers = context.Request.Headers;
            var verdict = signatures.Check(headers[SignatureCheck.SignatureHeader], headers[SignatureCheck.TimestampHeader], body);
            watch.Saw(verdict);
            if (verdict.State != SignatureState.Valid)
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            }
            else if (posted.Read(body, "Discord") is { } interaction)
            {
                await posted.AnswerAsync(context, interaction).ConfigureAwait(false);
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
}
