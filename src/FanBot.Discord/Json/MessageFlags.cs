namespace FanBot.Discord.Json;

/// <summary>Bits of a message's flags.</summary>
internal static class MessageFlags
{
    public const int Ephemeral = 1 << 6;
}
