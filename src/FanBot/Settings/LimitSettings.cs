namespace FanBot.Settings;

/// <summary>How much FanBot answers (section <c>Limits</c>). Suggestions while typing count apart, ten times as many.</summary>
internal sealed record LimitSettings
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Limits";

    /// <summary>The highest limit.</summary>
    public const int Most = 1_000_000;

    /// <summary>Interactions of one member a minute, 0 to <see cref="Most"/>; 0 is without a limit. Default 20.</summary>
    public int PerUser { get; init; } = 20;

    /// <summary>Interactions of one server a minute, 0 to <see cref="Most"/>; 0 is without a limit. Default 300.</summary>
    public int PerServer { get; init; } = 300;
}
