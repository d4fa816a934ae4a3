namespace FanBot.Settings;

/// <summary>The bot's token: whoever has it is the bot. A secret, so it does not print itself.</summary>
/// <param name="value">The token as the Developer Portal shows it.</param>
internal readonly struct BotToken(string value)
{
    /// <summary>The token itself, for a request's header; never for a log.</summary>
    public string Reveal() => value ?? "";

    /// <summary>A placeholder.</summary>
    public override string ToString() => "(secret)";
}
