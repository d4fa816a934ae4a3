namespace FanBot.Discord.Messages;

/// <summary>Keeps the embeds of a message within 6,000 characters, cutting from the end.</summary>
internal static class EmbedBudget
{
    /// <summary>The embeds, shortened and with empty ones left out.</summary>
    public static IReadOnlyList<Embed> Fit(IEnumerable<Embed> embeds)
    {
        var kept = embeds.Where(e => e.Characters > 0).Take(DiscordLimits.Embeds).ToList();
        while (kept.Sum(e => e.Characters) - DiscordLimits.EmbedCharacters is > 0 and var excess)
        {
            if (Smaller(kept[^1], excess) is { Characters: > 0 } smaller)
            {
                kept[^1] = smaller;
            }
            else
            {
                kept.RemoveAt(kept.Count - 1);
            }
        }

        return kept;
    }

    /// <summary>The embed without some of its last text: at least one character shorter.</summary>
    private static Embed Smaller(Embed embed, int excess)
    {
        if (embed.Fields.Count > 0)
        {
            var (others, last) = (embed.Fields.SkipLast(1), embed.Fields[^1]);
            var room = last.Value.Length - excess;
            return embed with
            {
                Fields = room > 0 ? [.. others, new EmbedField(last.Name, Shorten.Markdown(last.Value, room)) { Inline = last.Inline }] : [.. others],
            };
        }

        if (embed.Description is { } description)
        {
            var room = description.Length - excess;
            return embed with { Description = room > 0 ? Shorten.Markdown(description, room) : null };
        }

        return embed.Footer is not null ? embed with { Footer = null } : embed with { Title = null, Author = null };
    }
}
