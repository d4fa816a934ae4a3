using FanBot.Pages.Channel;
using FanBot.Pages.Desk;
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
        new(DeskLinks.Home, typeof(DeskPage), "Desk"),
        new(DeskLinks.Articles, typeof(ArticlesPage)),
        new(DeskLinks.OneArticle, typeof(ArticlePage)),
        new(DeskLinks.Facts, typeof(FactsPage)),
        new(DeskLinks.Timeline, typeof(TimelinePage)),
        new(DeskLinks.Why, typeof(WhyPage)),
        new(DeskLinks.Search, typeof(SearchPage)),
        new(DeskLinks.Snapshots, typeof(SnapshotsPage)),
        new(DeskLinks.Questions, typeof(QuestionsPage)),
        new(DeskLinks.Gaps, typeof(GapsPage)),
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
