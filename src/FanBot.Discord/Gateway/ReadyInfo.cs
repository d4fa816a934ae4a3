namespace FanBot.Discord.Gateway;

/// <summary>What Discord says when a session begins.</summary>
/// <param name="ApplicationId">The application that the token belongs to.</param>
/// <param name="GuildCount">How many servers the bot is in.</param>
public sealed record ReadyInfo(Snowflake ApplicationId, int GuildCount);
