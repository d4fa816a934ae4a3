using System.Text.Json.Nodes;
using FanBot.Tests.Running;

namespace FanBot.DiscordNet.Tests.Running;

/// <summary>What Discord sends with all that the library insists on, and what the library sends without what says nothing.</summary>
internal static class LibraryJson
{
    private const string Bot = """{"id":"100","username":"FanBot","discriminator":"0","avatar":null,"bot":true}""";
    private const string Author = """{"id":"66","username":"other","discriminator":"0","avatar":null}""";

    public const string Application =
        $$$"""{"id":"100","name":"FanBot","icon":null,"description":"","flags":0,"bot_public":true,"bot_require_code_grant":false,"""
            + $$$""" "owner":{{{Author}}} }""";

    public const string Me = Bot;

    /// <summary>What an edit of a message is answered with.</summary>
    public const string Message =
        $$$"""{"id":"9","channel_id":"3","author":{{{Bot}}},"content":"","timestamp":"2031-06-01T00:00:00+00:00","edited_timestamp":null,"""
            + """ "tts":false,"mention_everyone":false,"mentions":[],"mention_roles":[],"attachments":[],"embeds":[],"pinned":false,"type":0}""";

    /// <summary>The first message of a session.</summary>
    public static string Ready(Uri resume, params IEnumerable<string> guilds)
    {
        var servers = string.Join(',', guilds.Select(g => $$"""{"id":"{{g}}","unavailable":true}"""));
        return $$$"""{"t":"READY","s":1,"op":0,"d":{"v":10,"user":{{{Bot}}},"private_channels":[],"session_id":"session-1","""
            + $$$""" "resume_gateway_url":"{{{resume}}}","guilds":[{{{servers}}}],"application":{"id":"100","flags":0} } }""";
    }

    /// <summary>An event with the interaction that a line stands for (<see cref="SentInteraction"/>).</summary>
    public static string Event(string line, ulong id, long sequence)
    {
        var json = JsonNode.Parse(SentInteraction.Json(line))!.AsObject();
        json["id"] = id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        json["app_permissions"] = "0";
        json["channel"] = json.ContainsKey("user")
            ? new JsonObject { ["id"] = (string?)json["channel_id"], ["type"] = 1, ["recipients"] = new JsonArray(JsonNode.Parse(Author)) }
            : new JsonObject { ["id"] = (string?)json["channel_id"], ["type"] = 0, ["guild_id"] = (string?)json["guild_id"], ["name"] = "talk" };
        Complete(json["user"]);
        Complete(json["member"]?["user"]);
        if (json["member"] is JsonObject member)
        {
            member["roles"] = new JsonArray("55");
            member["flags"] = 0;
        }

        ToRows(json["data"]?["components"]);
        CompleteMessage(json["message"]);
        foreach (var (key, message) in json["data"]?["resolved"]?["messages"]?.AsObject().ToArray() ?? [])
        {
            message!["id"] = key;
            CompleteMessage(message);
        }

        return new JsonObject { ["t"] = "INTERACTION_CREATE", ["s"] = sequence, ["op"] = 0, ["d"] = json }.ToJsonString();
    }

    /// <summary>A body without members that are null, false or empty, and without what the library always adds.</summary>
    public static string Lean(string body) => Lean(JsonNode.Parse(body), "")?.ToJsonString() ?? "";

    private static JsonNode? Lean(JsonNode? node, string name) => node switch
    {
        JsonObject json => new JsonObject(json
            .Where(m => (name, m.Key) is not ("embeds", "type"))
            .Select(m => KeyValuePair.Create(m.Key, Lean(m.Value, m.Key)))
            .Where(m => m.Key == "parse" || m.Value is not (null or JsonArray { Count: 0 }))
            .OrderBy(m => m.Key, StringComparer.Ordinal)),
        JsonArray array => new JsonArray([.. array.Select(i => Lean(i, name))]),
        JsonValue value when value.TryGetValue<bool>(out var flag) && !flag => null,
        JsonValue value when value.TryGetValue<string>(out var text) && text.Length == 0 => null,
        _ => node?.DeepClone(),
    };

    /// <summary>A form comes back in the shape in which it was opened, which is rows for the library.</summary>
    private static void ToRows(JsonNode? components)
    {
        foreach (var label in components?.AsArray() ?? [])
        {
            var input = label!["component"]!.DeepClone();
            label["type"] = 1;
            label["components"] = new JsonArray(input);
            label.AsObject().Remove("component");
        }
    }

    private static void Complete(JsonNode? user)
    {
        if (user is JsonObject json)
        {
            (json["discriminator"], json["avatar"]) = ("0", null);
        }
    }

    private static void CompleteMessage(JsonNode? message)
    {
        if (message is not JsonObject json)
        {
            return;
        }

        foreach (var (key, value) in JsonNode.Parse(Message)!.AsObject())
        {
            json.TryAdd(key, value?.DeepClone());
        }

        foreach (var embed in json["embeds"]!.AsArray())
        {
            embed!["type"] = "rich";
        }
    }
}
