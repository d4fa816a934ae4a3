using FanBot.Settings;
using Microsoft.AspNetCore.Http;

namespace FanBot.Pages.Access;

/// <summary>
/// Who may come in: from this machine, or with the key; and only pages of ours may send. A name that leads to this machine for the
/// sake of an attack (DNS rebinding) is known by the Host header, a page elsewhere by Origin and Sec-Fetch-Site.
/// </summary>
internal sealed class Gate(PreviewSettings settings, PreviewSession session, PageToken token)
{
    private static readonly string[] NamesOfThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Lets a request through, or says why not.</summary>
    public Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!IsOurName(request))
        {
            const string notThis = "FanBot is not reached by this name here. Open http://127.0.0.1 with its port.";
            return Refusal.WriteAsync(context, StatusCodes.Status421MisdirectedRequest, notThis);
        }

        if (!IsOurPage(request))
        {
            return Refusal.WriteAsync(context, StatusCodes.Status403Forbidden, "Only FanBot's own pages may ask this.");
        }

        if (NeedsKey(request))
        {
            return AskForKeyAsync(context);
        }

        return IsReading(request) || request.Path == KeyForm.Path || token.Matches(request.Headers[PageToken.Header])
            ? next(context)
            : Refusal.WriteAsync(context, StatusCodes.Status403Forbidden, "FanBot was started again since this page was opened. Please load it again.");
    }

    private static bool IsReading(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    // With a key the cookie tells: a browser sends it to the name that got it, and to no other.
    private bool IsOurName(HttpRequest request) =>
        settings.Key is not null || NamesOfThisMachine.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether one of our pages asks, or somebody who opens one.</summary>
    private static bool IsOurPage(HttpRequest request)
    {
        var (site, mode) = (request.Headers["Sec-Fetch-Site"].ToString(), request.Headers["Sec-Fetch-Mode"].ToString());
        var fromHere = site is "" or "same-origin" or "none";
        return IsReading(request)
            ? fromHere || mode == "navigate"
            : fromHere && request.Headers.Origin == $"{request.Scheme}://{request.Host}";
    }

    private bool NeedsKey(HttpRequest request) =>
        settings.Key is not null && request.Path != KeyForm.Path && !request.Path.StartsWithSegments("/assets")
        && !session.Matches(request.Cookies[PreviewSession.Cookie]);

    private static Task AskForKeyAsync(HttpContext context)
    {
        if (!IsReading(context.Request) || context.Request.Headers["Sec-Fetch-Mode"] is not [] and not ["navigate"])
        {
            return Refusal.WriteAsync(context, StatusCodes.Status401Unauthorized, "Please load the page again, and enter the key.");
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = KeyForm.Path;
        return Task.CompletedTask;
    }
}
