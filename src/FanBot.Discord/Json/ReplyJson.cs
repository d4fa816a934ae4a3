using FanBot.Discord.Messages;
using FanBot.Discord.Replies;

namespace FanBot.Discord.Json;

/// <summary>The response to an interaction; one that opens a form is <see cref="ModalReplyJson"/>.</summary>
internal sealed record ReplyJson(int Type, ReplyDataJson? Data)
{
    private const int Pong = 1;
    private const int NewMessage = 4;
    private const int Later = 5;
    private const int Replaced = 7;
    private const int Suggestions = 8;

    public static ReplyJson Of(Reply reply) => reply switch
    {
        PongReply => new ReplyJson(Pong, null),
        MessageReply { Message: var message } => new ReplyJson(NewMessage, DataOf(message, message.Ephemeral)),
        UpdateReply { Message: var message } => new ReplyJson(Replaced, DataOf(message, ephemeral: false)),
        DeferredReply { Ephemeral: var ephemeral } => new ReplyJson(Later, ephemeral ? new ReplyDataJson { Flags = MessageFlags.Ephemeral } : null),
        ChoicesReply { Choices: var choices } => new ReplyJson(Suggestions, new ReplyDataJson { Choices = [.. choices.Select(ChoiceJson.Of)] }),
        _ => throw new ArgumentOutOfRangeException(nameof(reply), reply, "There is no such reply."),
    };

    private static ReplyDataJson DataOf(Message message, bool ephemeral)
    {
        var json = MessageJson.Of(message);
        return new ReplyDataJson
        {
            Content = json.Content,
            Embeds = json.Embeds,
            Components = json.Components,
            AllowedMentions = json.AllowedMentions,
            Flags = ephemeral ? MessageFlags.Ephemeral : null,
        };
    }
}
