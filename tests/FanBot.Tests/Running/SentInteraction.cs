using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FanBot.Discord.Interactions;
using FanBot.Discord.Json;

namespace FanBot.Tests.Running;

/// <summary>
/// An interaction as Discord sends it, from a line that a person can read: <c>/cast season:2 private:true</c>,
/// <c>type /character name:wre</c> (the last option is being typed), <c>press 1|s|0|release</c> (with
/// <c>above:…</c> the author line of the message), <c>send 1|f|0|ask question:When?</c> (a form with one field),
/// <c>message Is it cancelled?</c>, <c>use Season 2 is out!</c> ("Use as source"; with <c>use news.md|</c> before the text, the name of an
/// attachment). An option or field <c>file:news.md</c> is an attachment of that name. <c>fill k1|add|new|0|</c> is a form with a field
/// in each line below it. Before it may stand
/// <c>manager@4001</c>, <c>member@4001</c> or <c>role@4001</c>: who asks (of many, <c>manager2@4001</c> is another one; the last has the role
/// 7001 and no permission), and on which server.
/// </summary>
internal static class SentInteraction
{
    /// <summary>The interaction's token, which may never be logged.</summary>
    public const string Token = "the-interaction-token";

    private const ulong FirstUser = 53908232506183680;
    private const string FileId = "900000000000000001";
    private const string Manager = "32";
    private const string Nobody = "0";

    /// <summary>The interaction.</summary>
    public static Interaction Of(string line) => InteractionReader.Read(Json(line));

    /// <summary>The JSON.</summary>
    public static byte[] Json(string line)
    {
        var (guild, permissions, roles, user) = ("5005", Nobody, new JsonArray(), FirstUser);
        if (line.Split(' ', 2) is [var who, var rest] && who.Contains('@', StringComparison.Ordinal))
        {
            (guild, permissions) = (who.Split('@')[1], who.StartsWith("manager", StringComparison.Ordinal) ? Manager : Nobody);
            roles = who.StartsWith("role", StringComparison.Ordinal) ? [(JsonNode)"7000", (JsonNode)"7001"] : [];
            user = FirstUser + (ulong)(char.IsAsciiDigit(who.Split('@')[0][^1]) ? who.Split('@')[0][^1] - '1' : 0);
            line = rest;
        }

        var (type, data, message) = Data(line);
        var json = new JsonObject
        {
            ["id"] = "846462639134605312",
            ["application_id"] = "775799577604522054",
            ["type"] = type,
            ["token"] = Token,
            ["version"] = 1,
            ["channel_id"] = "772908445358620702",
            ["locale"] = "en-GB",
            ["entitlements"] = new JsonArray(),
            ["data"] = data,
            ["message"] = message,
        };
        if (guild == "dm")
        {
            json["user"] = new JsonObject { ["id"] = "53908232506183680", ["username"] = "mason" };
        }
        else
        {
            json["guild_id"] = guild;
            json["member"] = new JsonObject
            {
                ["user"] = new JsonObject { ["id"] = user.ToString(CultureInfo.InvariantCulture), ["username"] = "mason" },
                ["permissions"] = permissions,
                ["roles"] = roles,
            };
        }

        return Encoding.UTF8.GetBytes(json.ToJsonString());
    }

    private static (int Type, JsonObject Data, JsonObject? Message) Data(string line) => line.Split(' ', 2) switch
    {
        ["press", var id] => Press(id),
        ["send", var form] => Send(form),
        ["fill", var form] => Fill(form),
        ["use", var text] => (2, Use(text), null),
        ["message", var text] => (2, Message(text), null),
        ["message"] => (2, Message(""), null),
        ["type", var command] => (4, Command(command, focusLast: true), null),
        _ => (2, Command(line, focusLast: false), null),
    };

    private static (int Type, JsonObject Data, JsonObject? Message) Press(string id)
    {
        var parts = id.Split(" above:", 2);
        var embeds = parts.Length > 1 ? new JsonArray(new JsonObject { ["author"] = new JsonObject { ["name"] = parts[1] } }) : [];
        return (3, new JsonObject { ["component_type"] = 2, ["custom_id"] = parts[0] }, new JsonObject { ["id"] = "9", ["flags"] = 0, ["embeds"] = embeds });
    }

    private static (int Type, JsonObject Data, JsonObject? Message) Send(string form)
    {
        var (id, field) = form.Split(' ', 2) is [var before, var after] ? (before, after.Split(':', 2)) : (form, ["question", ""]);
        var input = new JsonObject { ["type"] = 4, ["id"] = 2, ["custom_id"] = field[0], ["value"] = field[1] };
        var label = new JsonObject { ["type"] = 18, ["id"] = 1, ["component"] = input };
        return (
            5,
            new JsonObject { ["custom_id"] = id, ["components"] = new JsonArray(label) },
            new JsonObject { ["id"] = "9", ["flags"] = 64, ["embeds"] = new JsonArray() });
    }

