using Discord;
using FanBot.Discord;
using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;
using FanBot.DiscordNet.Interactions;
using FanBot.DiscordNet.Tests.Running;

namespace FanBot.DiscordNet.Tests.Interactions;

public sealed class InteractionMapperTests
{
    [Fact]
    public void What_every_interaction_has_is_kept()
    {
        var read = InteractionMapper.Of(Sent.Slash("help"), Permissions.ManageGuild);

        Assert.Equal(
            (
                new Snowflake(Sent.Id),
                new Snowflake(Sent.Application),
                Sent.Token,
                new Member(new Snowflake(Sent.Who), Permissions.ManageGuild),
                new Snowflake(Sent.Guild),
                new Snowflake(Sent.Channel),
                "en-GB"),
            (read.Id, read.ApplicationId, read.Token.Reveal(), read.Member, read.GuildId, read.ChannelId, read.Locale));
    }

    [Fact]
    public void Roles_are_those_of_the_server()
    {
        IReadOnlyList<Snowflake> roles = [new Snowflake(11)];

        Assert.Equal(roles, InteractionMapper.Of(Sent.Slash("help"), Permissions.None, roles).Member!.Roles);
        Assert.Empty(InteractionMapper.Of(Sent.InDirectMessage(), Permissions.None, roles).Member!.Roles);
    }

    [Fact]
    public void In_a_direct_message_there_is_no_server_and_no_permission()
    {
        var read = InteractionMapper.Of(Sent.InDirectMessage(), Permissions.Administrator);

        Assert.Null(read.GuildId);
        Assert.Equal(Permissions.None, read.Member?.Permissions);
    }

    [Fact]
    public void A_slash_command_has_its_options_as_text()
    {
        var read = Command(Sent.Slash(
            "cast",
            Sent.Option("season", ApplicationCommandOptionType.Integer, 2L),
            Sent.Option("only", ApplicationCommandOptionType.String, " new "),
            Sent.Option("private", ApplicationCommandOptionType.Boolean, true)));

        Assert.Equal(
            (CommandType.Slash, "cast", 2L, "new", true),
            (read.Type, read.Name, read.Options.Number("season"), read.Options.Text("only"), read.Options.Flag("private")));
    }

    [Fact]
    public void A_subcommand_is_named_with_what_it_stands_below()
    {
        var read = Command(Sent.Slash(
            "knowledge",
            Sent.Option(
                "article",
                ApplicationCommandOptionType.SubCommandGroup,
                null,
                Sent.Option("add", ApplicationCommandOptionType.SubCommand, null, Sent.Option("address", ApplicationCommandOptionType.String, "x")))));

        Assert.Equal(("knowledge article add", "x"), (read.Name, read.Options.Text("address")));
    }

    [Fact]
    public void A_subcommand_may_have_no_options() =>
        Assert.Equal("knowledge reload", Command(Sent.Slash("knowledge", Sent.Option("reload", ApplicationCommandOptionType.SubCommand, null))).Name);

    [Fact]
    public void What_is_being_typed_is_told_with_what_is_filled_in()
    {
        var read = Assert.IsType<AutocompleteInteraction>(InteractionMapper.Of(
            Sent.Typing(
                "cast",
                Sent.Typed("show", ApplicationCommandOptionType.String, "Lant"),
                Sent.Typed("season", ApplicationCommandOptionType.Integer, "2x", focused: true)),
            Permissions.None));

        Assert.Equal(("cast", "season", "2x", "Lant"), (read.Name, read.Focused, read.Typed, read.Options.Text("show")));
    }

    [Fact]
    public void Typing_below_a_subcommand_names_it()
    {
        var read = Assert.IsType<AutocompleteInteraction>(InteractionMapper.Of(
            Sent.Typing(
                "knowledge",
                Sent.Typed("article", ApplicationCommandOptionType.SubCommandGroup, null),
                Sent.Typed("add", ApplicationCommandOptionType.SubCommand, null),
                Sent.Typed("address", ApplicationCommandOptionType.String, "x", focused: true)),
            Permissions.None));

        Assert.Equal(("knowledge article add", "address"), (read.Name, read.Focused));
        Assert.Equal(["address"], read.Options.Names);
    }

    [Fact]
    public void A_pressed_button_has_its_id_and_the_line_above_the_message()
    {
        var embed = new EmbedBuilder().WithTitle("t").WithAuthor("Who plays Wren?").Build();

        var read = Component(Sent.Press("1|s|0|ask", Sent.Message(MessageFlags.Ephemeral, embed)));

        Assert.Equal(("1|s|0|ask", "Who plays Wren?", true), (read.CustomId, read.EmbedAuthor, read.OnEphemeral));
    }

    [Fact]
    public void A_button_on_a_public_message_without_embeds_is_told_as_such()
    {
        var read = Component(Sent.Press("1|s|0|release", Sent.Message(MessageFlags.None)));

        Assert.Equal((null, false), (read.EmbedAuthor, read.OnEphemeral));
    }

    [Fact]
    public void A_menu_has_what_was_chosen() => Assert.Equal(["a", "b"], Component(Sent.Press("pick", null, "a", "b")).Values);

    [Fact]
    public void A_form_has_its_fields()
    {
        var read = Assert.IsType<ModalInteraction>(
            InteractionMapper.Of(Sent.Form("form", ("title", "News"), ("text", "Old row"), ("empty", null)), Permissions.None));

        Assert.Equal("form", read.CustomId);
        Assert.Equal(new Dictionary<string, string> { ["title"] = "News", ["text"] = "Old row" }, read.Fields);
    }

    [Fact]
    public void A_message_command_has_its_message()
    {
        var read = Command(Sent.OnMessage("Check with sources", Stub.Of<IMessage>(new { Id = 7UL, Content = "Season 2 is out!" })));

        Assert.Equal((CommandType.Message, "Check with sources", new TargetMessage(new Snowflake(7), "Season 2 is out!")), (read.Type, read.Name, read.Target));
    }

    [Fact]
    public void A_message_without_text_is_empty() =>
        Assert.Equal("", Command(Sent.OnMessage("Check with sources", Stub.Of<IMessage>(new { Id = 7UL }))).Target?.Content);

    [Fact]
    public void A_message_command_without_its_message_has_none() => Assert.Null(Command(Sent.OnMessage("Check with sources", null)).Target);

    [Fact]
    public void A_user_command_is_told_as_such() => Assert.Equal(CommandType.User, Command(Sent.OnUser("Who is it")).Type);

    [Fact]
    public void Any_other_kind_is_unknown() => Assert.Equal(99, Assert.IsType<UnknownInteraction>(InteractionMapper.Of(Sent.Unknown(), Permissions.None)).Type);

    private static CommandInteraction Command(IDiscordInteraction from) => Assert.IsType<CommandInteraction>(InteractionMapper.Of(from, Permissions.None));

    private static ComponentInteraction Component(IDiscordInteraction from) =>
        Assert.IsType<ComponentInteraction>(InteractionMapper.Of(from, Permissions.None));
}
