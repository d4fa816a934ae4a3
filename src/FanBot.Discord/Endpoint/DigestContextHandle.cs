using System.Runtime.InteropServices;

namespace FanBot.Discord.Endpoint;

/// <summary>One check in OpenSSL (<c>EVP_MD_CTX</c>).</summary>
internal sealed class DigestContextHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        LibCrypto.FreeDigestContext(handle);
        return true;
    }
}
