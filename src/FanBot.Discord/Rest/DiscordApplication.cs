namespace FanBot.Discord.Rest;

/// <summary>The application that a bot belongs to.</summary>
/// <param name="Id">The application.</param>
/// <param name="Name">Its name, as members see it.</param>
/// <param name="VerifyKey">The Ed25519 key that its interactions are signed with, 64 hexadecimal digits.</param>
public sealed record DiscordApplication(Snowflake Id, string Name, string VerifyKey);
