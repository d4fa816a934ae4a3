using System.Globalization;
using System.Text.Json;
using FanBot.Knowledge.Storage;
using Microsoft.Extensions.Configuration;

namespace FanBot.Settings;

/// <summary>Reads the configuration: <c>appsettings.json</c> in the calling folder, then environment variables, then the command line.</summary>
internal static class SettingsReader
{
    private const string FileName = "appsettings.json";
    private const int MostApprovals = 2;

    /// <summary>Reads every source; the later one wins. What is misspelt in the environment is warned of on standard error.</summary>
    /// <exception cref="UsageException">The file is not valid JSON, cannot be read, or holds settings that there are not.</exception>
    public static IConfiguration Load(Surroundings surroundings, IReadOnlyDictionary<string, string?> arguments)
    {
        var builder = new ConfigurationBuilder();
        List<string> warnings = [];
        if (File(surroundings) is { } file)
        {
            warnings.AddRange(FileCheck.Of(file, FileName));
            builder.AddInMemoryCollection(file.AsEnumerable().Where(e => e.Value is not null));
        }

        var configuration = builder
            .AddInMemoryCollection(Settings(surroundings.Variables))
            .AddInMemoryCollection(arguments)
            .Build();
        warnings.AddRange(VariableCheck.Of(surroundings.Variables.Keys, key => !string.IsNullOrEmpty(configuration[key])));
        warnings.ForEach(w => surroundings.Error.WriteLine("warning: " + w));
        return configuration;
    }

    /// <summary>The key that an environment variable sets: <c>Discord__Token</c> is <c>Discord:Token</c>.</summary>
    public static string KeyOf(string variable) => variable.Replace("__", ":", StringComparison.Ordinal);

    /// <summary>Reads where articles, snapshots and questions lie, and how many snapshots are kept.</summary>
    /// <exception cref="UsageException">A setting is empty, or is no path or number.</exception>
    public static KnowledgeSettings Knowledge(IConfiguration configuration, Surroundings surroundings) => new()
    {
        Articles = PathOf(configuration, SettingKeys.Articles, "data/articles", surroundings),
        Store = PathOf(configuration, SettingKeys.Store, "data/store", surroundings),
        Questions = PathOf(configuration, SettingKeys.Questions, "data/questions", surroundings),
        Keep = Count(configuration, SettingKeys.Keep, SnapshotStore.DefaultKeep, SnapshotStore.MostKept),
        Approvals = Count(configuration, SettingKeys.Approvals, 1, MostApprovals),
        TellsSnapshot = Flag(configuration, SettingKeys.TellsSnapshot),
    };

    private static bool Flag(IConfiguration configuration, string key) => configuration[key]?.Trim().ToUpperInvariant() switch
    {
        null or "" or "FALSE" => false,
        "TRUE" => true,
        _ => throw new UsageException($"The setting '{key}' is neither 'true' nor 'false'."),
    };

    private static int Count(IConfiguration configuration, string key, int byDefault, int most) =>
        configuration[key] is not { } text ? byDefault
        : int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 && count <= most ? count
        : throw new UsageException(string.Create(
            CultureInfo.InvariantCulture, $"The setting '{key}' is no number from 1 to {most:N0}. Correct it, or leave it out for {byDefault}."));

    // "Discord__Token" and "DISCORD__TOKEN" are one setting; the last by name wins.
    private static Dictionary<string, string?> Settings(IReadOnlyDictionary<string, string> variables)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in variables.OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            settings[KeyOf(name)] = value;
        }

        return settings;
    }

    /// <summary>The file alone, or null where there is none. Read once: a provider that watches it would cost every short command a watcher.</summary>
    private static IConfigurationRoot? File(Surroundings surroundings)
    {
        var path = surroundings.Resolve(FileName);
        try
        {
            return System.IO.File.Exists(path) ? new ConfigurationBuilder().AddJsonStream(new MemoryStream(System.IO.File.ReadAllBytes(path))).Build() : null;
        }
        catch (Exception broken) when (broken is JsonException or FormatException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{FileName}' cannot be used: {Reason(broken)}", broken);
        }
    }

    private static string PathOf(IConfiguration configuration, string key, string byDefault, Surroundings surroundings)
    {
        var value = configuration[key] ?? byDefault;
        return string.IsNullOrWhiteSpace(value)
            ? throw new UsageException($"The setting '{key}' is empty. Give it a path, or leave it out for '{byDefault}'.")
            : surroundings.Resolve(value);
    }

    private static string Reason(Exception broken) =>
        (broken as JsonException ?? broken.InnerException as JsonException) is { } json
            ? $"line {json.LineNumber + 1} is not valid JSON."
            : broken.Message;
}
