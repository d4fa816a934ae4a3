namespace FanBot.Discord.Gateway;

/// <summary>The addresses of connections.</summary>
internal static class GatewayUrl
{
    private const int Version = 10;

    /// <summary>Adds the parameters of a connection; the same for the first address and for one to resume at.</summary>
    public static Uri Of(Uri url, bool compress)
    {
        var others = url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !IsOurs(p));
        string[] ours = compress ? [$"v={Version}", "encoding=json", "compress=zlib-stream"] : [$"v={Version}", "encoding=json"];
        return new UriBuilder(url) { Query = string.Join('&', ours.Concat(others)) }.Uri;
    }

    /// <summary>Whether a connection can be made there.</summary>
    public static bool IsUsable(Uri url) => url.IsAbsoluteUri && url.Scheme is "ws" or "wss";

    /// <summary>Reads the address to resume at.</summary>
    /// <param name="text">As Discord tells it.</param>
    /// <param name="encrypted">Whether the connection on which it came is encrypted; the token would go there, so it must be no less so.</param>
    /// <returns>Null where it cannot be used; the first address does as well.</returns>
    public static Uri? Resume(string? text, bool encrypted) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && IsUsable(url) && (url.Scheme == "wss" || !encrypted) ? url : null;

    private static bool IsOurs(string parameter) => parameter.Split('=')[0] is "v" or "encoding" or "compress";
}
