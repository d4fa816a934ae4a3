namespace FanBot;

/// <summary>On which servers something is done.</summary>
internal enum WhichServers
{
    /// <summary>On none.</summary>
    None,

    /// <summary>On home servers.</summary>
    Home,

    /// <summary>On all, and in direct messages.</summary>
    All,
}
