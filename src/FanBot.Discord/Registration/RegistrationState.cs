using System.Text.Json;
using FanBot.Discord.Commands;
using FanBot.Discord.Json;

namespace FanBot.Discord.Registration;

/// <summary>
/// What an application registered last, in a small file: by place the SHA-256 of the body. It only saves requests; a
/// file that is missing, broken or another application's is as good as none.
/// </summary>
internal sealed class RegistrationState
{
    // Something may stand in the place, and what is not known.
    private const string NotKnown = "";

    private readonly string _path;
    private readonly Snowflake _applicationId;
    private readonly SortedDictionary<string, string> _hashes;

    private RegistrationState(string path, Snowflake applicationId, SortedDictionary<string, string> hashes) =>
        (_path, _applicationId, _hashes) = (path, applicationId, hashes);

    /// <summary>The places in which commands were registered, or may have been.</summary>
    public IReadOnlyList<CommandScope> Scopes =>
        [.. _hashes.Keys.Select(k => CommandScope.TryParse(k, out var scope) ? scope : CommandScope.Global).Distinct()];

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="applicationId">Whose commands they are.</param>
    public static RegistrationState Read(string path, Snowflake applicationId)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        try
        {
            var json = File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), DiscordJsonContext.Default.RegistrationStateJson) : null;
            if (json?.ApplicationId == applicationId)
            {
                foreach (var (scope, hash) in (json.Scopes ?? new Dictionary<string, string>()).Where(s => CommandScope.TryParse(s.Key, out _)))
                {
                    hashes[scope] = hash ?? NotKnown;
                }
            }
        }
        catch (Exception unusable) when (unusable is JsonException or IOException or UnauthorizedAccessException)
        {
            // Then everything is sent, as at the first start.
            hashes.Clear();
        }

        return new RegistrationState(path, applicationId, hashes);
    }

    /// <summary>Whether this is what was sent last.</summary>
    public bool Has(CommandScope scope, string hash) => _hashes.TryGetValue(scope.ToString(), out var last) && last == hash;

    /// <summary>Notes what stands in a place.</summary>
    public void Remember(CommandScope scope, string hash) => _hashes[scope.ToString()] = hash;

    /// <summary>Notes that something may stand in a place, so that it is sent, or cleared, the next time.</summary>
    public void Doubt(CommandScope scope) => _hashes[scope.ToString()] = NotKnown;

    /// <summary>Notes that nothing stands in a place.</summary>
    public void Forget(CommandScope scope) => _hashes.Remove(scope.ToString());

    /// <summary>Writes the file aside and renames it into place.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Save()
    {
        var aside = $"{_path}.{Guid.NewGuid():N}.new";
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(_path))!);
        try
        {
            var json = new RegistrationStateJson { ApplicationId = _applicationId, Scopes = _hashes };
            File.WriteAllBytes(aside, JsonSerializer.SerializeToUtf8Bytes(json, DiscordJsonContext.Default.RegistrationStateJson));
            File.Move(aside, _path, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }
}
