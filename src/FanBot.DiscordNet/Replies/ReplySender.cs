using FanBot.Discord.Messages;
using FanBot.Discord.Replies;

namespace FanBot.DiscordNet.Replies;

/// <summary>Sends our replies through the library.</summary>
internal static class ReplySender
{
    /// <summary>Answers an interaction. What the library throws comes through.</summary>
    /// <param name="to">The interaction.</param>
    /// <param name="reply">The reply; one that its kind of interaction takes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task SendAsync(Library.IDiscordInteraction to, Reply reply, CancellationToken cancellationToken)
    {
        var options = new Library.RequestOptions { CancelToken = cancellationToken };
        return (reply, to) switch
        {
            (ChoicesReply { Choices: var choices }, Library.IAutocompleteInteraction typing) => typing.RespondAsync(choices.Select(ChoiceMapper.Of), options),
            (MessageReply { Message: var message }, _) => SayAsync(to, message, options),
            (UpdateReply { Message: var message }, Library.IComponentInteraction pressed) =>
                pressed.UpdateAsync(p => MessageMapper.Replace(p, message), options),
            (UpdateReply { Message: var message }, Library.IModalInteraction sent) => sent.UpdateAsync(p => MessageMapper.Replace(p, message), options),
            (ModalReply form, Library.IApplicationCommandInteraction or Library.IComponentInteraction) =>
                to.RespondWithModalAsync(ModalMapper.Of(form), options),

            // Upon a component or a form the library's DeferAsync would change the message below, and show nothing.
            (DeferredReply { Ephemeral: var ephemeral }, Library.IComponentInteraction pressed) => pressed.DeferLoadingAsync(ephemeral, options),
            (DeferredReply { Ephemeral: var ephemeral }, Library.IModalInteraction sent) => sent.DeferLoadingAsync(ephemeral, options),
            (DeferredReply { Ephemeral: var ephemeral }, _) => to.DeferAsync(ephemeral, options),
            _ => throw new ArgumentException($"A {reply.GetType().Name} is no answer to this kind of interaction.", nameof(reply)),
        };
    }

    private static Task SayAsync(Library.IDiscordInteraction to, Message message, Library.RequestOptions options) => to.RespondAsync(
        text: message.Content ?? "",
        embeds: MessageMapper.Embeds(message),
        ephemeral: message.Ephemeral,
        allowedMentions: MessageMapper.Nobody,
        components: ButtonMapper.Of(message.Buttons),
        options: options);
}
