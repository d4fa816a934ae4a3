using System.Buffers.Binary;

namespace FanBot.Knowledge.Storage;

/// <summary>Checks the first 100 bytes of a snapshot file, where SQLite keeps how large the file must be.</summary>
internal static class SnapshotHeader
{
    private const int Size = 100;
    private const int PageSizeAt = 16;
    private const int PageCountAt = 28;
    private const int UserVersionAt = 60;
    private const int ApplicationIdAt = 68;

    /// <summary>Checks that the file is a whole snapshot of the format this version reads.</summary>
    /// <exception cref="StoreException">It is not.</exception>
    public static void Check(string path)
    {
        var name = Path.GetFileName(path);
        Span<byte> header = stackalloc byte[Size];
        long length;
        try
        {
            using var file = File.OpenHandle(path);
            length = RandomAccess.GetLength(file);
            if (RandomAccess.Read(file, header, 0) < Size)
            {
                throw StoreErrors.Damaged(name, "it is cut short");
            }
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new StoreException(StoreFault.NoSuchSnapshot, $"There is no snapshot '{name}'. Build one.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw StoreErrors.Reading(name, e);
        }

        if (!header.StartsWith("SQLite format 3\0"u8) || Number(header, ApplicationIdAt) != SnapshotSchema.ApplicationId)
        {
            throw StoreErrors.Damaged(name, "it is not a snapshot");
        }

        var version = Number(header, UserVersionAt);
        if (version != SnapshotSchema.Version)
        {
            throw new StoreException(StoreFault.OtherFormat, version > SnapshotSchema.Version
                ? $"The snapshot '{name}' was written by a newer version of FanBot. Update FanBot, or build again with this version."
                : $"The snapshot '{name}' was written by an older version of FanBot. Build again.");
        }

        // The number 1 stands for the page size that does not fit into 16 bits.
        var pageSize = BinaryPrimitives.ReadUInt16BigEndian(header[PageSizeAt..]) is > 1 and var size ? size : 65536;
        if ((long)pageSize * (uint)Number(header, PageCountAt) != length)
        {
            throw StoreErrors.Damaged(name, "it is cut short");
        }
    }

    private static int Number(ReadOnlySpan<byte> header, int at) => BinaryPrimitives.ReadInt32BigEndian(header[at..]);
}
