using FanBot.Discord.Replies;
using FanBot.Discord.Tests.Interactions;

namespace FanBot.Discord.Tests.Replies;

public sealed class ModalReplyTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("word ", 100));
    private static readonly TextInput Input = new("question", "Your question");

    [Fact]
    public void Texts_are_shortened_to_their_limits()
    {
        var form = new ModalReply("form", Long, new TextInput("question", Long) { Placeholder = Long });

        Assert.InRange(form.Title.Length, 40, 45);
        Assert.InRange(form.Inputs[0].Label.Length, 40, 45);
        Assert.InRange(((TextInput)form.Inputs[0]).Placeholder!.Length, 95, 100);
        Assert.Null((Input with { Placeholder = " " }).Placeholder);
    }

    [Fact]
    public void There_is_one_input_at_least_and_five_at_most_and_no_two_of_one_id()
    {
        TextInput[] six = [.. Enumerable.Range(1, 6).Select(i => new TextInput($"{i}", "label"))];

        Assert.Equal(5, new ModalReply("form", "title", six.Take(5)).Inputs.Count);
        Assert.Throws<ArgumentException>(() => new ModalReply("form", "title", six));
        Assert.Throws<ArgumentException>(() => new ModalReply("form", "title"));
        Assert.Throws<ArgumentException>(() => new ModalReply("form", "title", Input, Input));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void A_form_and_its_inputs_have_an_id_of_100_characters_at_most(string? none)
    {
        var (fits, tooLong) = (new string('x', 100), new string('x', 101));

        Assert.Equal((fits, fits), (new ModalReply(fits, "title", Input).CustomId, new TextInput(fits, "label").CustomId));
        Assert.ThrowsAny<ArgumentException>(() => new ModalReply(tooLong, "title", Input));
        Assert.ThrowsAny<ArgumentException>(() => new ModalReply(none!, "title", Input));
        Assert.ThrowsAny<ArgumentException>(() => new TextInput(tooLong, "label"));
        Assert.ThrowsAny<ArgumentException>(() => new TextInput(none!, "label"));
    }

    [Fact]
    public void Titles_and_labels_are_not_blank()
    {
        Assert.Throws<ArgumentException>(() => new ModalReply("form", " ", Input));
        Assert.Throws<ArgumentException>(() => new TextInput("question", " "));
    }

    [Fact]
    public void Choices_are_cut_to_25_of_100_characters_and_one_of_them_may_be_chosen()
    {
        var choice = new ChoiceInput("show", "Show", [" ", "Lanternfall", "Lanternfall", .. Enumerable.Range(0, 40).Select(i => $"{i} {Long}")]);

        Assert.Equal((25, "Lanternfall"), (choice.Choices.Count, choice.Choices[0]));
        Assert.All(choice.Choices, c => Assert.InRange(c.Length, 1, 100));
        Assert.Equal(("Lanternfall", null), ((choice with { Chosen = "Lanternfall" }).Chosen, (choice with { Chosen = "Other" }).Chosen));
        Assert.ThrowsAny<ArgumentException>(() => new ChoiceInput("show", "Show", [" "]));
    }

    [Fact]
    public void What_is_written_already_is_cut_to_what_may_be_written()
    {
        Assert.Equal("xxxxx", new TextInput("title", "Title", 0, 5) { Value = "xxxxxxxxx" }.Value);
        Assert.Null(new TextInput("title", "Title") { Value = "" }.Value);
        Assert.InRange((Input with { Description = Long }).Description!.Length, 90, 100);
    }

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(11, 10)]
    [InlineData(0, 0)]
    [InlineData(0, 4_001)]
    public void Lengths_are_within_4000_and_in_order(int least, int most) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextInput("question", "label", least, most));

    [Fact]
    public void Any_length_is_taken_where_none_is_named() => Assert.Equal((0, 4_000), (Input.LeastCharacters, Input.MostCharacters));

    [Fact]
    public void It_fits_commands_and_components_and_no_forms()
    {
        Assert.True(ModalReply.Fits(Payloads.Read("""{"id":"1","application_id":"2","type":2,"token":"t","data":{"name":"help"}}""")));
        Assert.True(ModalReply.Fits(Payloads.Read("""{"id":"1","application_id":"2","type":3,"token":"t","data":{"custom_id":"b"}}""")));
        Assert.False(
            ModalReply.Fits(
                Payloads.Read(
                    """{"id":"1","application_id":"2","type":4,"token":"t","data":{"name":"release","options":[{"name":"show","type":3"""
                        + ""","value":"","focused":true}]}}""")));
        Assert.False(ModalReply.Fits(Payloads.Read("""{"id":"1","application_id":"2","type":5,"token":"t","data":{"custom_id":"f"}}""")));
    }
}
