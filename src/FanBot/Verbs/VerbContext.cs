using FanBot.Settings;

namespace FanBot.Verbs;

/// <summary>What every verb has at hand.</summary>
/// <param name="Surroundings">Where the run happens.</param>
/// <param name="Arguments">Settings given on the command line.</param>
internal sealed record VerbContext(Surroundings Surroundings, IReadOnlyDictionary<string, string?> Arguments)
{
    /// <summary>Reads the settings that all verbs use.</summary>
    /// <exception cref="UsageException">They cannot be used.</exception>
    public KnowledgeSettings Settings()
    {
        using var configuration = SettingsReader.Load(Surroundings, Arguments);
        return SettingsReader.Knowledge(configuration, Surroundings);
    }
}
