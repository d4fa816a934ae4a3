using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace FanBot.Knowledge.Articles;

/// <summary>
/// Waits until the disk has what a folder lists: that a file was made, renamed or deleted in it. Flushing a file keeps its bytes through a
/// power cut, and not its name.
/// </summary>
public static partial class FolderFlush
{
    private const int ForReading = 0;

    /// <summary>Waits for one folder.</summary>
    /// <param name="folder">Its path.</param>
    /// <returns>
    /// Whether the system was asked: Windows keeps names by itself, and a folder that may be written to and not be read cannot be asked for.
    /// </returns>
    /// <exception cref="IOException">The disk fails.</exception>
    public static bool Run(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        // .NET opens no folders itself; it flushes and closes one that was opened.
        using var handle = new SafeFileHandle(Open(folder, ForReading), ownsHandle: true);
        if (handle.IsInvalid)
        {
            return false;
        }

        RandomAccess.FlushToDisk(handle);
        return true;
    }

    /// <summary>Renames a file, in place of what has its new name, and waits for the folders of both names.</summary>
    /// <exception cref="IOException">It cannot be renamed, or the disk fails.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be renamed.</exception>
    public static void Move(string from, string to)
    {
        File.Move(from, to, overwrite: true);
        var (source, target) = (Path.GetDirectoryName(Path.GetFullPath(from))!, Path.GetDirectoryName(Path.GetFullPath(to))!);
        Run(target);
        if (source != target)
        {
            Run(source);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);
}
