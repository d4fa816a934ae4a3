using System.Net;
using System.Net.Sockets;

namespace FanBot.Intake;

/// <summary>
/// Makes connections to allowed addresses only. A name is resolved once, here, and connected to is the very address that was looked at, so
/// that a name which resolves differently the next time leads nowhere else.
/// </summary>
/// <param name="resolve">The addresses of a name.</param>
/// <param name="isAllowed">Whether an address may be connected to.</param>
internal sealed class GuardedConnection(Func<string, CancellationToken, Task<IPAddress[]>> resolve, Func<IPAddress, bool> isAllowed)
{
    /// <summary>To the public internet, by the names that this machine resolves.</summary>
    public static GuardedConnection ToPublic { get; } = new(Dns.GetHostAddressesAsync, PublicAddress.Is);

    /// <summary>A connection; what <see cref="SocketsHttpHandler.ConnectCallback"/> wants.</summary>
    /// <exception cref="RefusedAddressException">None of the name's addresses may be connected to; nothing was sent to any of them.</exception>
    /// <exception cref="SocketException">None of those that may could be reached.</exception>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint end, CancellationToken cancellationToken)
    {
        var addresses = IPAddress.TryParse(end.Host, out var literal) ? [literal] : await resolve(end.Host, cancellationToken).ConfigureAwait(false);

        // A name of which one address is within is not trusted with the others.
        if (addresses.Length == 0 || !addresses.All(isAllowed))
        {
            throw new RefusedAddressException();
        }

        SocketException? refused = null;
        foreach (var address in addresses)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, end.Port), cancellationToken).ConfigureAwait(false);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException e)
            {
                socket.Dispose();
                refused = e;
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw refused!;
    }
}
