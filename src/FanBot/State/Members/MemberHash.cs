using System.Buffers.Binary;
using System.Security.Cryptography;
using FanBot.Discord;

namespace FanBot.State.Members;

/// <summary>
/// Tells members apart without keeping who they are: a hash that nobody can work out without the key, which is random, made
/// once, and never leaves the database.
/// </summary>
internal sealed class MemberHash(IStateStore store)
{
    private const string KeyName = "member-hash";
    private const int KeyBytes = 32;
    private const int KeptBytes = 16;

    private volatile byte[]? _key;

    /// <summary>The hash of a member.</summary>
    /// <param name="purpose">What it is for: the hashes of two purposes cannot be told to be of one member.</param>
    /// <param name="member">The member.</param>
    /// <param name="cancellationToken">Ends the wait for a turn.</param>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public async Task<string> OfAsync(string purpose, Snowflake member, CancellationToken cancellationToken)
    {
        var key = _key ??= await store.WriteAsync(Key, cancellationToken).ConfigureAwait(false);
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(purpose));
        Span<byte> id = stackalloc byte[1 + sizeof(ulong)];
        id[0] = 0;
        BinaryPrimitives.WriteUInt64BigEndian(id[1..], member.Value);
        hash.AppendData(id);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, KeptBytes));
    }

    private static byte[] Key(StateSession session)
    {
        session.Run("INSERT INTO secret (name, value) VALUES (@p0, @p1) ON CONFLICT DO NOTHING", KeyName, RandomNumberGenerator.GetBytes(KeyBytes));
        return session.First("SELECT value FROM secret WHERE name = @p0", row => row.Bytes(0), KeyName)!;
    }
}
