using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace FanBot.Settings;

/// <summary>Reads the configuration: <c>appsettings.json</c> in the calling folder, then environment variables, then the command line.</summary>
internal static class SettingsReader
{
    private const string FileName = "appsettings.json";

    /// <summary>Reads every source; the later one wins.</summary>
    /// <exception cref="UsageException">The file is not valid JSON or cannot be read.</exception>
    public static ConfigurationManager Load(Surroundings surroundings, IReadOnlyDictionary<string, string?> arguments)
    {
        var configuration = new ConfigurationManager();
        try
        {
            var path = surroundings.Resolve(FileName);
            if (File.Exists(path))
            {
                // Read once: a provider that watches the file would cost every short command a file watcher.
                configuration.AddJsonStream(new MemoryStream(File.ReadAllBytes(path)));
            }

            configuration.AddEnvironmentVariables().AddInMemoryCollection(arguments);
            return configuration;
        }
        catch (Exception broken) when (broken is JsonException or FormatException or IOException or UnauthorizedAccessException)
        {
            configuration.Dispose();
            throw new UsageException($"'{FileName}' cannot be used: {Reason(broken)}", broken);
        }
    }

    /// <summary>Reads where articles, snapshots and questions lie.</summary>
    /// <exception cref="UsageException">A setting is empty or not a path.</exception>
    public static KnowledgeSettings Knowledge(IConfiguration configuration, Surroundings surroundings) => new()
    {
        Articles = PathOf(configuration, SettingKeys.Articles, "data/articles", surroundings),
        Store = PathOf(configuration, SettingKeys.Store, "data/store", surroundings),
        Questions = PathOf(configuration, SettingKeys.Questions, "data/questions", surroundings),
    };

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
