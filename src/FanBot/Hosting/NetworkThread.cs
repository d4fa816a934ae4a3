namespace FanBot.Hosting;

/// <summary>
/// Lets the one thread that hears from the network also do what comes next: read an interaction, find its kept reply,
/// send it. To wake another thread for that costs more than all of it together, and the more so on a busy machine.
/// </summary>
/// <remarks>
/// So nothing that takes its time may follow directly upon waiting for the network: commands and deferred work run on the
/// pool, and so does whoever waits for an answer of <see cref="Discord.Rest.DiscordRest"/> other than to an interaction.
/// </remarks>
internal static class NetworkThread
{
    // Read by System.Net.Sockets when the first socket is used; there is no other way to tell it.
    private const string Inline = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";
    private const string Threads = "DOTNET_SYSTEM_NET_SOCKETS_THREAD_COUNT";

    /// <summary>Sets it for this process, unless its environment says otherwise; to be called before any socket is used.</summary>
    public static void Set()
    {
        SetDefault(Inline);
        SetDefault(Threads);
    }

    private static void SetDefault(string name) => Environment.SetEnvironmentVariable(name, Environment.GetEnvironmentVariable(name) ?? "1");
}
