namespace FanBot.Discord.Gateway;

/// <summary>What to do after a connection has ended.</summary>
internal enum AfterConnection
{
    /// <summary>Connect and go on with the session, so that nothing is lost.</summary>
    Resume,

    /// <summary>Connect to the first address and start a new session.</summary>
    Identify,

    /// <summary>Give up: it would end the same way every time.</summary>
    Stop,
}
