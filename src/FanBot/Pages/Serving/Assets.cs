using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace FanBot.Pages.Serving;

/// <summary>The files that pages use: styles, scripts and drawings, all of which lie in the program itself.</summary>
internal sealed class Assets
{
    private const string Prefix = "pages/";

    private readonly Dictionary<string, Asset> _files = typeof(Assets).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(n => n[Prefix.Length..], Load, StringComparer.Ordinal);

    /// <summary>Answers with the file of a name. The browser keeps it and asks whether it is still the same.</summary>
    public Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        if (_files.GetValueOrDefault(context.Request.RouteValues["name"] as string ?? "") is not { } file)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        response.Headers.CacheControl = "no-cache";
        response.Headers.ETag = file.Tag;
        if (context.Request.Headers.IfNoneMatch.Contains(file.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = file.Type;
        response.ContentLength = file.Content.Length;
        return response.Body.WriteAsync(file.Content, context.RequestAborted).AsTask();
    }

    private static Asset Load(string resource)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        var type = Path.GetExtension(resource) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            _ => "image/svg+xml",
        };
        return new Asset(content, type, $"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\"");
    }
}
