using FanBot.Discord.Messages;

namespace FanBot.Discord.Tests.Messages;

public sealed class MessageTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("word ", 2_000));

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void An_empty_message_cannot_be_made(string text)
    {
        Assert.Throws<ArgumentException>(() => Message.Of(text));
        Assert.Throws<ArgumentException>(() => Message.Of(new Embed { Title = text, Description = text, Author = text, Footer = text, Color = 1 }));
        Assert.Throws<ArgumentException>(() => Message.Of(Array.Empty<Embed>()));
    }

    [Fact]
    public void Each_text_is_shortened_to_its_limit()
    {
        var embed = new Embed { Title = Long, Author = Long, Description = Long, Footer = Long, Fields = [new EmbedField(Long, Long)] };

        Assert.Equal(2_000, Fitting(Message.Of(Long).Content, 2_000));
        Assert.Equal(256, Fitting(embed.Title, 256));
        Assert.Equal(256, Fitting(embed.Author, 256));
        Assert.Equal(4_096, Fitting(embed.Description, 4_096));
        Assert.Equal(2_048, Fitting(embed.Footer, 2_048));
        Assert.Equal(256, Fitting(embed.Fields[0].Name, 256));
        Assert.Equal(1_024, Fitting(embed.Fields[0].Value, 1_024));
    }

    [Fact]
    public void Blank_texts_and_fields_are_left_out()
    {
        var embed = new Embed
        {
            Title = " ",
            Description = "d",
            Author = "\n",
            Footer = "",
            Fields = [new EmbedField(" ", "v"), new EmbedField("n", " "), new EmbedField("n", "v")],
        };

        Assert.Equal((null, "d", null, null), (embed.Title, embed.Description, embed.Author, embed.Footer));
        Assert.Equal("v", Assert.Single(embed.Fields).Value);
    }

    [Fact]
    public void A_colour_has_24_bits() =>
        Assert.Equal((0xFFFFFF, 0, null), (new Embed { Color = -1 }.Color, new Embed { Color = 1 << 24 }.Color, new Embed().Color));

    [Fact]
    public void There_are_ten_embeds_and_25_fields_at_most()
    {
        var message = Message.Of(
            Enumerable.Range(0, 12).Select(i => new Embed { Title = $"{i}", Fields = [.. Enumerable.Range(0, 30).Select(f => new EmbedField($"{f}", "v"))] }));

        Assert.Equal(Enumerable.Range(0, 10).Select(i => $"{i}"), message.Embeds.Select(e => e.Title));
        Assert.All(message.Embeds, e => Assert.Equal(25, e.Fields.Count));
    }

    [Fact]
    public void The_end_is_cut_so_that_all_embeds_hold_6000_characters()
    {
        var message = Message.Of(
            new Embed { Title = "first", Description = new string('a', 4_000) },
            new Embed { Title = "second", Description = new string('b', 4_000), Footer = "f" });

        Assert.Equal(4_000, message.Embeds[0].Description!.Length);
        Assert.Equal("second", message.Embeds[1].Title);
        Assert.InRange(message.Embeds.Sum(e => e.Characters), 5_900, 6_000);
    }

    [Fact]
    public void Any_embeds_fit()
    {
        var random = new Random(20310524);
        for (var i = 0; i < 2_000; i++)
        {
            var message = Message.Of(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Made(random)).Append(new Embed { Title = "t" }));

            Assert.InRange(message.Embeds.Sum(e => e.Characters), 1, 6_000);
            Assert.All(message.Embeds, e => Assert.True(e.Characters > 0));
            Assert.All(message.Embeds.SelectMany(e => e.Fields), f => Assert.True(f.Name.Length > 0 && f.Value.Length > 0));
        }
    }

    [Fact]
    public void Of_two_buttons_with_one_id_the_first_stays_and_of_many_25()
    {
        Assert.Equal(
            ["a", "c"], (Message.Of("x") with { Buttons = [new Button("1", "a"), new Button("1", "b"), new Button("2", "c")] }).Buttons.Select(b => b.Label));
        Assert.Equal(25, (Message.Of("x") with { Buttons = [.. Enumerable.Range(0, 30).Select(i => new Button($"{i}", "b"))] }).Buttons.Count);
    }

    [Fact]
    public void A_button_has_an_id_that_fits_and_a_label()
    {
        Assert.Throws<ArgumentException>(() => new Button("", "label"));
        Assert.Throws<ArgumentException>(() => new Button(new string('x', 101), "label"));
        Assert.Throws<ArgumentException>(() => new Button("id", " "));
        Assert.Equal(80, Fitting(new Button(new string('x', 100), Long).Label, 80));
    }

    private static Embed Made(Random random) => new()
    {
        Title = Text(random, 400),
        Author = Text(random, 400),
        Description = Text(random, 5_000),
        Footer = Text(random, 3_000),
        Fields = [.. Enumerable.Range(0, random.Next(0, 30)).Select(_ => new EmbedField(Text(random, 300) ?? "n", Text(random, 1_200) ?? "v"))],
    };

    private static string? Text(Random random, int most) => random.Next(4) == 0 ? null : Long[..random.Next(0, most)];

    // The limit where a word ends there, and less than a word below it elsewhere.
    private static int Fitting(string? text, int limit)
    {
        Assert.InRange(text!.Length, limit - "word ||".Length, limit);
        return limit;
    }
}
