namespace FanBot.Knowledge.Articles;

/// <summary>Another spelling, or another name, of a person or character.</summary>
/// <param name="Name">As articles write it.</param>
/// <param name="Right">The right name.</param>
public sealed record NameCorrection(string Name, string Right) : Correction;
