using System.Buffers;
using System.Globalization;
using System.Text;

namespace FanBot.Discord.Endpoint;

/// <summary>Checks that a request comes from Discord and was sent just now.</summary>
/// <remarks>Source: Discord's documentation, "Interactions Overview", validating security request headers.</remarks>
public sealed class SignatureCheck(Ed25519PublicKey key, TimeProvider time)
{
    /// <summary>Header of the signature: 128 hexadecimal digits.</summary>
    public const string SignatureHeader = "X-Signature-Ed25519";

    /// <summary>Header of the time of sending: seconds since 1970.</summary>
    public const string TimestampHeader = "X-Signature-Timestamp";

    // The last second of the year 9999 has twelve.
    private const int MostDigits = 12;

    private static readonly TimeSpan MostOffset = TimeSpan.FromMinutes(5);

    /// <summary>Checks one request. The age is looked at last, so that only Discord's own clock is ever compared with ours.</summary>
    /// <param name="signature">The header <see cref="SignatureHeader"/>, or null.</param>
    /// <param name="timestamp">The header <see cref="TimestampHeader"/>, or null.</param>
    /// <param name="body">The body as it came, byte for byte.</param>
    public SignatureVerdict Check(string? signature, string? timestamp, ReadOnlySpan<byte> body)
    {
        if (string.IsNullOrEmpty(signature) || string.IsNullOrEmpty(timestamp))
        {
            return new SignatureVerdict(SignatureState.MissingHeaders);
        }

        Span<byte> raw = stackalloc byte[Ed25519PublicKey.SignatureLength];
        if (signature.Length != 2 * raw.Length
            || Convert.FromHexString(signature, raw, out _, out _) != OperationStatus.Done
            || timestamp.Length > MostDigits
            || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
        {
            return new SignatureVerdict(SignatureState.Malformed);
        }

        if (!IsSigned(timestamp, body, raw))
        {
            return new SignatureVerdict(SignatureState.BadSignature);
        }

        var offset = time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(seconds);
        return new SignatureVerdict(offset.Duration() <= MostOffset ? SignatureState.Valid : SignatureState.Stale, offset);
    }

    private bool IsSigned(string timestamp, ReadOnlySpan<byte> body, ReadOnlySpan<byte> signature)
    {
        // What is signed is the timestamp and the body behind it, and Ed25519 goes over a message twice, so it takes it in one piece.
        var message = ArrayPool<byte>.Shared.Rent(timestamp.Length + body.Length);
        try
        {
            var length = Encoding.ASCII.GetBytes(timestamp, message);
            body.CopyTo(message.AsSpan(length));
            return key.Verify(message.AsSpan(0, length + body.Length), signature);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(message);
        }
    }
}
