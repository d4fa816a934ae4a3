using System.Buffers;
using System.Security.Cryptography;

namespace FanBot.Archives;

/// <summary>Copies a stream, and tells how much it was and its hash.</summary>
internal static class HashedCopy
{
    private const int BufferSize = 128 * 1_024;

    /// <summary>Copies all of it, and no more than a limit.</summary>
    /// <param name="from">What is copied.</param>
    /// <param name="to">Where to; <see cref="Stream.Null"/> to tell the hash alone.</param>
    /// <param name="most">Most bytes that are copied.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The bytes and their hash; null where there are more than <paramref name="most"/>.</returns>
    public static async Task<(long Size, string Sha256)?> RunAsync(Stream from, Stream to, long most, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var size = 0L;
            while (await from.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var read)
            {
                size += read;
                if (size > most)
                {
                    return null;
                }

                hash.AppendData(buffer, 0, read);
                await to.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            }

            return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
