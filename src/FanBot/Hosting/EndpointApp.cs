using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace FanBot.Hosting;

/// <summary>The web server: Kestrel and routing, and nothing else.</summary>
internal static class EndpointApp
{
    /// <summary>Bytes of a request's body, at most. An interaction with the longest message attached is a fraction of it.</summary>
    public const int MostBodyBytes = 256 * 1024;

    /// <summary>Starts to build a server that listens at an address.</summary>
    /// <param name="url">As in the setting <c>Http:Url</c>.</param>
    /// <param name="folder">The folder FanBot is called from.</param>
    public static WebApplicationBuilder CreateBuilder(Uri url, string folder)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = folder });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBodyBytes;
            if (IPAddress.TryParse(url.Host.Trim('[', ']'), out var address))
            {
                kestrel.Listen(address, url.Port, Plain);
            }
            else
            {
                kestrel.ListenLocalhost(url.Port, Plain);
            }
        });
        builder.Services.AddRoutingCore();
        return builder;
    }

    /// <summary>Adds what can be asked.</summary>
    public static void MapEndpoint(this WebApplication app)
    {
        app.MapPost("/interactions", app.Services.GetRequiredService<InteractionEndpoint>().HandleAsync);
        app.MapHealth();
    }

    /// <summary>Adds what a host asks about health.</summary>
    public static void MapHealth(this WebApplication app)
    {
        var readiness = app.Services.GetRequiredService<Readiness>();
        app.MapMethods("/healthz", Reading, context => SayAsync(context, StatusCodes.Status200OK, "up"));
        app.MapMethods("/readyz", Reading, context => readiness.IsReady()
            ? SayAsync(context, StatusCodes.Status200OK, "ready")
            : SayAsync(context, StatusCodes.Status503ServiceUnavailable, "not ready"));
    }

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    private static void Plain(ListenOptions listen) => listen.Protocols = HttpProtocols.Http1;

    private static Task SayAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain";
        return context.Response.WriteAsync(text + "\n", context.RequestAborted);
    }
}
