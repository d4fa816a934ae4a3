using FanBot.Knowledge.Answering;

namespace FanBot.Knowledge.Tests.Answering;

public sealed class SlashCommandCodeTests
{
    private static readonly string[] Names = ["show", "season", "as-of", "only", "topic", "name", "article", "question"];

    [Fact]
    public void A_command_in_its_short_form() =>
        Assert.Equal("release;hlanternfall;s2;d2031-01-01", SlashCommandCode.Write(SlashCommand.Read("/release as-of:2031-01-01 season:2 show:lanternfall")!));

    [Fact]
    public void Whatever_the_values_hold_it_is_read_back()
    {
        var random = new Random(5);
        const string alphabet = "ab;\\:| s2";
        for (var i = 0; i < 5_000; i++)
        {
            var options = Names.Where(_ => random.Next(3) == 0).ToDictionary(n => n, _ => Text(1 + random.Next(8)));
            var command = new SlashCommand("ask", options, Text(random.Next(3)).Trim());

            var read = SlashCommandCode.Read(SlashCommandCode.Write(command))!;

            Assert.Equal((command.Name, command.Rest), (read.Name, read.Rest));
            Assert.Equal(options.OrderBy(o => o.Key, StringComparer.Ordinal), read.Options.OrderBy(o => o.Key, StringComparer.Ordinal));
        }

        string Text(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => alphabet[random.Next(alphabet.Length)]));
    }

    [Theory]
    [InlineData("")]
    [InlineData(";h1")]
    [InlineData("release;")]
    [InlineData("release;h")]
    [InlineData("release;zz")]
    public void What_is_no_code_is_not_read(string text) => Assert.Null(SlashCommandCode.Read(text));
}
