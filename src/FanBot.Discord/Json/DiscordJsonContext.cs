using System.Text.Json.Serialization;

namespace FanBot.Discord.Json;

/// <summary>Everything that is read from Discord and sent to it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(SnowflakeConverter)])]
[JsonSerializable(typeof(InteractionJson))]
[JsonSerializable(typeof(ReplyJson))]
[JsonSerializable(typeof(ModalReplyJson))]
[JsonSerializable(typeof(MessageJson))]
[JsonSerializable(typeof(AttachmentsJson))]
[JsonSerializable(typeof(CommandJson[]))]
[JsonSerializable(typeof(ApplicationJson))]
[JsonSerializable(typeof(GatewayAddressJson))]
[JsonSerializable(typeof(ErrorJson))]
[JsonSerializable(typeof(RateLimitJson))]
[JsonSerializable(typeof(RegistrationStateJson))]
[JsonSerializable(typeof(ReadyJson))]
[JsonSerializable(typeof(HelloJson))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(long))]
internal sealed partial class DiscordJsonContext : JsonSerializerContext;
