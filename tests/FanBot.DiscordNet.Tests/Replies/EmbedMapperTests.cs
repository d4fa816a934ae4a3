using FanBot.Discord.Messages;
using FanBot.DiscordNet.Replies;

namespace FanBot.DiscordNet.Tests.Replies;

public sealed class EmbedMapperTests
{
    [Fact]
    public void Every_part_is_kept()
    {
        var mapped = EmbedMapper.Of(new Embed
        {
            Title = "Lanternfall, season 2: release",
            Author = "When does it come?",
            Description = "**3 August**",
            Color = 0x2ECC71,
            Fields = [new EmbedField("How sure", "official"), new EmbedField("Also said", "July") { Inline = true }],
            Footer = "Page 1 of 2",
        });

        Assert.Equal(
            ("Lanternfall, season 2: release", "When does it come?", "**3 August**", 0x2ECC71u, "Page 1 of 2"),
            (mapped.Title, mapped.Author?.Name, mapped.Description, mapped.Color?.RawValue, mapped.Footer?.Text));
        Assert.Equal([("How sure", "official", false), ("Also said", "July", true)], mapped.Fields.Select(f => (f.Name, f.Value, f.Inline)));
    }

    [Fact]
    public void What_is_not_there_stays_away()
    {
        var mapped = EmbedMapper.Of(new Embed { Title = "Only this" });

        Assert.Equal((null, null, null, null, 0), (mapped.Author, mapped.Description, mapped.Color, mapped.Footer, mapped.Fields.Length));
    }

    [Fact]
    public void Black_is_a_colour() => Assert.Equal(0u, EmbedMapper.Of(new Embed { Title = "t", Color = 0 }).Color?.RawValue);

    [Fact]
    public void The_longest_parts_pass_the_librarys_own_checks()
    {
        var mapped = EmbedMapper.Of(
            new Embed { Title = new string('t', 256), Author = new string('a', 256), Footer = new string('f', 2_048), Fields = Fields(1, 256, 1_024) });

        Assert.Equal(
            (256, 256, 2_048, 256, 1_024),
            (mapped.Title.Length, mapped.Author?.Name.Length, mapped.Footer?.Text.Length, mapped.Fields[0].Name.Length, mapped.Fields[0].Value.Length));
        Assert.Equal(4_096, EmbedMapper.Of(new Embed { Description = new string('d', 4_096) }).Description.Length);
    }

    [Fact]
    public void As_many_fields_as_Discord_takes_pass() => Assert.Equal(25, EmbedMapper.Of(new Embed { Fields = Fields(30, 10, 10) }).Fields.Length);

    [Fact]
    public void A_message_filled_to_the_brim_passes()
    {
        var message = Message.Of(new Embed { Title = new string('t', 256), Description = new string('d', 4_096), Fields = Fields(25, 200, 1_024) });

        Assert.InRange(Assert.Single(MessageMapper.Embeds(message)).Length, 5_000, 6_000);
    }

    private static List<EmbedField> Fields(int count, int name, int value) =>
        [.. Enumerable.Range(0, count).Select(i => new EmbedField(new string('n', name), new string('v', value)))];
}
