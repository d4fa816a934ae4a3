namespace FanBot.Discord.Rest;

/// <summary>How Discord's HTTP API is reached.</summary>
public sealed record DiscordRestOptions
{
    /// <summary>Where the API is, with its version and without a slash at the end.</summary>
    public Uri ApiBase { get; init; } = new("https://discord.com/api/v10");

    /// <summary>The bot's token, or null where only replies are edited, which needs none.</summary>
    public BotToken? Token { get; init; }

    /// <summary>Where this client can be read about; Discord asks for it in the User-Agent.</summary>
    public Uri ProjectPage { get; init; } = new("https://fanbot.example/");

    /// <summary>How long one attempt may take, from connecting to the last byte. Default 10 seconds.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long one attempt to answer an interaction may take. Default 3 seconds, which is all the time there is: an
    /// answer that Discord is slow to take is not sent twice.
    /// </summary>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How often a request is sent at most, the first time included. Default 5.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>The longest wait that is taken upon a 429 or in front of a rate limit; where it is more, the request fails. Default 2 minutes.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);
}
