using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FanBot.Tests.Running;

/// <summary>Draws the body that goes to Discord as a member sees it, with markdown as it is written.</summary>
internal static class DrawnReply
{
    /// <summary>The drawing of a callback's body.</summary>
    public static string Of(ReadOnlyMemory<byte> body)
    {
        using var json = JsonDocument.Parse(body);
        var (type, text) = (json.RootElement.GetProperty("type").GetInt32(), new StringBuilder());
        if (!json.RootElement.TryGetProperty("data", out var data))
        {
            return type == 1 ? "pong\n" : "thinking, for all to see\n";
        }

        var hidden = data.TryGetProperty("flags", out var flags) && (flags.GetInt32() & 64) != 0;
        switch (type)
        {
            case 5:
                return hidden ? "thinking, privately\n" : "thinking, for all to see\n";
            case 8:
                foreach (var choice in data.GetProperty("choices").EnumerateArray())
                {
                    text.Append("- ").Append(choice.GetProperty("name").GetString()).Append("  = ").Append(choice.GetProperty("value").ToString()).Append('\n');
                }

                return text.Length > 0 ? text.ToString() : "no suggestions\n";
            case 9:
                DrawForm(data, text);
                return text.ToString();
            default:
                text.Append(type == 7 ? "in place of the message" : hidden ? "privately" : "for all to see").Append('\n');
                Draw(data, text);
                return text.ToString();
        }
    }

    /// <summary>The drawing of a message's body.</summary>
    public static string OfMessage(ReadOnlyMemory<byte> body)
    {
        using var json = JsonDocument.Parse(body);
        var text = new StringBuilder();
        Draw(json.RootElement, text);
        return text.ToString();
    }

    private static void Draw(JsonElement message, StringBuilder text)
    {
        Assert.Equal(0, message.GetProperty("allowed_mentions").GetProperty("parse").GetArrayLength());
        if (message.GetProperty("content").GetString() is { Length: > 0 } content)
        {
            text.Append('\n').Append(content).Append('\n');
        }

        foreach (var embed in message.GetProperty("embeds").EnumerateArray())
        {
            text.Append('\n');
            Line(embed, "author", "name", "[", "]", text);
            Line(embed, "title", null, "## ", "", text);
            Line(embed, "description", null, "", "", text);
            if (embed.TryGetProperty("fields", out var fields))
            {
                foreach (var field in fields.EnumerateArray())
                {
                    text.Append(CultureInfo.InvariantCulture, $"\n**{field.GetProperty("name").GetString()}**\n{field.GetProperty("value").GetString()}\n");
                }
            }

            Line(embed, "footer", "text", "\n(", ")", text);
            text.Append(CultureInfo.InvariantCulture, $"colour #{embed.GetProperty("color").GetInt32():X6}\n");
        }

        foreach (var button in message.GetProperty("components").EnumerateArray().SelectMany(r => r.GetProperty("components").EnumerateArray()))
        {
            var disabled = button.TryGetProperty("disabled", out var off) && off.GetBoolean() ? " (off)" : "";
            text.Append(
                CultureInfo.InvariantCulture, $"button {button.GetProperty("label").GetString()}{disabled}: {button.GetProperty("custom_id").GetString()}\n");
        }
    }

    /// <summary>An input looks the same in a label and, with a label of its own, in a row.</summary>
    private static void DrawForm(JsonElement form, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"a form: {form.GetProperty("custom_id").GetString()}\n\n## {form.GetProperty("title").GetString()}\n");
        foreach (var part in form.GetProperty("components").EnumerateArray())
        {
            var input = part.TryGetProperty("component", out var inside) ? inside : Assert.Single(part.GetProperty("components").EnumerateArray());
            var label = (part.TryGetProperty("label", out var above) ? above : input.GetProperty("label")).GetString();
            var (style, needed) = (
                input.GetProperty("style").GetInt32() == 1 ? "a line" : "lines", input.GetProperty("required").GetBoolean() ? ", needed" : "");
            text.Append(CultureInfo.InvariantCulture, $"\n{label}{needed}\n");
            text.Append(
                CultureInfo.InvariantCulture,
                $"{style} of {input.GetProperty("min_length").GetInt32()} to {input.GetProperty("max_length").GetInt32()} characters: "
                    + $"{input.GetProperty("custom_id").GetString()}\n");
            Line(input, "placeholder", null, "(", ")", text);
        }
    }

    private static void Line(JsonElement embed, string name, string? inner, string before, string after, StringBuilder text)
    {
        if (embed.TryGetProperty(name, out var value))
        {
            text.Append(before).Append((inner is null ? value : value.GetProperty(inner)).GetString()).Append(after).Append('\n');
        }
    }
}
