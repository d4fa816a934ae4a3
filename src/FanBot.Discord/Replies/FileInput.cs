namespace FanBot.Discord.Replies;

/// <summary>A place in a form for one file.</summary>
/// <remarks>Source: Discord's documentation, "Component Reference", file upload. It is taken in forms only.</remarks>
public sealed record FileInput : FormField
{
    /// <summary>A place for a file.</summary>
    /// <param name="customId">Under what the file comes back; 1 to 100 characters.</param>
    /// <param name="label">What stands above it; shortened to 45 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="customId"/> is empty or too long, or <paramref name="label"/> is blank.</exception>
    public FileInput(string customId, string label)
        : base(customId, label)
    {
    }
}
