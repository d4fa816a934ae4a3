using FanBot.Settings;
using Microsoft.Extensions.Configuration;

namespace FanBot.Verbs;

/// <summary>What every verb has at hand.</summary>
/// <param name="surroundings">Where the run happens.</param>
/// <param name="arguments">Settings given on the command line.</param>
internal sealed class VerbContext(Surroundings surroundings, IReadOnlyDictionary<string, string?> arguments)
{
    // Read once, so that what is wrong with it is told once; and not before a verb runs, so that help needs none.
    private readonly Lazy<IConfiguration> _configuration = new(() => SettingsReader.Load(surroundings, arguments));

    /// <summary>Where the run happens.</summary>
    public Surroundings Surroundings => surroundings;

    /// <summary>All settings, from wherever they come.</summary>
    /// <exception cref="UsageException">They cannot be used.</exception>
    public IConfiguration Configuration => _configuration.Value;

    /// <summary>Reads the settings that all verbs use.</summary>
    /// <exception cref="UsageException">They cannot be used.</exception>
    public KnowledgeSettings Settings() => SettingsReader.Knowledge(Configuration, surroundings);
}
