using NSec.Cryptography;

namespace FanBot.Discord.Endpoint;

/// <summary>A public key that checks Ed25519 signatures (RFC 8032). Loaded once; any number of threads may use it at once.</summary>
public sealed class Ed25519PublicKey
{
    /// <summary>Bytes of a signature.</summary>
    public const int SignatureLength = 64;

    private const int KeyLength = 32;

    private readonly PublicKey _key;

    private Ed25519PublicKey(PublicKey key) => _key = key;

    /// <summary>Whether a text is a key as <see cref="Load"/> reads it: 64 hexadecimal digits.</summary>
    public static bool IsKey(string? text) => text?.Length == 2 * KeyLength && text.All(char.IsAsciiHexDigit);

    /// <summary>Loads a key.</summary>
    /// <param name="hex">64 hexadecimal digits, as the Developer Portal shows them.</param>
    /// <exception cref="FormatException"><paramref name="hex"/> is no key.</exception>
    /// <exception cref="PlatformNotSupportedException">The library that checks signatures does not run here; the message says what to do.</exception>
    public static Ed25519PublicKey Load(string hex)
    {
        if (!IsKey(hex))
        {
            throw new FormatException("A public key is 64 hexadecimal digits.");
        }

        try
        {
            return new Ed25519PublicKey(PublicKey.Import(SignatureAlgorithm.Ed25519, Convert.FromHexString(hex), KeyBlobFormat.RawPublicKey));
        }
        catch (PlatformNotSupportedException e)
        {
            throw new PlatformNotSupportedException(
                "Discord's signatures cannot be checked, since the libsodium that comes with FanBot does not run here. "
                + "Publish FanBot for this kind of machine.",
                e);
        }
    }

    /// <summary>Whether <paramref name="signature"/> was made of <paramref name="message"/> with this key's private half.</summary>
    public bool Verify(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature) => SignatureAlgorithm.Ed25519.Verify(_key, message, signature);
}
