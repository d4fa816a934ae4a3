namespace FanBot.Discord.Endpoint;

/// <summary>A public key that checks Ed25519 signatures (RFC 8032). Loaded once; any number of threads may use it at once.</summary>
public sealed class Ed25519PublicKey : IDisposable
{
    /// <summary>Bytes of a signature.</summary>
    public const int SignatureLength = 64;

    private const int KeyLength = 32;

    private readonly KeyHandle _key;

    private Ed25519PublicKey(KeyHandle key) => _key = key;

    /// <summary>Whether a text is a key as <see cref="Load"/> reads it: 64 hexadecimal digits.</summary>
    public static bool IsKey(string? text) => text?.Length == 2 * KeyLength && text.All(char.IsAsciiHexDigit);

    /// <summary>Loads a key.</summary>
    /// <param name="hex">64 hexadecimal digits, as the Developer Portal shows them.</param>
    /// <exception cref="FormatException"><paramref name="hex"/> is no key.</exception>
    /// <exception cref="PlatformNotSupportedException">OpenSSL's libcrypto is missing or too old; the message says what to do.</exception>
    public static Ed25519PublicKey Load(string hex)
    {
        if (!IsKey(hex))
        {
            throw new FormatException("A public key is 64 hexadecimal digits.");
        }

        var key = LibCrypto.NewRawPublicKey(LibCrypto.Ed25519, 0, Convert.FromHexString(hex), KeyLength);
        return key.IsInvalid ? throw NoEd25519() : new Ed25519PublicKey(key);
    }

    /// <summary>Whether <paramref name="signature"/> was made of <paramref name="message"/> with this key's private half.</summary>
    public bool Verify(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature)
    {
        if (signature.Length != SignatureLength)
        {
            return false;
        }

        using var context = LibCrypto.NewDigestContext();
        if (context.IsInvalid)
        {
            throw new InvalidOperationException("OpenSSL has no memory left for a signature's check.");
        }

        var right = LibCrypto.DigestVerifyInit(context, 0, 0, 0, _key) == 1
            && LibCrypto.DigestVerify(context, signature, (nuint)signature.Length, message, (nuint)message.Length) == 1;
        if (!right)
        {
            // What OpenSSL notes on this thread must not be taken for an error of the next who uses it, such as TLS.
            LibCrypto.ClearErrors();
        }

        return right;
    }

    /// <inheritdoc/>
    public void Dispose() => _key.Dispose();

    private static PlatformNotSupportedException NoEd25519() =>
        new("Discord's signatures cannot be checked, since this system's OpenSSL has Ed25519 switched off. Allow it in OpenSSL's configuration.");
}
