using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FanBot.Discord;
using FanBot.Discord.Interactions;

namespace FanBot.DiscordNet.Gateway;

/// <summary>Reads from a message of the gateway what the member of an interaction may do, and the roles that the member has.</summary>
internal static class PermissionReader
{
    private const string Interaction = "\"INTERACTION_CREATE\"";

    /// <summary>The interaction and its member's rights; null for any other message, and where it names none.</summary>
    /// <param name="message">The JSON.</param>
    public static (Snowflake Interaction, MemberRights Rights)? Read(string message)
    {
        if (!message.Contains(Interaction, StringComparison.Ordinal))
        {
            return null;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(message.Length));
        try
        {
            return Read(buffer.AsSpan(0, Encoding.UTF8.GetBytes(message, buffer)));
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // The library reads it too, and says so in the log.
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static (Snowflake, MemberRights)? Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        if (!Enter(ref reader, "d"u8))
        {
            return null;
        }

        Snowflake? id = null;
        MemberRights? rights = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                id = Snowflake.TryParse(reader.GetString(), out var read) ? read : null;
            }
            else if (reader.ValueTextEquals("member"u8))
            {
                rights = OfMember(ref reader);
            }
            else
            {
                Pass(ref reader);
            }
        }

        return id is { } interaction && rights is not null ? (interaction, rights) : null;
    }

    private static MemberRights? OfMember(ref Utf8JsonReader reader)
    {
        Permissions? permissions = null;
        List<Snowflake> roles = [];
        reader.Read();
        while (reader.TokenType != JsonTokenType.Null && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("permissions"u8))
            {
                reader.Read();
                permissions = ulong.TryParse(reader.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var bits) ? (Permissions)bits : null;
            }
            else if (reader.ValueTextEquals("roles"u8))
            {
                ReadRoles(ref reader, roles);
            }
            else
            {
                Pass(ref reader);
            }
        }

        return permissions is { } may ? new MemberRights(may, roles) : null;
    }

    private static void ReadRoles(ref Utf8JsonReader reader, List<Snowflake> roles)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String && Snowflake.TryParse(reader.GetString(), out var role))
            {
                roles.Add(role);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    /// <summary>Goes into the object of a property of the outermost object.</summary>
    private static bool Enter(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(name);
            if (found)
            {
                return reader.Read() && reader.TokenType == JsonTokenType.StartObject;
            }

            Pass(ref reader);
        }

        return false;
    }

    private static void Pass(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }
}
