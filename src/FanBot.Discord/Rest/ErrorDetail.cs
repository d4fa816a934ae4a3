using System.Text.Json;
using FanBot.Discord.Json;
using FanBot.Discord.Messages;

namespace FanBot.Discord.Rest;

/// <summary>Says in a few words what Discord's error body says, without repeating what was sent.</summary>
internal static class ErrorDetail
{
    private const int LongestMessage = 120;
    private const int LongestPlace = 100;
    private const int MostDepth = 12;
    private const string List = "_errors";

    /// <summary>Such as <c>50035: Invalid Form Body, at 0.options.1.name: BASE_TYPE_BAD_LENGTH</c>; null where the body is not Discord's.</summary>
    public static string? Of(byte[] body)
    {
        var error = Read(body);
        if (error is null || (error.Code is null && string.IsNullOrWhiteSpace(error.Message)))
        {
            return null;
        }

        var said = string.IsNullOrWhiteSpace(error.Message) ? "no message" : Shorten.Words(Printable(error.Message), LongestMessage).TrimEnd('.');
        return (error.Code is { } code ? $"{code}: {said}" : said) + (First(error.Errors, "", 0) is { } place ? $", at {place}" : "");
    }

    /// <summary>Discord's number for what went wrong; null where the body is not Discord's.</summary>
    public static long? CodeOf(byte[] body) => Read(body)?.Code;

    private static ErrorJson? Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, DiscordJsonContext.Default.ErrorJson);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Its place and code only: the message of a single error can repeat the value that was sent.
    private static string? First(JsonElement? errors, string path, int depth)
    {
        if (errors is not { ValueKind: JsonValueKind.Object } below || depth > MostDepth)
        {
            return null;
        }

        foreach (var member in below.EnumerateObject())
        {
            var found = member.Name != List
                ? First(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}", depth + 1)
                : member.Value is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() > 0 && Code(list[0]) is { } code
                    ? $"{(path.Length == 0 ? "the top" : path)}: {code}"
                    : null;
            if (found is not null)
            {
                return Shorten.Words(Printable(found), LongestPlace);
            }
        }

        return null;
    }

    private static string? Code(JsonElement error) =>
        error.ValueKind == JsonValueKind.Object && error.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.String
            ? code.GetString()
            : null;

    private static string Printable(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
