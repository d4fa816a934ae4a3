namespace FanBot.Settings;

/// <summary>Where FanBot listens (section <c>Http</c>).</summary>
internal sealed record HttpSettings
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Http";

    /// <summary>
    /// An <c>http</c> address of this machine: an IP address or <c>localhost</c>, and a port. Null where nothing is to
    /// listen, which is the default. Encryption is the business of the proxy before it.
    /// </summary>
    public Uri? Url { get; init; }
}
