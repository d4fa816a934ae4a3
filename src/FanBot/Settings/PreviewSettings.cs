namespace FanBot.Settings;

/// <summary>The preview in a browser (section <c>Preview</c>).</summary>
internal sealed record PreviewSettings
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Preview";

    /// <summary>What <c>Preview:Url</c> says where there is to be no preview.</summary>
    public const string Off = "none";

    /// <summary>Where the preview is served, where nothing else is said.</summary>
    public static Uri Default { get; } = new("http://127.0.0.1:5080");

    /// <summary>Where it is to be served, or null where the settings do not say.</summary>
    public Uri? Url { get; init; }

    /// <summary>Whether there is to be none.</summary>
    public bool IsOff { get; init; }

    /// <summary>What opens it; null where it opens to everybody on this machine, and to nobody else.</summary>
    public PreviewKey? Key { get; init; }

    /// <summary>Whether a browser is opened where there is a desktop. Default: yes.</summary>
    public bool Opens { get; init; } = true;

    /// <summary>Where it is served, or null for nowhere: beside Discord only where that is set.</summary>
    public Uri? Address(bool besideDiscord) => IsOff ? null : Url ?? (besideDiscord ? null : Default);
}
