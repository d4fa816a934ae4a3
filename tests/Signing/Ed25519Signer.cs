using System.Globalization;
using System.Text;
using NSec.Cryptography;

namespace FanBot.Signing;

/// <summary>A private key of Discord's, as far as the tests are concerned.</summary>
internal sealed class Ed25519Signer : IDisposable
{
    private readonly Key _key;

    public Ed25519Signer() => _key = Key.Create(SignatureAlgorithm.Ed25519);

    public Ed25519Signer(byte[] seed) => _key = Key.Import(SignatureAlgorithm.Ed25519, seed, KeyBlobFormat.RawPrivateKey);

    /// <summary>The public half, 64 hexadecimal digits.</summary>
    public string PublicKey => Convert.ToHexStringLower(_key.PublicKey.Export(KeyBlobFormat.RawPublicKey));

    /// <summary>The signature of a message, 64 bytes.</summary>
    public byte[] Sign(byte[] message) => SignatureAlgorithm.Ed25519.Sign(_key, message);

    /// <summary>The two headers of a request.</summary>
    public (string Signature, string Timestamp) Headers(DateTimeOffset at, byte[] body)
    {
        var timestamp = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return (Convert.ToHexStringLower(Sign([.. Encoding.ASCII.GetBytes(timestamp), .. body])), timestamp);
    }

    public void Dispose() => _key.Dispose();
}
