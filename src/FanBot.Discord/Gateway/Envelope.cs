using System.Text.Json;

namespace FanBot.Discord.Gateway;

/// <summary>What stands around every message of the gateway. Its data is left as bytes.</summary>
/// <param name="Op">The opcode.</param>
/// <param name="Event">For a dispatch, which event.</param>
/// <param name="Sequence">For a dispatch, its number.</param>
/// <param name="Data">The JSON of the data, good until the next message; empty where there is none.</param>
internal readonly record struct Envelope(GatewayOp Op, GatewayEvent Event, long? Sequence, ReadOnlyMemory<byte> Data)
{
    /// <summary>Reads one message without building a tree, whatever the order of its members.</summary>
    /// <param name="json">Begins with the message.</param>
    /// <param name="whole">Whether nothing can follow; then a message that breaks off is malformed.</param>
    /// <param name="envelope">What was read.</param>
    /// <param name="consumed">How many bytes that took.</param>
    /// <returns>False where the message is not complete yet.</returns>
    /// <exception cref="JsonException">It is not JSON, or no message.</exception>
    public static bool TryRead(ReadOnlyMemory<byte> json, bool whole, out Envelope envelope, out int consumed)
    {
        (envelope, consumed) = (default, 0);
        var reader = new Utf8JsonReader(json.Span, whole, default);
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("Not an object.");
        }

        int? op = null;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                consumed = (int)reader.BytesConsumed;
                envelope = envelope with { Op = (GatewayOp)(op ?? throw new JsonException("No opcode.")) };
                return true;
            }

            var member = Member(ref reader);
            if (!reader.Read())
            {
                return false;
            }

            var start = (int)reader.TokenStartIndex;
            switch (member)
            {
                case 'o' when reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number):
                    op = number;
                    break;
                case 's':
                    envelope = envelope with { Sequence = reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var s) && s >= 0 ? s : null };
                    break;
                case 't' when reader.TokenType == JsonTokenType.String:
                    envelope = envelope with { Event = Kind(ref reader) };
                    break;
            }

            if (!reader.TrySkip())
            {
                return false;
            }

            if (member == 'd')
            {
                envelope = envelope with { Data = json[start..(int)reader.BytesConsumed] };
            }
        }

        return false;
    }

    private static char Member(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("op"u8) ? 'o'
        : reader.ValueTextEquals("s"u8) ? 's'
        : reader.ValueTextEquals("t"u8) ? 't'
        : reader.ValueTextEquals("d"u8) ? 'd'
        : '?';

    private static GatewayEvent Kind(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("INTERACTION_CREATE"u8) ? GatewayEvent.InteractionCreate
        : reader.ValueTextEquals("READY"u8) ? GatewayEvent.Ready
        : reader.ValueTextEquals("RESUMED"u8) ? GatewayEvent.Resumed
        : GatewayEvent.Other;
}
