using System.Globalization;

namespace FanBot.Pages.Channel;

/// <summary>
/// Holds what is attached in the preview, in the place of Discord: in memory, the latest few, for as long as the process runs. Safe to
/// use from many threads.
/// </summary>
internal sealed class AttachedFiles
{
    private const int Kept = 8;

    private readonly Lock _lock = new();
    private readonly Queue<AttachedFile> _files = new();
    private int _last;

    /// <summary>Takes a file.</summary>
    /// <param name="below">The address below which files lie.</param>
    /// <param name="content">Its bytes.</param>
    public AttachedFile Add(string below, byte[] content)
    {
        lock (_lock)
        {
            var id = (++_last).ToString(CultureInfo.InvariantCulture);
            var file = new AttachedFile(id, $"{below}/{id}", content);
            _files.Enqueue(file);
            if (_files.Count > Kept)
            {
                _files.Dequeue();
            }

            return file;
        }
    }

    /// <summary>The content of the file at an address; null where it is none of these.</summary>
    public byte[]? Find(string url)
    {
        lock (_lock)
        {
            return _files.FirstOrDefault(f => f.Url == url)?.Content;
        }
    }
}
