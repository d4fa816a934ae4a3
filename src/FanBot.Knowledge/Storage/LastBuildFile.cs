using System.Text.Json;

namespace FanBot.Knowledge.Storage;

/// <summary>The file in which a store keeps its <see cref="LastBuild"/>. It only informs: what cannot be read or written is passed over.</summary>
internal static class LastBuildFile
{
    /// <summary>What the file says; null where there is none that can be read.</summary>
    public static LastBuild? Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize(file, StoreJson.Default.LastBuild) is { Problems: not null } last ? last : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes it aside, and puts it in place in one step.</summary>
    public static void Write(LastBuild last, string path, string aside)
    {
        try
        {
            File.WriteAllBytes(aside, JsonSerializer.SerializeToUtf8Bytes(last, StoreJson.Default.LastBuild));
            File.Move(aside, path, overwrite: true);
        }
        catch (Exception e) when (StoreErrors.IsExpected(e))
        {
            // The build itself has ended well; the next one says it again.
        }
    }
}
