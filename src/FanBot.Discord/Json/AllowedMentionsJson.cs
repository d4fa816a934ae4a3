namespace FanBot.Discord.Json;

/// <summary>Whom a message may ping: nobody. There is no other value.</summary>
internal sealed record AllowedMentionsJson
{
    private AllowedMentionsJson()
    {
    }

    public static AllowedMentionsJson Nobody { get; } = new();

    public IReadOnlyList<string> Parse { get; } = [];
}
