using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using FanBot.Discord.Endpoint;

namespace FanBot.Signing;

/// <summary>A private key of Discord's, as far as the tests are concerned.</summary>
internal sealed unsafe class Ed25519Signer : IDisposable
{
    private const int SeedLength = 32;

    private readonly nint _library = LibCrypto.Open();
    private readonly nint _key;

    public Ed25519Signer()
        : this(RandomNumberGenerator.GetBytes(SeedLength))
    {
    }

    public Ed25519Signer(byte[] seed)
    {
        fixed (byte* bytes = seed)
        {
            _key = ((delegate* unmanaged<int, nint, byte*, nuint, nint>)Function("EVP_PKEY_new_raw_private_key"))(LibCrypto.Ed25519, 0, bytes, SeedLength);
        }

        var key = new byte[SeedLength];
        nuint length = SeedLength;
        fixed (byte* bytes = key)
        {
            Check(((delegate* unmanaged<nint, byte*, nuint*, int>)Function("EVP_PKEY_get_raw_public_key"))(_key, bytes, &length));
        }

        PublicKey = Convert.ToHexStringLower(key);
    }

    /// <summary>The public half, 64 hexadecimal digits.</summary>
    public string PublicKey { get; }

    /// <summary>The signature of a message, 64 bytes.</summary>
    public byte[] Sign(byte[] message)
    {
        var signature = new byte[Ed25519PublicKey.SignatureLength];
        nuint length = Ed25519PublicKey.SignatureLength;
        var context = ((delegate* unmanaged<nint>)Function("EVP_MD_CTX_new"))();
        Check(((delegate* unmanaged<nint, nint, nint, nint, nint, int>)Function("EVP_DigestSignInit"))(context, 0, 0, 0, _key));
        fixed (byte* from = message, to = signature)
        {
            Check(((delegate* unmanaged<nint, byte*, nuint*, byte*, nuint, int>)Function("EVP_DigestSign"))(context, to, &length, from, (nuint)message.Length));
        }

        ((delegate* unmanaged<nint, void>)Function("EVP_MD_CTX_free"))(context);
        return signature;
    }

    /// <summary>The two headers of a request.</summary>
    public (string Signature, string Timestamp) Headers(DateTimeOffset at, byte[] body)
    {
        var timestamp = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return (Convert.ToHexStringLower(Sign([.. Encoding.ASCII.GetBytes(timestamp), .. body])), timestamp);
    }

    public void Dispose() => ((delegate* unmanaged<nint, void>)Function("EVP_PKEY_free"))(_key);

    private nint Function(string name) => NativeLibrary.GetExport(_library, name);

    private static void Check(int result)
    {
        if (result != 1)
        {
            throw new InvalidOperationException("OpenSSL did not sign.");
        }
    }
}
