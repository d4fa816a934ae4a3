namespace FanBot.Discord.Registration;

/// <summary>The page on which a bot is invited to a server.</summary>
/// <remarks>Source: Discord's documentation, "OAuth2", bot authorization.</remarks>
public static class InviteLink
{
    /// <summary>The page for a bot that only answers commands: it asks for no permission in the server.</summary>
    public static Uri Of(Snowflake applicationId) =>
        new($"https://discord.com/oauth2/authorize?client_id={applicationId}&scope=bot+applications.commands&permissions=0&integration_type=0");
}
