using FanBot.Knowledge.Storage;
using FanBot.Printing;
using FanBot.Readers;
using FanBot.Settings;
using Microsoft.Extensions.Configuration;

namespace FanBot.Verbs;

/// <summary>What every verb has at hand.</summary>
internal sealed class VerbContext
{
    // Read once, so that what is wrong with them is told once; and not before a verb runs, so that help needs none.
    private readonly Lazy<IConfiguration> _configuration;
    private readonly Lazy<ITextVectors?> _vectors;

    /// <param name="surroundings">Where the run happens.</param>
    /// <param name="arguments">Settings given on the command line.</param>
    public VerbContext(Surroundings surroundings, IReadOnlyDictionary<string, string?> arguments)
    {
        Surroundings = surroundings;
        _configuration = new(() => SettingsReader.Load(surroundings, arguments));
        _vectors = new(() => ReaderSettingsReader.Kind(Configuration) == ReaderKind.None
            ? null
            : ReaderLibrary.OpenVectors(surroundings.Program, new PlainLogger<ITextVectors>(surroundings.Error)));
    }

    /// <summary>Where the run happens.</summary>
    public Surroundings Surroundings { get; }

    /// <summary>All settings, from wherever they come.</summary>
    /// <exception cref="UsageException">They cannot be used.</exception>
    public IConfiguration Configuration => _configuration.Value;

    /// <summary>Reads the settings that all verbs use.</summary>
    /// <exception cref="UsageException">They cannot be used.</exception>
    public KnowledgeSettings Settings() => SettingsReader.Knowledge(Configuration, Surroundings);

    /// <summary>
    /// What builds and answers find pieces by besides words; null where nobody reads, or where it cannot be had. The same for every verb of
    /// one configuration, since a build without removes from the store what another one has put there.
    /// </summary>
    /// <exception cref="UsageException">The setting of who reads cannot be used.</exception>
    public ITextVectors? Vectors() => _vectors.Value;
}
