using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using FanBot.Discord.Messages;

namespace FanBot.Discord.Gateway;

/// <summary>Writes what the client sends.</summary>
internal static class OutgoingPayloads
{
    private const int Intents = 0;
    private const int Watching = 3;
    private const int LongestActivity = 128;
    private const string Library = "FanBot";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>We are still here, and have got as far as this.</summary>
    public static ReadOnlyMemory<byte> Heartbeat(long? sequence) => Write(GatewayOp.Heartbeat, json =>
    {
        if (sequence is { } last)
        {
            json.WriteNumberValue(last);
        }
        else
        {
            json.WriteNullValue();
        }
    });

    /// <summary>A new session. Interactions come without any intent.</summary>
    public static ReadOnlyMemory<byte> Identify(BotToken token, string? presence) => Write(GatewayOp.Identify, json =>
    {
        json.WriteStartObject();
        json.WriteString("token"u8, token.Reveal());
        json.WriteNumber("intents"u8, Intents);
        json.WriteStartObject("properties"u8);
        json.WriteString("os"u8, OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux");
        json.WriteString("browser"u8, Library);
        json.WriteString("device"u8, Library);
        json.WriteEndObject();
        json.WritePropertyName("presence"u8);
        WritePresence(json, presence);
        json.WriteEndObject();
    });

    /// <summary>The session goes on after this event.</summary>
    public static ReadOnlyMemory<byte> Resume(BotToken token, string sessionId, long sequence) => Write(GatewayOp.Resume, json =>
    {
        json.WriteStartObject();
        json.WriteString("token"u8, token.Reveal());
        json.WriteString("session_id"u8, sessionId);
        json.WriteNumber("seq"u8, sequence);
        json.WriteEndObject();
    });

    /// <summary>What the bot is watching.</summary>
    public static ReadOnlyMemory<byte> Presence(string? text) => Write(GatewayOp.PresenceUpdate, json => WritePresence(json, text));

    private static void WritePresence(Utf8JsonWriter json, string? text)
    {
        json.WriteStartObject();
        json.WriteNull("since"u8);
        json.WriteStartArray("activities"u8);
        if (!string.IsNullOrWhiteSpace(text))
        {
            json.WriteStartObject();
            json.WriteString("name"u8, Shorten.Words(text, LongestActivity));
            json.WriteNumber("type"u8, Watching);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("status"u8, "online");
        json.WriteBoolean("afk"u8, false);
        json.WriteEndObject();
    }

    private static ReadOnlyMemory<byte> Write(GatewayOp op, Action<Utf8JsonWriter> data)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            json.WriteNumber("op"u8, (int)op);
            json.WritePropertyName("d"u8);
            data(json);
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }
}
