namespace FanBot.Discord.Messages;

/// <summary>
/// A message that Discord takes: within every limit, never empty, and without a way to ping anybody, since what is
/// written always carries an empty list of allowed mentions.
/// </summary>
public sealed record Message
{
    private Message(string? content, IReadOnlyList<Embed> embeds) => (Content, Embeds) = (content, embeds);

    /// <summary>Text above the embeds, at most 2,000 characters, or null; markdown.</summary>
    public string? Content { get; }

    /// <summary>At most 10, of at most 6,000 characters together.</summary>
    public IReadOnlyList<Embed> Embeds { get; }

    /// <summary>At most 25 in rows of 5, no two with the same custom id.</summary>
    public IReadOnlyList<Button> Buttons
    {
        get;
        init => field = [.. value.DistinctBy(b => b.CustomId).Take(DiscordLimits.Rows * DiscordLimits.RowButtons)];
    } = [];

    /// <summary>Whether only the member who asked sees it.</summary>
    public bool Ephemeral { get; init; }

    /// <summary>A message of text.</summary>
    /// <exception cref="ArgumentException"><paramref name="content"/> is blank.</exception>
    public static Message Of(string content)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(content);
        return new Message(Shorten.Markdown(content, DiscordLimits.Content), []);
    }

    /// <summary>A message of embeds.</summary>
    /// <exception cref="ArgumentException">None of them holds any text.</exception>
    public static Message Of(params IEnumerable<Embed> embeds)
    {
        var kept = EmbedBudget.Fit(embeds);
        return kept.Count > 0 ? new Message(null, kept) : throw new ArgumentException("A message needs an embed that holds some text.", nameof(embeds));
    }

    /// <summary>The same with a line of markdown below its text, above the embeds.</summary>
    public Message With(string line) =>
        new(Shorten.Markdown(Content is null ? line : $"{Content}\n{line}", DiscordLimits.Content), Embeds) { Buttons = Buttons, Ephemeral = Ephemeral };
}
