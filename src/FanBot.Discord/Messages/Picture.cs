namespace FanBot.Discord.Messages;

/// <summary>A PNG that stands with a message, and its words for those who do not see it.</summary>
/// <remarks>Source: Discord's documentation, "Uploading Files" and attachment object.</remarks>
public sealed record Picture
{
    private const int LongestName = 32;

    /// <summary>A picture.</summary>
    /// <param name="name">Its file name: small letters, digits and hyphens, without the ".png".</param>
    /// <param name="png">The file; not changed by whoever gave it.</param>
    /// <param name="description">What it shows; shortened to 1,024 characters.</param>
    /// <exception cref="ArgumentException">
    /// The name is another one, the file is empty or no PNG, or there are no words: a picture without them tells some members nothing.
    /// </exception>
    public Picture(string name, ReadOnlyMemory<byte> png, string description)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        if (string.IsNullOrEmpty(name) || name.Length > LongestName || !name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            throw new ArgumentException("A picture's name has small letters, digits and hyphens.", nameof(name));
        }

        if (!png.Span.StartsWith(Signature))
        {
            throw new ArgumentException("That is no PNG.", nameof(png));
        }

        FileName = name + ".png";
        Png = png;
        Description = Shorten.Words(description, DiscordLimits.AttachmentDescription);
    }

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Its file name.</summary>
    public string FileName { get; }

    /// <summary>The file.</summary>
    public ReadOnlyMemory<byte> Png { get; }

    /// <summary>What it shows, at most 1,024 characters.</summary>
    public string Description { get; }
}