    private static (int Type, JsonObject Data, JsonObject? Message) Fill(string form)
    {
        var lines = form.Split('\n');
        var components = new JsonArray();
        JsonObject? resolved = null;
        foreach (var field in lines.Skip(1).Select(l => l.Split(':', 2)))
        {
            var isFile = field[0] == "file";
            var input = new JsonObject { ["type"] = isFile ? 19 : 4, ["id"] = 2, ["custom_id"] = field[0] };
            input[isFile ? "values" : "value"] = isFile ? new JsonArray(FileId) : field[1].Replace("\\n", "\n", StringComparison.Ordinal);
            resolved = isFile ? Resolved(field[1]) : resolved;
            components.Add(new JsonObject { ["type"] = 18, ["id"] = 1, ["component"] = input });
        }

        return (
            5,
            new JsonObject { ["custom_id"] = lines[0], ["components"] = components, ["resolved"] = resolved },
            new JsonObject { ["id"] = "9", ["flags"] = 64, ["embeds"] = new JsonArray() });
    }

    /// <summary>An attachment by its name, which may be followed by "=" and its address.</summary>
    private static JsonObject File(string file)
    {
        var parts = file.Split('=', 2);
        return new JsonObject
        {
            ["id"] = FileId,
            ["filename"] = parts[0],
            ["size"] = 1_000,
            ["url"] = parts.Length > 1 ? parts[1] : $"https://cdn.discordapp.com/attachments/1/{FileId}/{parts[0]}?ex=1",
            ["content_type"] = "text/plain; charset=utf-8",
        };
    }

    private static JsonObject Resolved(string file) => new() { ["attachments"] = new JsonObject { [FileId] = File(file) } };

    private static JsonObject Use(string text)
    {
        var (file, content) = text.Split('|', 2) is [var before, var after] && !before.Contains(' ', StringComparison.Ordinal) ? (before, after) : (null, text);
        var used = Message(content);
        used["name"] = "Use as source";
        used["resolved"]!["messages"]!["867793854505943041"]!["attachments"] = file is null ? [] : new JsonArray(File(file));
        return used;
    }

    private static JsonObject Message(string text) => new()
    {
        ["id"] = "7",
        ["name"] = "Check with sources",
        ["type"] = 3,
        ["target_id"] = "867793854505943041",
        ["resolved"] = new JsonObject { ["messages"] = new JsonObject { ["867793854505943041"] = new JsonObject { ["content"] = text } } },
    };

    private static JsonObject Command(string text, bool focusLast)
    {
        var words = text.TrimStart('/').Split(' ');
        var path = words.TakeWhile(w => !w.Contains(':', StringComparison.Ordinal)).ToList();
        var options = new JsonArray();
        foreach (var word in words.Skip(path.Count))
        {
            // A value runs to the next "name:"; what has no name of its own belongs to the one before.
            if (word.Split(':', 2) is [var name, var value] && name.Length > 0 && name.All(c => char.IsLower(c) || c == '-'))
            {
                var type = name switch { "season" => 4, "private" => 5, "file" => 11, _ => 3 };
                options.Add(new JsonObject { ["name"] = name, ["type"] = type, ["value"] = value });
            }
            else
            {
                options[^1]!["value"] = $"{options[^1]!["value"]} {word}";
            }
        }

        JsonObject? resolved = null;
        foreach (var option in options.Select(o => o!.AsObject()).Where(o => (int)o["type"]! == 11))
        {
            resolved = Resolved((string)option["value"]!);
            option["value"] = FileId;
        }

        foreach (var option in options.Select(o => o!.AsObject()))
        {
            var value = (string)option["value"]!;
            option["value"] = (int)option["type"]! switch
            {
                4 when int.TryParse(value, out var number) && !focusLast => number,
                5 => value == "true",
                _ => value,
            };
        }

        if (focusLast)
        {
            options[^1]!["focused"] = true;
        }

        // Below a command a subcommand, or a group with one.
        for (var depth = path.Count - 1; depth > 0; depth--)
        {
            options = [new JsonObject { ["name"] = path[depth], ["type"] = depth == path.Count - 1 ? 1 : 2, ["options"] = options }];
        }

        return new JsonObject { ["id"] = "771825006014889984", ["name"] = path[0], ["type"] = 1, ["options"] = options, ["resolved"] = resolved };
    }
}
