namespace FanBot.Discord.Interactions;

/// <summary>
/// The right to answer one interaction: once within 3 seconds, and by edits and follow-ups for 15 minutes. A secret, so
/// it does not print itself.
/// </summary>
/// <param name="value">The token as Discord sent it.</param>
public readonly struct InteractionToken(string value)
{
    /// <summary>The token itself, for an address; never for a log.</summary>
    public string Reveal() => value ?? "";

    /// <summary>A placeholder.</summary>
    public override string ToString() => "(secret)";
}
