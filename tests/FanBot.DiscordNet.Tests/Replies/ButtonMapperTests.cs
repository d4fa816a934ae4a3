using Discord;
using FanBot.DiscordNet.Replies;
using Button = FanBot.Discord.Messages.Button;

namespace FanBot.DiscordNet.Tests.Replies;

public sealed class ButtonMapperTests
{
    [Fact]
    public void Every_part_is_kept()
    {
        var button = Assert.IsType<ButtonComponent>(Assert.Single(Assert.Single(ButtonMapper.Of(
            [new Button("1|s|0|release", "Sources") { Style = FanBot.Discord.Messages.ButtonStyle.Primary, Disabled = true }]).Components).Components));

        Assert.Equal(("1|s|0|release", "Sources", ButtonStyle.Primary, true), (button.CustomId, button.Label, button.Style, button.IsDisabled));
    }

    [Fact]
    public void Five_stand_in_a_row_and_five_rows_in_a_message()
    {
        var rows = ButtonMapper.Of([.. Enumerable.Range(0, 25).Select(i => new Button($"{i:00}{new string('c', 98)}", new string('l', 90)))]).Components;

        Assert.Equal([5, 5, 5, 5, 5], rows.Select(r => r.Components.Count));
        Assert.Equal(Enumerable.Range(0, 25).Select(i => $"{i:00}"), rows.SelectMany(r => r.Components).Select(c => c.CustomId[..2]));
    }

    [Fact]
    public void Without_buttons_there_are_no_rows_rather_than_nothing_said() => Assert.Empty(ButtonMapper.Of([]).Components);

    [Theory]
    [InlineData(FanBot.Discord.Messages.ButtonStyle.Primary, ButtonStyle.Primary)]
    [InlineData(FanBot.Discord.Messages.ButtonStyle.Secondary, ButtonStyle.Secondary)]
    [InlineData(FanBot.Discord.Messages.ButtonStyle.Success, ButtonStyle.Success)]
    [InlineData(FanBot.Discord.Messages.ButtonStyle.Danger, ButtonStyle.Danger)]
    public void Styles_are_the_same(FanBot.Discord.Messages.ButtonStyle ours, ButtonStyle library) =>
        Assert.Equal(
            library, Assert.IsType<ButtonComponent>(ButtonMapper.Of([new Button("id", "label") { Style = ours }]).Components.First().Components.First()).Style);
}
