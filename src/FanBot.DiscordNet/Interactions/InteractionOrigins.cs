using System.Runtime.CompilerServices;
using FanBot.Discord.Interactions;

namespace FanBot.DiscordNet.Interactions;

/// <summary>Knows from which of the library's interactions ours were read, for as long as these are in use.</summary>
internal sealed class InteractionOrigins
{
    private readonly ConditionalWeakTable<Interaction, Library.IDiscordInteraction> _origins = [];

    /// <summary>Notes it.</summary>
    public void Add(Interaction interaction, Library.IDiscordInteraction origin) => _origins.Add(interaction, origin);

    /// <summary>The library's interaction.</summary>
    /// <exception cref="KeyNotFoundException">This interaction, as an object, was never noted.</exception>
    public Library.IDiscordInteraction Of(Interaction interaction) =>
        _origins.TryGetValue(interaction, out var origin) ? origin : throw new KeyNotFoundException("The interaction did not come through the library.");
}
