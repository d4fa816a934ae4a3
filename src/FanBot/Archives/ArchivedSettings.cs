using System.Text.Json;
using System.Text.Json.Nodes;
using FanBot.Settings;
using Microsoft.Extensions.Configuration;

namespace FanBot.Archives;

/// <summary>The settings as they stand in an archive: all that are set, but none that is secret or might be.</summary>
/// <param name="Values">Name and value, by name.</param>
/// <param name="LeftOut">Names of those that are not among them.</param>
internal sealed record ArchivedSettings(IReadOnlyDictionary<string, string> Values, IReadOnlyList<string> LeftOut)
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n" };

    /// <summary>Sorts the settings.</summary>
    public static ArchivedSettings Of(IConfiguration configuration)
    {
        var set = configuration.AsEnumerable()
            .Where(e => !string.IsNullOrWhiteSpace(e.Value) && SettingKeys.IsKnown(e.Key))
            .Select(e => (Key: SettingKeys.AsWritten(e.Key), Value: e.Value!.Trim()))
            .OrderBy(e => e.Key, StringComparer.Ordinal)
            .ToList();
        var secrets = set.Where(e => SettingKeys.IsSecret(e.Key)).Select(e => e.Value).ToList();
        var leftOut = set.Where(e => secrets.Any(s => e.Value.Contains(s, StringComparison.Ordinal)) || HoldsPassword(e.Value)).Select(e => e.Key).ToList();
        return new ArchivedSettings(set.Where(e => !leftOut.Contains(e.Key)).ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal), leftOut);
    }

    /// <summary>As <c>appsettings.json</c> holds them.</summary>
    public byte[] Json()
    {
        var root = new JsonObject();
        foreach (var (key, value) in Values)
        {
            var parts = key.Split(':');
            var section = root;
            foreach (var part in parts[..^1])
            {
                section = section[part] as JsonObject ?? Add(section, part);
            }

            section[parts[^1]] = JsonValue.Create(value);
        }

        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Readable))
        {
            root.WriteTo(writer);
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    // "https://me:secret@host/v1?key=secret"
    private static bool HoldsPassword(string value) => Uri.TryCreate(value, UriKind.Absolute, out var url) && (url.UserInfo.Length > 0 || url.Query.Length > 0);

    private static JsonObject Add(JsonObject to, string name)
    {
        var section = new JsonObject();
        to[name] = section;
        return section;
    }
}
