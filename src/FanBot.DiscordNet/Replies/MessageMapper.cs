using FanBot.Discord.Messages;

namespace FanBot.DiscordNet.Replies;

/// <summary>Our messages as the library's. The only way for one to leave, so none leaves without its empty list of mentions.</summary>
internal static class MessageMapper
{
    /// <summary>Whom a message may ping: nobody. Made anew each time, since the library's can be changed.</summary>
    public static Library.AllowedMentions Nobody => new(Library.AllowedMentionTypes.None);

    /// <summary>A message's embeds.</summary>
    public static Library.Embed[] Embeds(Message message) => [.. message.Embeds.Select(EmbedMapper.Of)];

    /// <summary>Writes a message over another one; all of it, so that nothing of the one before is left.</summary>
    public static void Replace(Library.MessageProperties properties, Message message)
    {
        properties.Content = message.Content ?? "";
        properties.Embeds = Embeds(message);
        properties.Components = ButtonMapper.Of(message.Buttons);
        properties.AllowedMentions = Nobody;
    }

    /// <summary>Adds a file to a message, and leaves the rest of it as it is.</summary>
    public static void Attach(Library.MessageProperties properties, Library.FileAttachment file)
    {
        properties.Attachments = new Library.Optional<IEnumerable<Library.FileAttachment>>([file]);
        properties.AllowedMentions = Nobody;
    }
}
