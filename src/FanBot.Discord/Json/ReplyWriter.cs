using System.Text.Json;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;

namespace FanBot.Discord.Json;

/// <summary>Writes replies as JSON. The only way for a message to leave, so none leaves without its empty list of mentions.</summary>
public static class ReplyWriter
{
    /// <summary>The body of an interaction's callback, or of the endpoint's response; UTF-8.</summary>
    public static byte[] Write(Reply reply) => reply is ModalReply form
        ? JsonSerializer.SerializeToUtf8Bytes(ModalReplyJson.Of(form), DiscordJsonContext.Default.ModalReplyJson)
        : JsonSerializer.SerializeToUtf8Bytes(ReplyJson.Of(reply), DiscordJsonContext.Default.ReplyJson);

    /// <summary>The body of an edit of the first answer, or of a follow-up; UTF-8.</summary>
    public static byte[] Write(Message message) =>
        JsonSerializer.SerializeToUtf8Bytes(MessageJson.Of(message), DiscordJsonContext.Default.MessageJson);
}
