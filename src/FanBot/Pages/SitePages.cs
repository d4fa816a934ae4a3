using FanBot.Pages.Channel;
using FanBot.Pages.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FanBot.Pages;

/// <summary>Every page there is, in the order of the navigation.</summary>
internal static class SitePages
{
    /// <summary>The pages.</summary>
    public static IReadOnlyList<SitePage> All { get; } =
    [
        new("/", typeof(ChannelPage), "Channel"),
    ];

    /// <summary>Serves them.</summary>
    public static void MapPages(this WebApplication app)
    {
        var renderer = app.Services.GetRequiredService<PageRenderer>();
        foreach (var page in All)
        {
            app.MapGet(page.Path, (RequestDelegate)(context => renderer.WriteAsync(context, page.Component)));
        }
    }
}
