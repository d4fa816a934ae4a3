using System.Runtime.InteropServices;

namespace FanBot.Discord.Endpoint;

/// <summary>A key in OpenSSL (<c>EVP_PKEY</c>).</summary>
internal sealed class KeyHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        LibCrypto.FreeKey(handle);
        return true;
    }
}
