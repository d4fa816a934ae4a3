using FanBot.Discord;

namespace FanBot.Commands.Listening;

/// <summary>Some servers, or all.</summary>
/// <param name="which">Which.</param>
/// <param name="home">The home servers.</param>
internal sealed class ServerChoice(WhichServers which, IReadOnlyCollection<Snowflake> home)
{
    /// <summary>Whether one is among them; null is a direct message.</summary>
    public bool Includes(Snowflake? server) => which switch
    {
        WhichServers.All => true,
        WhichServers.Home => server is { } id && home.Contains(id),
        _ => false,
    };
}
