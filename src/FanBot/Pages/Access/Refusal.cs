using Microsoft.AspNetCore.Http;

namespace FanBot.Pages.Access;

/// <summary>Says in a sentence why a request is not answered.</summary>
internal static class Refusal
{
    /// <summary>Answers with it.</summary>
    public static Task WriteAsync(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(sentence + "\n", context.RequestAborted);
    }
}
