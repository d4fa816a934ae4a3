using System.Reflection;
using System.Runtime.InteropServices;

namespace FanBot.Discord.Endpoint;

/// <summary>
/// OpenSSL's libcrypto, which .NET itself needs on Linux; .NET has no Ed25519 of its own. Version 1.1.1 or later.
/// </summary>
internal static partial class LibCrypto
{
    /// <summary>OpenSSL's number for Ed25519 keys (<c>NID_ED25519</c>).</summary>
    public const int Ed25519 = 1087;

    private const string Library = "libcrypto";

    // The first function is the youngest of those that are used here.
    private static readonly string[] Needed = ["EVP_PKEY_new_raw_public_key", "EVP_DigestVerify"];

    static LibCrypto() => NativeLibrary.SetDllImportResolver(
        typeof(LibCrypto).Assembly,
        (name, _, _) => name == Library ? Open() : 0);

    /// <summary>Loads the library; it stays loaded.</summary>
    /// <exception cref="PlatformNotSupportedException">It is missing or too old.</exception>
    public static nint Open()
    {
        var found = false;
        foreach (var name in Names())
        {
            if (!NativeLibrary.TryLoad(name, Assembly.GetExecutingAssembly(), null, out var handle))
            {
                continue;
            }

            if (Needed.All(function => NativeLibrary.TryGetExport(handle, function, out _)))
            {
                return handle;
            }

            found = true;
            NativeLibrary.Free(handle);
        }

        throw new PlatformNotSupportedException(
            $"Discord's signatures cannot be checked, since OpenSSL's libcrypto is {(found ? "too old" : "missing")} here. Install OpenSSL 3 (1.1.1 at least) where the system finds its libraries.");
    }

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_new_raw_public_key")]
    public static partial KeyHandle NewRawPublicKey(int type, nint engine, ReadOnlySpan<byte> key, nuint length);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_free")]
    public static partial void FreeKey(nint key);

    [LibraryImport(Library, EntryPoint = "EVP_MD_CTX_new")]
    public static partial DigestContextHandle NewDigestContext();

    [LibraryImport(Library, EntryPoint = "EVP_MD_CTX_free")]
    public static partial void FreeDigestContext(nint context);

    [LibraryImport(Library, EntryPoint = "EVP_DigestVerifyInit")]
    public static partial int DigestVerifyInit(DigestContextHandle context, nint keyContext, nint digest, nint engine, KeyHandle key);

    /// <returns>1 where the signature is right; 0, or below in case of a fault, where it is not.</returns>
    [LibraryImport(Library, EntryPoint = "EVP_DigestVerify")]
    public static partial int DigestVerify(DigestContextHandle context, ReadOnlySpan<byte> signature, nuint signatureLength, ReadOnlySpan<byte> message, nuint messageLength);

    [LibraryImport(Library, EntryPoint = "ERR_clear_error")]
    public static partial void ClearErrors();

    private static string[] Names() =>
        OperatingSystem.IsWindows() ? ["libcrypto-3-x64.dll", "libcrypto-3-arm64.dll", "libcrypto-3.dll"]
        : OperatingSystem.IsMacOS() ? ["libcrypto.3.dylib"] // The system's own, without a number, ends the process that loads it.
        : ["libcrypto.so.3", "libcrypto.so.1.1", "libcrypto.so"];
}
