namespace FanBot.Discord;

/// <summary>What proves to Discord that this is the bot. A secret, so it does not print itself.</summary>
public readonly struct BotToken
{
    private const string Scheme = "Bot ";

    private readonly string? _value;

    private BotToken(string value) => _value = value;

    /// <summary>Reads a token as it was copied; spaces around it and a leading "Bot" are left out.</summary>
    /// <returns>False where <paramref name="text"/> cannot be a token: it is blank, or not in one word of ASCII.</returns>
    public static bool TryParse(string? text, out BotToken token)
    {
        var trimmed = (text ?? "").Trim();
        var word = trimmed.StartsWith(Scheme, StringComparison.Ordinal) ? trimmed[Scheme.Length..].TrimStart() : trimmed;

        // Anything else could not stand in a header, and the error that says so might print it.
        var usable = word.Length > 0 && word.All(c => c is > ' ' and <= '~');
        token = usable ? new BotToken(word) : default;
        return usable;
    }

    /// <summary>The token itself, for a header; never for a log.</summary>
    public string Reveal() => _value ?? "";

    /// <summary>A placeholder.</summary>
    public override string ToString() => "(secret)";
}
