using FanBot.DiscordNet.Interactions;

namespace FanBot.DiscordNet.Tests.Interactions;

public sealed class OptionTextTests
{
    public static TheoryData<object?, string?> Values => new()
    {
        { " Lanternfall ", " Lanternfall " },
        { 2L, "2" },
        { -3, "-3" },
        { 1.5, "1.5" },
        { true, "true" },
        { false, "false" },
        { new DateTime(2023, 8, 3, 9, 0, 0), "2023-08-03T09:00:00" },
        { null, null },
        { new object(), null },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_becomes_text_as_the_built_in_client_writes_it(object? value, string? text) => Assert.Equal(text, OptionText.Of(value));
}
