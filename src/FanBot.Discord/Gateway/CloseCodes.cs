namespace FanBot.Discord.Gateway;

/// <summary>Decides what follows from the code with which Discord closed a connection.</summary>
internal static class CloseCodes
{
    /// <summary>We leave for good: the session ends and the bot is offline at once.</summary>
    public const int Leaving = 1000;

    /// <summary>We will be back: any code but 1000 and 1001 keeps the session.</summary>
    public const int ComingBack = 4000;

    private const string OurFault = "That is a fault of FanBot; please report it with this number.";

    /// <summary>The one place that knows the codes.</summary>
    /// <param name="code">The code, or null where the connection ended without one.</param>
    /// <remarks>
    /// Where the documentation leaves a choice, it is to resume: nothing is lost if the session lives, and if it does not,
    /// Discord says so at the cost of one round trip. A new session would lose every event of the gap. That holds for 1000
    /// and 1001 as well: they end the session when we send them, not when Discord does; and a close without any code, after
    /// which the documentation wants a resume, is told as 1000 by the WebSocket of .NET.
    /// </remarks>
    public static CloseVerdict Judge(int? code) => code switch
    {
        // Not authenticated, or the session was invalidated; the session is not valid; bad sequence; session timed out.
        4003 or 4006 or 4007 or 4009 => new(AfterConnection.Identify),
        4004 => Stop(
            DiscordFault.WrongToken,
            4004,
            "Discord does not accept the bot's token",
            "Reset it on the application's page in Discord's developer portal, under Bot, and give FanBot the new one."),
        4010 => Stop(DiscordFault.Refused, 4010, "Discord refuses the shard", OurFault),
        4011 => Stop(
            DiscordFault.Refused,
            4011,
            "The bot is in more servers than one connection may serve",
            "FanBot makes one connection only: let it be called through the interactions endpoint instead."),
        4012 => Stop(
            DiscordFault.Refused,
            4012,
            "Discord no longer speaks this version of its gateway",
            "Update FanBot, or let it be called through the interactions endpoint instead."),
        4013 => Stop(DiscordFault.Refused, 4013, "Discord refuses the intents", OurFault),
        4014 => Stop(DiscordFault.Forbidden, 4014, "Discord does not allow the intents", OurFault),
        _ => new(AfterConnection.Resume),
    };

    private static CloseVerdict Stop(DiscordFault fault, int code, string what, string remedy) =>
        new(AfterConnection.Stop, fault, $"{what} (gateway code {code}). {remedy}");
}
