using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace FanBot.Tests.Archives;

/// <summary>An archive as somebody else might make one: any names, any manifest.</summary>
internal sealed class MadeArchive
{
    private const int OrdinaryFile = 0x8000 | 0x1A4;

    private readonly List<(string Path, byte[] Content, int Mode)> _files = [];

    /// <summary>Changes the manifest, which tells the truth otherwise.</summary>
    public Action<JsonObject> Change { get; init; } = _ => { };

    /// <summary>Whether there is a manifest at all.</summary>
    public bool HasManifest { get; init; } = true;

    public MadeArchive With(string path, string text, int mode = OrdinaryFile) => With(path, Encoding.UTF8.GetBytes(text), mode);

    public MadeArchive With(string path, byte[] content, int mode = OrdinaryFile)
    {
        _files.Add((path, content, mode));
        return this;
    }

    public byte[] Bytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (path, content, mode) in HasManifest ? _files.Append(("manifest.json", Manifest(), OrdinaryFile)) : _files)
            {
                var entry = zip.CreateEntry(path);
                entry.ExternalAttributes = mode << 16;
                using var to = entry.Open();
                to.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private byte[] Manifest()
    {
        var manifest = new JsonObject
        {
            ["format"] = 1,
            ["madeAt"] = "2031-06-01T12:00:00+00:00",
            ["settingsLeftOut"] = new JsonArray(),
            ["entries"] = new JsonArray(
            [
                .. _files.Select(f => new JsonObject
                {
                    ["path"] = f.Path,
                    ["size"] = f.Content.Length,
                    ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(f.Content)),
                }),
            ]),
        };
        Change(manifest);
        return Encoding.UTF8.GetBytes(manifest.ToJsonString());
    }
}
