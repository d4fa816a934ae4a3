using System.Net.Http.Headers;
using System.Text.Json;
using FanBot.Discord.Messages;

namespace FanBot.Discord.Json;

/// <summary>Writes a picture as a body that can be sent as often as need be: the file, and JSON that names it.</summary>
/// <remarks>Source: Discord's documentation, "Uploading Files".</remarks>
public static class PictureWriter
{
    /// <summary>The JSON alone, an edit that names nothing but the picture; UTF-8.</summary>
    public static byte[] Json(Picture picture) =>
        JsonSerializer.SerializeToUtf8Bytes(AttachmentsJson.Of(picture), DiscordJsonContext.Default.AttachmentsJson);

    /// <summary>The body of an edit that adds it.</summary>
    /// <returns>The body and its content type.</returns>
    internal static async Task<(byte[] Body, string ContentType)> WriteAsync(Picture picture, CancellationToken cancellationToken)
    {
        using var form = new MultipartFormDataContent();
        using var json = new ByteArrayContent(Json(picture));
        json.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var file = new ReadOnlyMemoryContent(picture.Png);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        form.Add(json, "payload_json");
        form.Add(file, "files[0]", picture.FileName);
        return (await form.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false), form.Headers.ContentType!.ToString());
    }
}
