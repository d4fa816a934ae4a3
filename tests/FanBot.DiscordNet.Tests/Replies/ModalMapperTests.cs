using Discord;
using FanBot.Discord.Replies;
using FanBot.DiscordNet.Replies;
using TextInput = FanBot.Discord.Replies.TextInput;
using TextInputStyle = FanBot.Discord.Replies.TextInputStyle;

namespace FanBot.DiscordNet.Tests.Replies;

public sealed class ModalMapperTests
{
    [Fact]
    public void Every_part_is_kept()
    {
        var form = ModalMapper.Of(
            new ModalReply(
                "1|f|0|ask", "Ask a question", new TextInput("question", "Your question", 1, 250) { Style = TextInputStyle.Paragraph, Placeholder = "When?" }));

        var input = Assert.IsType<TextInputComponent>(Assert.Single(Assert.Single(form.Component.Components).Components));
        Assert.Equal(("1|f|0|ask", "Ask a question"), (form.CustomId, form.Title));
        Assert.Equal(("question", "Your question", "When?", 1, 250), (input.CustomId, input.Label, input.Placeholder, input.MinLength, input.MaxLength));
        Assert.Equal((global::Discord.TextInputStyle.Paragraph, true), (input.Style, input.Required));
    }

    [Fact]
    public void What_may_be_left_empty_says_so()
    {
        var input = Only(new TextInput("show", "Show") { Required = false });

        Assert.Equal((global::Discord.TextInputStyle.Short, false, (string?)null), (input.Style, input.Required, input.Placeholder));
    }

    [Fact]
    public void Five_of_the_largest_stand_in_rows_of_their_own_and_in_order()
    {
        var (id, text) = (new string('i', 99), new string('l', 200));
        var form = ModalMapper.Of(
            new ModalReply(new string('f', 100), text, Enumerable.Range(0, 5).Select(i => new TextInput($"{i}{id}", text, 4_000) { Placeholder = text })));

        var inputs = form.Component.Components.Select(row => Assert.IsType<TextInputComponent>(Assert.Single(row.Components))).ToList();
        Assert.Equal((100, 45), (form.CustomId.Length, form.Title.Length));
        Assert.Equal(Enumerable.Range(0, 5).Select(i => $"{i}{id}"), inputs.Select(i => i.CustomId));
        Assert.All(inputs, i => Assert.Equal((45, 100, 4_000, 4_000), (i.Label.Length, i.Placeholder.Length, i.MinLength, i.MaxLength)));
    }

    [Fact]
    public void A_choice_is_written_and_a_place_for_a_file_left_out()
    {
        var form = ModalMapper.Of(
            new ModalReply(
                "form",
                "title",
                new FileInput("file", "File"),
                new ChoiceInput("show", "Show", ["Lanternfall", "Copper"]) { Chosen = "Copper", Required = false }));

        var input = Assert.IsType<TextInputComponent>(Assert.Single(Assert.Single(form.Component.Components).Components));
        Assert.Equal(("show", "Show", "Copper", "Lanternfall, Copper", false), (input.CustomId, input.Label, input.Value, input.Placeholder, input.Required));
    }

    private static TextInputComponent Only(TextInput input) =>
        Assert.IsType<TextInputComponent>(Assert.Single(Assert.Single(ModalMapper.Of(new ModalReply("form", "title", input)).Component.Components).Components));
}
