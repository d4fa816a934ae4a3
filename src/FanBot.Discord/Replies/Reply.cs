namespace FanBot.Discord.Replies;

/// <summary>
/// What the bot answers to an interaction. A closed set: <see cref="PongReply"/>, <see cref="MessageReply"/>,
/// <see cref="UpdateReply"/>, <see cref="DeferredReply"/>, <see cref="ChoicesReply"/> and <see cref="ModalReply"/>.
/// </summary>
/// <remarks>Source: Discord's documentation, "Receiving and Responding", interaction callback type.</remarks>
public abstract record Reply
{
    private protected Reply()
    {
    }
}
