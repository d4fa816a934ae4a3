using System.Security.Cryptography;
using System.Text;
using FanBot.Reading.Models;

namespace FanBot.Reading.Small;

/// <summary>The one file that <see cref="SmallReader"/> reads with: network, weights and vocabulary.</summary>
/// <remarks>
/// Its name holds a hash of what it was made from and one of its content, so a file that is there under the right name and has the
/// right content needs no second look, and two processes that make it at the same time make the same.
/// </remarks>
public static class ReaderModel
{
    /// <summary>Changes when the same files would be made into another model.</summary>
    private const string Recipe = "1";

    private const int HashDigits = 16;

    /// <summary>A file half written so long before another was finished is left over from a process that ended.</summary>
    private static readonly TimeSpan LongestPreparation = TimeSpan.FromHours(1);

    /// <summary>Makes the model, unless it is there already and whole, and removes those of other versions.</summary>
    /// <param name="files">What it is made from.</param>
    /// <param name="folder">Where it is kept; created if need be. Processes may share it.</param>
    /// <param name="cancellation">Ends the preparation between two steps; nothing is left behind.</param>
    /// <returns>Path of the model. Making it takes a second or so, finding it some ten milliseconds.</returns>
    /// <exception cref="ReaderException">A file is missing or damaged, or the folder cannot be written to.</exception>
    public static string Prepare(ReaderFiles files, string folder, CancellationToken cancellation = default) =>
        PrepareAs(Precision.Byte, files, folder, cancellation);

    /// <summary>The same at another precision.</summary>
    internal static string PrepareAs(Precision precision, ReaderFiles files, string folder, CancellationToken cancellation = default)
    {
        if (files.Missing is { } missing)
        {
            throw new ReaderException($"The reader's file '{missing}' is missing. Build again, or copy the folder 'reader' beside the program.");
        }

        try
        {
            Directory.CreateDirectory(folder);
            var origin = $"reader-{HashOf(files, precision, cancellation)}-";
            return Find(folder, origin) ?? Make(files, folder, origin, precision, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ReaderException(
                $"The reader's model cannot be prepared in '{folder}': {e.Message.TrimEnd('.')}. Free some space there, or permit FanBot to write.", e);
        }
    }

    // The base is told by the number that its compiler gave it: it is large, is read only here, and a package's content never changes.
    private static string HashOf(ReaderFiles files, Precision precision, CancellationToken cancellation)
    {
        using var adapter = File.OpenRead(files.Adapter);
        var parts = string.Join('|', Recipe, precision, BasePackage.Identify(files.Base), HashOf(adapter));
        cancellation.ThrowIfCancellationRequested();
        return Digits(SHA256.HashData(Encoding.UTF8.GetBytes(parts)));
    }

    private static string HashOf(Stream content) => Digits(SHA256.HashData(content));

    private static string Digits(byte[] hash) => Convert.ToHexStringLower(hash)[..HashDigits];

    private static string? Find(string folder, string origin)
    {
        foreach (var path in Directory.EnumerateFiles(folder, $"{origin}*.onnx"))
        {
            using (var file = File.OpenRead(path))
            {
                if (Path.GetFileNameWithoutExtension(path) == origin + HashOf(file))
                {
                    return path;
                }
            }

            TryDelete(path);
        }

        return null;
    }

    private static string Make(ReaderFiles files, string folder, string origin, Precision precision, CancellationToken cancellation)
    {
        var draft = Path.Combine(folder, $"reader-{Guid.NewGuid():n}.tmp");
        try
        {
            Write(files, draft, precision, cancellation);
            string hash;
            using (var written = File.OpenRead(draft))
            {
                hash = HashOf(written);
            }

            cancellation.ThrowIfCancellationRequested();
            var path = Path.Combine(folder, $"{origin}{hash}.onnx");
            File.Move(draft, path, overwrite: true);
            RemoveOthers(folder, path);
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException && Find(folder, origin) is { } made)
        {
            // Another process made it in the meantime and reads from it, which some systems take for a reason not to replace it.
            return made;
        }
        finally
        {
            TryDelete(draft);
        }
    }

    private static void Write(ReaderFiles files, string path, Precision precision, CancellationToken cancellation)
    {
        var source = BasePackage.Read(files.Base);
        cancellation.ThrowIfCancellationRequested();
        var weights = Safetensors.Read(File.ReadAllBytes(files.Adapter));
        foreach (var (name, tensor) in source.Embeddings)
        {
            weights[name] = tensor;
        }

        var graph = ReaderNetwork.Build(weights, precision);
        cancellation.ThrowIfCancellationRequested();
        using var file = File.Create(path);
        graph.WriteTo(file, new Dictionary<string, string> { [ReaderNetwork.Vocabulary] = source.Vocabulary });
        file.Flush(flushToDisk: true);
    }

    private static void RemoveOthers(string folder, string kept)
    {
        var finished = File.GetLastWriteTimeUtc(kept);
        var models = Directory.EnumerateFiles(folder, "reader-*.onnx").Where(path => path != kept);
        var drafts = Directory.EnumerateFiles(folder, "reader-*.tmp").Where(path => File.GetLastWriteTimeUtc(path) < finished - LongestPreparation);
        foreach (var path in models.Concat(drafts).ToList())
        {
            TryDelete(path);
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // In use elsewhere: the next preparation removes it.
        }
    }
}
