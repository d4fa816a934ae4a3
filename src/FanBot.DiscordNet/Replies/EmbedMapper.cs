using FanBot.Discord.Messages;

namespace FanBot.DiscordNet.Replies;

/// <summary>Our embeds as the library's. Ours are within Discord's limits, which the library checks again.</summary>
internal static class EmbedMapper
{
    /// <summary>One embed.</summary>
    public static Library.Embed Of(Embed embed)
    {
        var builder = new Library.EmbedBuilder { Title = embed.Title, Description = embed.Description };
        if (embed.Color is { } color)
        {
            builder.Color = new Library.Color((uint)color);
        }

        if (embed.Author is { } author)
        {
            builder.WithAuthor(author);
        }

        if (embed.Footer is { } footer)
        {
            builder.WithFooter(footer);
        }

        foreach (var field in embed.Fields)
        {
            builder.AddField(field.Name, field.Value, field.Inline);
        }

        return builder.Build();
    }
}
