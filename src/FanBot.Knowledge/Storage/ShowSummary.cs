using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Storage;

/// <summary>A show of a snapshot.</summary>
/// <param name="Key">Its name folded to letters and digits.</param>
/// <param name="Name">Its name.</param>
/// <param name="Aliases">Other names of it.</param>
/// <param name="Articles">Number of its articles.</param>
/// <param name="Newest">The latest as-of date among them, or null where none is dated.</param>
/// <param name="Seasons">The seasons that facts speak of, in order.</param>
public sealed record ShowSummary(
    string Key,
    string Name,
    IReadOnlyList<string> Aliases,
    int Articles,
    EdtfDate? Newest,
    IReadOnlyList<int> Seasons);
