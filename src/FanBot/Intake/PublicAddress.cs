using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace FanBot.Intake;

/// <summary>
/// Tells addresses of the public internet from all others: this machine, private and local networks, groups, and what is reserved.
/// </summary>
/// <remarks>Source: IANA's special-purpose address registries for IPv4 and IPv6.</remarks>
internal static class PublicAddress
{
    private static readonly IPNetwork[] NotPublic4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(n => IPNetwork.Parse(n)),
    ];

    // What the internet uses of IPv6 lies in here, but for what is taken out of it: protocols, tunnels, examples.
    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] NotPublic6 =
    [
        .. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20" }.Select(n => IPNetwork.Parse(n)),
    ];

    // An address of IPv4 inside one of IPv6 leads to it, where a network translates.
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Whether it is one.</summary>
    public static bool Is(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.AddressFamily switch
        {
            AddressFamily.InterNetwork => !NotPublic4.Any(n => n.Contains(address)),
            AddressFamily.InterNetworkV6 when address.IsIPv4MappedToIPv6 => Is(address.MapToIPv4()),
            AddressFamily.InterNetworkV6 when Translated.Contains(address) => Is(Inside(address)),
            AddressFamily.InterNetworkV6 => address.ScopeId == 0 && Global6.Contains(address) && !NotPublic6.Any(n => n.Contains(address)),
            _ => false,
        };
    }

    private static IPAddress Inside(IPAddress address)
    {
        const int Size = 4;
        var last = address.GetAddressBytes().AsSpan(^Size..);
        return new IPAddress(BinaryPrimitives.ReadUInt32LittleEndian(last));
    }
}
