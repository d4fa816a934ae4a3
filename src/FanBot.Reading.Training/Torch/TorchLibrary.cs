using System.Buffers.Binary;
using System.Text;

namespace FanBot.Reading.Training.Torch;

/// <summary>
/// Makes TorchSharp's native library load on systems whose C++ library is older than the one it was linked with. It names
/// one symbol of GLIBCXX_3.4.32 that nothing calls; the copy in the output folder is told that it can do without.
/// </summary>
internal static class TorchLibrary
{
    private const string File = "libLibTorchSharp.so";
    private const string Symbol = "_ZSt21ios_base_library_initv";
    private const string Version = "GLIBCXX_3.4.32";
    private const uint DynamicSymbols = 11;
    private const uint VersionNeeds = 0x6ffffffe;
    private const byte Weak = 2;

    /// <summary>Before the first use of TorchSharp. Does nothing where the library needs no mending, or has been mended.</summary>
    public static void Prepare()
    {
        var path = Directory.EnumerateFiles(AppContext.BaseDirectory, File, SearchOption.AllDirectories).FirstOrDefault();
        if (path is null)
        {
            return;
        }

        var image = System.IO.File.ReadAllBytes(path);
        if (Mend(image))
        {
            System.IO.File.WriteAllBytes(path, image);
        }
    }

    private static bool Mend(byte[] image)
    {
        var changed = false;
        var sections = (int)U64(image, 0x28);
        var size = U16(image, 0x3A);
        for (var i = 0; i < U16(image, 0x3C); i++)
        {
            var section = sections + (i * size);
            var type = U32(image, section + 4);
            var offset = (int)U64(image, section + 0x18);
            var length = (int)U64(image, section + 0x20);
            var strings = (int)U64(image, sections + ((int)U32(image, section + 0x28) * size) + 0x18);
            changed |= type == DynamicSymbols && MendSymbols(image, offset, length, strings);
            changed |= type == VersionNeeds && MendVersions(image, offset, (int)U32(image, section + 0x2C), strings);
        }

        return changed;
    }

    private static bool MendSymbols(byte[] image, int offset, int length, int strings)
    {
        const int Entry = 24;
        for (var at = offset; at < offset + length; at += Entry)
        {
            if (Is(image, strings + (int)U32(image, at), Symbol))
            {
                var info = (byte)((image[at + 4] & 0x0F) | (Weak << 4));
                var changed = image[at + 4] != info;
                image[at + 4] = info;
                return changed;
            }
        }

        return false;
    }

    private static bool MendVersions(byte[] image, int offset, int files, int strings)
    {
        for (var f = 0; f < files; f++)
        {
            var entry = offset + (int)U32(image, offset + 8);
            for (var v = 0; v < U16(image, offset + 2); v++)
            {
                if (Is(image, strings + (int)U32(image, entry + 8), Version))
                {
                    var changed = image[entry + 4] != Weak;
                    image[entry + 4] = Weak;
                    return changed;
                }

                entry += (int)U32(image, entry + 12);
            }

            offset += (int)U32(image, offset + 12);
        }

        return false;
    }

    private static bool Is(byte[] image, int at, string name) =>
        at + name.Length < image.Length && image.AsSpan(at, name.Length).SequenceEqual(Encoding.ASCII.GetBytes(name)) && image[at + name.Length] == 0;

    private static ushort U16(byte[] image, int at) => BinaryPrimitives.ReadUInt16LittleEndian(image.AsSpan(at));

    private static uint U32(byte[] image, int at) => BinaryPrimitives.ReadUInt32LittleEndian(image.AsSpan(at));

    private static ulong U64(byte[] image, int at) => BinaryPrimitives.ReadUInt64LittleEndian(image.AsSpan(at));
}
