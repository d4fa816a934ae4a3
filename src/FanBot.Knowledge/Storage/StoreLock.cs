namespace FanBot.Knowledge.Storage;

/// <summary>The file that one build at a time holds open. The system closes it when the process ends, however it ends.</summary>
internal static class StoreLock
{
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private const int WindowsSharing = unchecked((int)0x80070020);

    /// <summary>Creates the folder if need be and takes its lock, or null while another holds it.</summary>
    /// <exception cref="StoreException">The folder cannot be written to.</exception>
    /// <param name="directory">The folder as people know it.</param>
    /// <param name="path">Path of the lock file in it.</param>
    public static FileStream? TryTake(string directory, string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e.HResult is LinuxWouldBlock or MacWouldBlock or WindowsSharing)
        {
            return null;
        }
        catch (Exception e) when (StoreErrors.IsExpected(e))
        {
            throw StoreErrors.Writing(directory, e);
        }
    }
}
