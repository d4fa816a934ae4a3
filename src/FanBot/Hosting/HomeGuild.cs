using FanBot.Discord;

namespace FanBot.Hosting;

/// <summary>A server whose moderators keep the knowledge, beside those that the settings name.</summary>
internal sealed record HomeGuild(Snowflake Id);
