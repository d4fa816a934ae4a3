using FanBot.Discord.Replies;

namespace FanBot.Discord.Json;

/// <summary>The response to an interaction that opens a form. A message's components are others, hence the shape of its own.</summary>
internal sealed record ModalReplyJson(int Type, ModalDataJson Data)
{
    private const int Modal = 9;

    public static ModalReplyJson Of(ModalReply form) =>
        new(Modal, new ModalDataJson(form.CustomId, form.Title, [.. form.Inputs.Select(LabelJson.Of)]));
}
