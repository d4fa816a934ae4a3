using System.Text.Json;
using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;
using FanBot.Discord.Tests.Interactions;

namespace FanBot.Discord.Tests.Json;

public sealed class InteractionReaderTests
{
    [Fact]
    public void A_ping_has_nobody_behind_it()
    {
        var ping = Assert.IsType<PingInteraction>(Payloads.Read(Payloads.All[0]));

        Assert.Equal((new Snowflake(1), new Snowflake(2), null, null), (ping.Id, ping.ApplicationId, ping.Member, ping.GuildId));
    }

    [Fact]
    public void A_command_has_its_options_by_name()
    {
        var command = Assert.IsType<CommandInteraction>(Payloads.Read(Payloads.All[1]));

        Assert.Equal((CommandType.Slash, "cast"), (command.Type, command.Name));
        Assert.Equal((2L, "new", true), (command.Options.Number("season"), command.Options.Text("only"), command.Options.Flag("private")));
        Assert.Equal((null, null, false), (command.Options.Number("only"), command.Options.Text("show"), command.Options.Flag("season")));
        Assert.Equal(["season", "only", "private"], command.Options.Names);
    }

    [Fact]
    public void Who_asks_and_where_is_read()
    {
        var command = Payloads.Read(Payloads.All[1]);

        Assert.Equal(new Snowflake(846462639134605312), command.Id);
        Assert.Equal(new Snowflake(845027738276462632), command.ApplicationId);
        Assert.Equal(new Snowflake(290926798626357999), command.GuildId);
        Assert.Equal(new Snowflake(645027906669510667), command.ChannelId);
        Assert.Equal("en-GB", command.Locale);
        Assert.Equal(new Snowflake(53908232506183680), command.Member!.Id);
        Assert.True(command.Member.Has(Permissions.ManageGuild));
        Assert.False(command.Member.Has(Permissions.Administrator));
        Assert.Equal("secret-token", command.Token.Reveal());
        Assert.DoesNotContain("secret-token", command.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_and_a_subcommand_are_part_of_the_name()
    {
        var command = Assert.IsType<CommandInteraction>(Payloads.Read(Payloads.All[2]));

        Assert.Equal(("knowledge article add", "x"), (command.Name, command.Options.Text("address")));
    }

    [Fact]
    public void A_message_command_has_its_message_and_does_not_print_it()
    {
        var command = Assert.IsType<CommandInteraction>(Payloads.Read(Payloads.All[3]));

        Assert.Equal((CommandType.Message, "Check with sources"), (command.Type, command.Name));
        Assert.Equal((new Snowflake(867793854505943041), "Season 2 is out!"), (command.Target!.Id, command.Target.Content));
        Assert.Empty(command.Target.Attachments);
        Assert.DoesNotContain("Season 2", command.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_half_typed_number_is_suggested_for_as_it_stands()
    {
        var typing = Assert.IsType<AutocompleteInteraction>(Payloads.Read(Payloads.All[4]));

        Assert.Equal(("cast", "season", "2x", "Lant"), (typing.Name, typing.Focused, typing.Typed, typing.Options.Text("show")));
    }

    [Fact]
    public void Nothing_typed_is_empty()
    {
        var typing = Assert.IsType<AutocompleteInteraction>(
            Payloads.Read(Payloads.InServer(4, """{"name":"cast","options":[{"name":"show","type":3,"value":"","focused":true}]}""")));

        Assert.Equal("", typing.Typed);
    }

    [Fact]
    public void A_button_has_its_id_and_what_it_stands_on()
    {
        var pressed = Assert.IsType<ComponentInteraction>(Payloads.Read(Payloads.All[5]));

        Assert.Equal(("more:1", "Lanternfall", true), (pressed.CustomId, pressed.EmbedAuthor, pressed.OnEphemeral));
        Assert.Empty(pressed.Values);
    }

    [Fact]
    public void A_menu_has_what_was_chosen()
    {
        var chosen = Assert.IsType<ComponentInteraction>(Payloads.Read(Payloads.All[6]));

        Assert.Equal(["a", "b"], chosen.Values);
        Assert.Equal((null, false), (chosen.EmbedAuthor, chosen.OnEphemeral));
    }

    [Fact]
    public void A_form_is_read_from_labels_and_from_rows()
    {
        var form = Assert.IsType<ModalInteraction>(Payloads.Read(Payloads.All[7]));

        Assert.Equal("form", form.CustomId);
        Assert.Equal([new("title", "News"), new("text", "Old row")], form.Fields);
    }

    [Fact]
    public void Files_are_read_with_commands_messages_and_forms()
    {
        const string Resolved = """
            "resolved":{"attachments":{"7":{"id":"7","filename":"news.md","size":12,"url":"https://cdn.discordapp.com/a/news.md?ex=secret",
            "proxy_url":"x","content_type":"text/markdown","ephemeral":true},"8":{"id":"8"},"9":null}}
            """;
        var news = new Attachment(new Snowflake(7), "news.md", 12, "https://cdn.discordapp.com/a/news.md?ex=secret", "text/markdown");

        var command = Assert.IsType<CommandInteraction>(Payloads.Read(Payloads.InServer(2, $$$"""
            {"name":"knowledge","options":[{"name":"add","type":1,"options":[{"name":"file","type":11,"value":"7"},{"name":"gone","type":11,"value":"6"},
            {"name":"bare","type":11,"value":"8"},{"name":"none","type":11,"value":"9"},{"name":"odd","type":11,"value":7}]}],{{{Resolved}}} }
            """)));
        var message = Assert.IsType<CommandInteraction>(Payloads.Read(Payloads.InServer(2, """
            {"name":"Use as source","type":3,"target_id":"5","resolved":{"messages":{"5":{"content":"Look!","attachments":[null,{"id":"8"},
            {"id":"7","filename":"news.md","size":12,"url":"https://cdn.discordapp.com/a/news.md?ex=secret","content_type":"text/markdown"}]}}}}
            """)));
        var form = Assert.IsType<ModalInteraction>(Payloads.Read(Payloads.InServer(5, $$$"""
            {"custom_id":"form","components":[{"type":18,"component":{"type":19,"custom_id":"file","values":["7"]}},
            {"type":18,"component":{"type":3,"custom_id":"show","values":["Lanternfall"]}},{"type":18,"component":{"type":19,"custom_id":"empty","values":[]}},
            {"type":18,"component":{"type":4,"custom_id":"title","value":" News "}}],{{{Resolved}}} }
            """)));

        Assert.Equal([new("file", news), new("odd", news)], command.Attachments);
        Assert.Equal([news], message.Target!.Attachments);
        Assert.Equal([new("file", news)], form.Attachments);
        Assert.Equal([new("show", "Lanternfall"), new("title", " News ")], form.Fields);
        Assert.Equal(("News", null), (form.Text("title"), form.Text("file")));
        Assert.All([command, message, (Interaction)form], i => Assert.DoesNotContain("secret\"", i.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain("cdn", news.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_direct_message_nobody_has_permissions()
    {
        var command = Payloads.Read("""{"id":"1","application_id":"2","type":2,"token":"t","user":{"id":"3"},"data":{"name":"help"}}""");

        Assert.Equal(new Member(new Snowflake(3), Permissions.None), command.Member);
        Assert.Null(command.GuildId);
    }

    [Theory]
    [InlineData("""["11","12"]""", 2)]
    [InlineData("[]", 0)]
    [InlineData("null", 0)]
    public void Roles_are_those_of_the_member(string roles, int count)
    {
        var command = Payloads.Read(
            $$"""{"id":"1","application_id":"2","type":2,"member":{"user":{"id":"3"},"roles":{{roles}}},"data":{"name":"help"} }""");

        Assert.Equal(new[] { 11ul, 12ul }.Take(count), command.Member!.Roles.Select(r => r.Value));
    }

    [Theory]
    [InlineData("8", false)]
    [InlineData("18446744073709551615", true)]
    [InlineData("-1", false)]
    [InlineData("all", false)]
    public void Permissions_are_read_as_a_number_or_are_none(string permissions, bool all)
    {
        var command = Payloads.Read(
            $$"""{"id":"1","application_id":"2","type":2,"member":{"user":{"id":"3"},"permissions":"{{permissions}}"},"data":{"name":"help"} }""");

        Assert.Equal(all, command.Member!.Permissions == (Permissions)ulong.MaxValue);
        Assert.Equal(all || permissions == "8", command.Member.Has(Permissions.ManageGuild));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(0)]
    [InlineData(-7)]
    public void A_kind_that_is_not_known_is_named(int type) =>
        Assert.Equal(type, Assert.IsType<UnknownInteraction>(Payloads.Read($$"""{"id":"1","application_id":"2","type":{{type}},"data":{"what":[]} }""")).Type);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"id":"1","application_id":"2"}""")]
    [InlineData("""{"id":"x","application_id":"2","type":1}""")]
    [InlineData("""{"id":"1","application_id":"2","type":99999999999}""")]
    [InlineData("""{"id":"1","application_id":"2","type":2}""")]
    [InlineData("""{"id":"1","application_id":"2","type":2,"data":{}}""")]
    [InlineData("""{"id":"1","application_id":"2","type":3,"data":{}}""")]
    [InlineData("""{"id":"1","application_id":"2","type":4,"data":{"name":"cast"}}""")]
    [InlineData("""{"id":"1","application_id":"2","type":4,"data":{"name":"cast","options":[{"name":"a","type":3,"value":"b"}]}}""")]
    [InlineData("""{"id":"1","application_id":"2","type":5,"data":{"components":[]}}""")]
    [InlineData("""{"id":"1","application_id":"2","type":2,"data":{"name":"a","options":[{"name":"b","type":3,"value":"\ud800"}]}}""")]
    [InlineData("""{"id":"1","application_id":"2","type":2,"data":{"name":"\ud800"}}""")]
    public void What_lacks_what_it_must_have_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => Payloads.Read(json));

    [Theory]
    [InlineData(
        """{"id":"1","application_id":"2","type":2,"data":{"name":"a","options":[null,{"value":1},{"name":"b","value":{}},{"name":"c","value":null}]}}""")]
    [InlineData("""{"id":"1","application_id":"2","type":2,"data":{"name":"a","type":3,"target_id":"5","resolved":{"messages":{"5":null}}}}""")]
    [InlineData("""{"id":"1","application_id":"2","type":2,"data":{"name":"a","type":3,"target_id":"5"}}""")]
    [InlineData("""{"id":"1","application_id":"2","type":3,"data":{"custom_id":"a","values":null},"message":{"embeds":[null]}}""")]
    [InlineData("""{"id":"1","application_id":"2","type":5,"data":{"custom_id":"a","components":[null,{"component":null},{"components":[null]}]}}""")]
    public void Holes_in_lists_are_passed_over(string json) => Assert.NotNull(Payloads.Read(json));
}
