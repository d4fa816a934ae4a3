using FanBot.Discord.Replies;

namespace FanBot.DiscordNet.Replies;

/// <summary>Our forms as the library's. It knows no labels, so each input stands in a row and bears its label itself, which looks the same.</summary>
internal static class ModalMapper
{
    /// <summary>One form.</summary>
    public static Library.Modal Of(ModalReply form)
    {
        var builder = new Library.ModalBuilder(form.Title, form.CustomId);
        for (var row = 0; row < form.Inputs.Count; row++)
        {
            var input = form.Inputs[row];
            builder.AddTextInput(
                new Library.TextInputBuilder(
                    input.Label,
                    input.CustomId,
                    (Library.TextInputStyle)(int)input.Style,
                    input.Placeholder,
                    input.LeastCharacters,
                    input.MostCharacters,
                    input.Required),
                row);
        }

        return builder.Build();
    }
}
