using FanBot.Knowledge.Claims;

namespace FanBot.Editions;

/// <summary>What has changed of one show.</summary>
/// <param name="Show">Its name.</param>
/// <param name="State">Whether the show was there before, and is there now.</param>
/// <param name="Changes">The facts that are new, gone or other than before.</param>
internal sealed record ShowChanges(string Show, ShowState State, IReadOnlyList<FactChange> Changes)
{
    /// <summary>Its key.</summary>
    public string Key { get; init; } = "";
}
