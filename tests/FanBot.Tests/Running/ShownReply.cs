using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FanBot.Tests.Running;

/// <summary>
/// Draws the body that goes to Discord for the README and the texts in <c>docs</c>: markdown as a member sees it (hidden
/// text stays between its bars), lines wrapped, without colours, what stands on buttons, buttons that are off, and the hash
/// of a snapshot.
/// </summary>
internal static partial class ShownReply
{
    private const int Width = 100;

    /// <summary>The drawing of a callback's body that holds a message.</summary>
    public static string Of(ReadOnlyMemory<byte> body)
    {
        using var json = JsonDocument.Parse(body);
        return Draw(json.RootElement.GetProperty("data"));
    }

    /// <summary>The drawing of a message's body, which does not say itself whether it is private.</summary>
    public static string OfMessage(ReadOnlyMemory<byte> body, bool isPrivate)
    {
        using var json = JsonDocument.Parse(body);
        return Draw(json.RootElement) + (isPrivate ? "\nOnly you can see this\n" : "");
    }

    private static string Draw(JsonElement message)
    {
        var parts = new List<string>();
        Add(message, "content", parts);
        foreach (var embed in message.GetProperty("embeds").EnumerateArray())
        {
            var head = new List<string>();
            if (embed.TryGetProperty("author", out var author))
            {
                Add(author, "name", head);
            }

            Add(embed, "title", head);
            Add(embed, "description", head);
            parts.Add(string.Join('\n', head));
            if (embed.TryGetProperty("fields", out var fields))
            {
                parts.AddRange(fields.EnumerateArray().Select(f => $"{f.GetProperty("name").GetString()}\n{f.GetProperty("value").GetString()}"));
            }

            if (embed.TryGetProperty("footer", out var footer))
            {
                Add(footer, "text", parts);
            }
        }

        var buttons = message.GetProperty("components").EnumerateArray()
            .SelectMany(r => r.GetProperty("components").EnumerateArray())
            .Where(b => !b.TryGetProperty("disabled", out var off) || !off.GetBoolean())
            .Select(b => $"[{b.GetProperty("label").GetString()}]");
        var drawn = parts.Select(p => string.Join('\n', Plain(p).Split('\n').Select(Wrapped))).Append(string.Join(' ', buttons));
        var hidden = message.TryGetProperty("flags", out var flags) && (flags.GetInt32() & 64) != 0;
        return string.Join("\n\n", drawn.Append(hidden ? "Only you can see this" : "").Where(p => p.Length > 0)) + "\n";
    }

    private static void Add(JsonElement element, string name, List<string> parts)
    {
        if (element.TryGetProperty(name, out var value) && value.GetString() is { Length: > 0 } text)
        {
            parts.Add(text);
        }
    }

    private static string Plain(string markdown) => Marked().Replace(markdown, m =>
        m.Groups["escaped"] is { Success: true } escaped ? escaped.Value
        : m.Value.StartsWith("<@", StringComparison.Ordinal) ? "@moderator"
        : m.Groups["instant"] is { Success: true } instant ? Written(instant.Value)
        : m.Value.StartsWith("<t:", StringComparison.Ordinal) ? "a moment ago"
        : m.Value.EndsWith(".db", StringComparison.Ordinal) ? "-\u2026.db"
        : "");

    private static string Written(string seconds) => DateTimeOffset.FromUnixTimeSeconds(long.Parse(seconds, CultureInfo.InvariantCulture))
        .ToString("d MMMM yyyy HH:mm", CultureInfo.InvariantCulture);

    private static string Wrapped(string line)
    {
        var (text, column) = (new StringBuilder(), 0);
        var indent = Marker().Match(line).Length;
        foreach (var word in line.Split(' '))
        {
            if (column > indent && column + 1 + word.Length > Width)
            {
                text.Append('\n').Append(' ', indent);
                column = indent;
            }
            else if (text.Length > 0)
            {
                text.Append(' ');
                column++;
            }

            text.Append(word);
            column += word.Length;
        }

        return text.ToString();
    }

    [GeneratedRegex(@"\\(?<escaped>[^\w\s])|\*\*|<t:\d+:R>|<t:(?<instant>\d+):f>|<@\d+>|-[0-9a-f]{12}\.db")]
    private static partial Regex Marked();

    [GeneratedRegex(@"^(\u2022|>|\d+\.|\p{Cs}{2}) ")]
    private static partial Regex Marker();
}
