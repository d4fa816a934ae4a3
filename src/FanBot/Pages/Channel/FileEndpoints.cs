using FanBot.Hosting;
using FanBot.Intake;
using FanBot.Pages.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace FanBot.Pages.Channel;

/// <summary>Takes what is attached in the channel, and gives it back.</summary>
internal sealed class FileEndpoints(AttachedFiles files)
{
    private const string Path = "/channel/files";

    /// <summary>Serves them.</summary>
    public void Map(WebApplication app)
    {
        app.MapPost(Path, TakeAsync);
        app.MapGet(Path + "/{id}", GiveAsync);
    }

    /// <summary>Takes the body of a request as a file, and answers with its id and address.</summary>
    private async Task TakeAsync(HttpContext context)
    {
        // One byte more than is read of an article, so that the bot itself says what is too large.
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = PageFetcher.MostBytes + 1;
        try
        {
            var content = await PostedInteractions.BodyAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
            var file = files.Add($"{context.Request.Scheme}://{context.Request.Host}{Path}", content);
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync($$"""{"id":"{{file.Id}}","url":"{{file.Url}}"}""", context.RequestAborted).ConfigureAwait(false);
        }
        catch (BadHttpRequestException)
        {
            const string tooLarge = "The file is larger than 5 MB, which is more than any article.";
            await Refusal.WriteAsync(context, StatusCodes.Status413PayloadTooLarge, tooLarge).ConfigureAwait(false);
        }
    }

    private Task GiveAsync(HttpContext context)
    {
        var request = context.Request;
        if (files.Find($"{request.Scheme}://{request.Host}{request.Path}") is not { } content)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        // As bytes to keep: what somebody attached is never shown as a page.
        context.Response.ContentType = "application/octet-stream";
        context.Response.Headers.ContentDisposition = "attachment";
        return context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }
}
