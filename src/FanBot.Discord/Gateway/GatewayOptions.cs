namespace FanBot.Discord.Gateway;

/// <summary>How the gateway is used.</summary>
public sealed record GatewayOptions
{
    /// <summary>The bot's token.</summary>
    public required BotToken Token { get; init; }

    /// <summary>What the bot is shown to be watching, or null for nothing. See <see cref="GatewayClient.SetPresence"/>.</summary>
    public string? Presence { get; init; }

    /// <summary>Whether what Discord sends is compressed (zlib-stream). Default no: a bot without intents receives little.</summary>
    public bool Compress { get; init; }

    /// <summary>How long connecting may take. Default 15 seconds.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long Discord may take to say hello on a new connection. Default 20 seconds.</summary>
    public TimeSpan HelloTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long Discord may leave a resume without any answer. Default 1 minute.</summary>
    public TimeSpan ResumeTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long one message may take to leave. Default 10 seconds.</summary>
    public TimeSpan SendTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a close may take when the bot stops. Default 2 seconds.</summary>
    public TimeSpan CloseTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The largest message that is taken, in bytes, unpacked. Default 8 MB.</summary>
    public int LargestMessage { get; init; } = 8 * 1024 * 1024;
}
