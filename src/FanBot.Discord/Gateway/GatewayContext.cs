using Microsoft.Extensions.Logging;

namespace FanBot.Discord.Gateway;

/// <summary>What outlives a connection.</summary>
internal sealed record GatewayContext(
    GatewayOptions Options,
    GatewaySession Session,
    Presence Presence,
    AddressBook Addresses,
    EventDispatcher Dispatcher,
    TimeProvider Time,
    Func<double> Jitter,
    ILogger Logger);
