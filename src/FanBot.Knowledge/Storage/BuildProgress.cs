namespace FanBot.Knowledge.Storage;

/// <summary>How far a build is.</summary>
/// <param name="Stage">What it is doing.</param>
/// <param name="Done">Files, shows or questions done in this stage.</param>
/// <param name="Total">Files, shows or questions in this stage.</param>
public readonly record struct BuildProgress(BuildStage Stage, int Done, int Total);
