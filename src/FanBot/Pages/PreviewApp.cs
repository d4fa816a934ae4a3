using FanBot.Editions;
using FanBot.Hosting;
using FanBot.Pages.Access;
using FanBot.Pages.Channel;
using FanBot.Pages.Desk;
using FanBot.Pages.Serving;
using FanBot.Settings;
using FanBot.State.Members;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FanBot.Pages;

/// <summary>The preview's web server: who may come in, the pages, their files, and what the channel sends and hears.</summary>
internal static class PreviewApp
{
    /// <summary>Puts it together.</summary>
    /// <param name="url">Where it listens.</param>
    /// <param name="bot">What the bot is made of.</param>
    public static WebApplication Build(Uri url, IServiceProvider bot)
    {
        var builder = EndpointApp.CreateBuilder(url, bot.GetRequiredService<Surroundings>().Folder);
        Share<ILoggerFactory>(builder.Services, bot);
        Share<TimeProvider>(builder.Services, bot);
        Share<PreviewSettings>(builder.Services, bot);
        Share<LiveKnowledge>(builder.Services, bot);
        Share<KnowledgeSource>(builder.Services, bot);
        Share<Editions.Publishing.Gate>(builder.Services, bot);
        Share<GapBoard>(builder.Services, bot);
        Share<PostedInteractions>(builder.Services, bot);
        Share<EditedReplies>(builder.Services, bot);
        Share<AttachedFiles>(builder.Services, bot);
        builder.Services
            .AddSingleton<IHostLifetime, CallerLifetime>()
            .AddSingleton<RequestRate>()
            .AddSingleton<PageToken>()
            .AddSingleton<PreviewSession>()
            .AddSingleton<Gate>()
            .AddSingleton<Assets>()
            .AddSingleton<PageRenderer>()
            .AddSingleton<KeyForm>()
            .AddSingleton<ChannelEndpoints>()
            .AddSingleton<FileEndpoints>()
            .AddScoped<PageRequest>()
            .AddScoped<DeskReading>();

        var app = builder.Build();
        app.Use(SecurityHeaders.SetAsync);
        app.Use(app.Services.GetRequiredService<RequestRate>().CheckAsync);
        app.Use(app.Services.GetRequiredService<Gate>().CheckAsync);
        app.MapGet("/assets/{name}", app.Services.GetRequiredService<Assets>().WriteAsync);
        app.MapPages();
        app.MapGet(KeyForm.Path, app.Services.GetRequiredService<KeyForm>().ShowAsync);
        app.MapPost(KeyForm.Path, app.Services.GetRequiredService<KeyForm>().EnterAsync);
        app.Services.GetRequiredService<ChannelEndpoints>().Map(app);
        app.Services.GetRequiredService<FileEndpoints>().Map(app);
        return app;
    }

    /// <summary>Takes a part of the bot over; it stays the bot's to dispose.</summary>
    private static void Share<T>(IServiceCollection services, IServiceProvider bot)
        where T : class => services.AddSingleton(bot.GetRequiredService<T>());
}
