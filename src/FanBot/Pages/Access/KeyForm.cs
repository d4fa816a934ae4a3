using FanBot.Pages.Serving;
using FanBot.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FanBot.Pages.Access;

/// <summary>Where the key is entered.</summary>
internal sealed class KeyForm(PreviewSettings settings, PreviewSession session, PageToken token, PageRenderer pages, ILogger<KeyForm> logger)
{
    /// <summary>The field of the key.</summary>
    public const string Field = "key";

    private const long MostBytes = 4_096;

    /// <summary>Its address.</summary>
    public const string Path = "/key";

    /// <summary>Shows the form.</summary>
    public Task ShowAsync(HttpContext context) => pages.WriteAsync(context, typeof(KeyPage));

    /// <summary>Takes what was entered.</summary>
    public async Task EnterAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType || context.Request.ContentLength is not (>= 0 and <= MostBytes))
        {
            await Refusal.WriteAsync(context, StatusCodes.Status400BadRequest, "That is not what the form sends.").ConfigureAwait(false);
            return;
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        if (token.Matches(form[PageToken.Field]) && settings.Key?.Matches(form[Field].ToString().Trim()) != false)
        {
            context.Response.Cookies.Append(
                PreviewSession.Cookie,
                session.Reveal(),
                new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/" });
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = "/";
            return;
        }

        Log.WrongKey(logger);
        context.RequestServices.GetRequiredService<PageRequest>().IsRefused = true;
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        await ShowAsync(context).ConfigureAwait(false);
    }
}
