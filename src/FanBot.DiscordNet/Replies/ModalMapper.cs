using FanBot.Discord.Replies;

namespace FanBot.DiscordNet.Replies;

/// <summary>
/// Our forms as the library's. This version of it knows no labels, so each input stands in a row and bears its label itself, which looks
/// the same; and it knows no other fields than text: a choice is written in its words, and a place for a file is left out.
/// </summary>
internal static class ModalMapper
{
    /// <summary>One form.</summary>
    public static Library.Modal Of(ModalReply form)
    {
        var builder = new Library.ModalBuilder(form.Title, form.CustomId);
        foreach (var (row, input) in form.Inputs.Select(Text).OfType<TextInput>().Index())
        {
            builder.AddTextInput(
                new Library.TextInputBuilder(
                    input.Label,
                    input.CustomId,
                    (Library.TextInputStyle)(int)input.Style,
                    input.Placeholder,
                    input.LeastCharacters,
                    input.MostCharacters,
                    input.Required,
                    input.Value),
                row);
        }

        return builder.Build();
    }

    private static TextInput? Text(FormField field) => field switch
    {
        TextInput text => text,
        ChoiceInput choice => new TextInput(choice.CustomId, choice.Label, 0, choice.Choices.Max(c => c.Length))
        {
            Required = choice.Required,
            Value = choice.Chosen,
            Placeholder = string.Join(", ", choice.Choices),
        },
        _ => null,
    };
}
