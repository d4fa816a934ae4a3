using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FanBot.Pages.Serving;

/// <summary>Draws a page: a Razor component becomes HTML here, once, and nothing of it runs in the browser.</summary>
internal sealed class PageRenderer(ILoggerFactory logs)
{
    private readonly ILogger _logger = logs.CreateLogger<PageRenderer>();

    /// <summary>Answers with a page. One that fails is answered with a sentence; the log says more.</summary>
    /// <param name="context">The request.</param>
    /// <param name="component">The page; it injects what it shows.</param>
    public async Task WriteAsync(HttpContext context, Type component)
    {
        context.RequestServices.GetRequiredService<PageRequest>().Read(context.Request);
        string html;
        try
        {
            html = await DrawAsync(context.RequestServices, component).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Log.PageFailed(_logger, FaultText.Of(fault));
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            context.Response.ContentType = "text/plain; charset=utf-8";
            html = "This page could not be drawn because of a fault; FanBot's log says more.\n";
            await context.Response.WriteAsync(html, context.RequestAborted).ConfigureAwait(false);
            return;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync("<!DOCTYPE html>\n" + html, context.RequestAborted).ConfigureAwait(false);
    }

    private async Task<string> DrawAsync(IServiceProvider services, Type component)
    {
        var renderer = new HtmlRenderer(services, logs);
        await using (renderer.ConfigureAwait(false))
        {
            return await renderer.Dispatcher.InvokeAsync(async () =>
            {
                var root = await renderer.RenderComponentAsync(component, ParameterView.Empty).ConfigureAwait(true);
                return root.ToHtmlString();
            }).ConfigureAwait(false);
        }
    }
}
