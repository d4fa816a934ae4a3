using Discord;
using FanBot.Commands;
using FanBot.Discord;
using FanBot.Discord.Commands;
using FanBot.DiscordNet.Commands;
using Permissions = FanBot.Discord.Permissions;

namespace FanBot.DiscordNet.Tests.Commands;

public sealed class CommandMapperTests
{
    private static readonly CommandScope Server = new(new Snowflake(4001));

    public static TheoryData<string> Names => [.. CommandCatalogue.Member.Concat(CommandCatalogue.Home).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_command_of_the_bot_is_one_that_the_library_takes(string name)
    {
        var command = CommandCatalogue.Member.Concat(CommandCatalogue.Home).Single(c => c.Name == name);

        var properties = CommandMapper.Of(command, CommandScope.Global);

        Assert.Equal(name, properties.Name.Value);
        if (properties is SlashCommandProperties slash)
        {
            Assert.Equal(command.Description, slash.Description.Value);
            Assert.Equal(command.Options.Select(o => o.Name), slash.Options.GetValueOrDefault([]).Select(o => o.Name));
        }
    }

    [Fact]
    public void An_option_keeps_everything_that_is_said_of_it()
    {
        var option = Options(
            new CommandOption(OptionType.Number, "season", "Which season") { Required = true, Autocomplete = true, Least = 1, Most = 99 }).Single();

        Assert.Equal(
            (ApplicationCommandOptionType.Integer, "season", "Which season", true, true, 1d, 99d),
            (option.Type, option.Name, option.Description, option.IsRequired, option.IsAutocomplete, option.MinValue, option.MaxValue));
    }

    [Fact]
    public void Text_keeps_its_longest_and_its_choices()
    {
        var options = Options(
            new CommandOption(OptionType.Text, "show", "Which show") { MostCharacters = 100 },
            new CommandOption(OptionType.Text, "only", "Only those") { Choices = [CommandChoice.Of("new"), CommandChoice.Of("who return", "returning")] },
            new CommandOption(OptionType.Number, "page", "Which page") { Choices = [CommandChoice.Of("first", 1)] });

        Assert.Equal(100, options[0].MaxLength);
        Assert.Equal([("new", "new"), ("who return", "returning")], options[1].Choices.Select(c => (c.Name, c.Value)));
        Assert.Equal([("first", 1L)], options[2].Choices.Select(c => (c.Name, c.Value)));
    }

    [Fact]
    public void Options_keep_their_order_also_below_subcommands()
    {
        var options = Options(new CommandOption(OptionType.SubcommandGroup, "article", "Articles")
        {
            Options = [new CommandOption(OptionType.Subcommand, "add", "Add one") { Options = [Text("z", true), Text("a", true), Text("m"), Text("b")] }],
        });

        var add = Assert.Single(Assert.Single(options).Options);
        Assert.Equal((ApplicationCommandOptionType.SubCommand, "add"), (add.Type, add.Name));
        Assert.Equal(["z", "a", "m", "b"], add.Options.Select(o => o.Name));
    }

    [Fact]
    public void Where_a_command_can_be_used_is_told_globally_only()
    {
        var command = new CommandDefinition(CommandType.Slash, "help", "Help") { Contexts = [InteractionContext.Guild] };

        var (everywhere, server) = (CommandMapper.Of(command, CommandScope.Global), CommandMapper.Of(command, Server));

        Assert.Equal([InteractionContextType.Guild], everywhere.ContextTypes.Value);
        Assert.Equal([ApplicationIntegrationType.GuildInstall], everywhere.IntegrationTypes.Value);
        Assert.False(server.ContextTypes.IsSpecified || server.IntegrationTypes.IsSpecified);
    }

    [Theory]
    [InlineData(CommandType.Message, typeof(MessageCommandProperties))]
    [InlineData(CommandType.User, typeof(UserCommandProperties))]
    public void Commands_of_menus_keep_their_kind_and_permissions(CommandType type, Type properties)
    {
        var mapped = CommandMapper.Of(new CommandDefinition(type, "Check it", "") { DefaultMemberPermissions = Permissions.ManageGuild }, Server);

        Assert.IsType(properties, mapped);
        Assert.Equal(("Check it", GuildPermission.ManageGuild), (mapped.Name.Value, mapped.DefaultMemberPermissions.Value));
        Assert.False(mapped.ContextTypes.IsSpecified || mapped.IntegrationTypes.IsSpecified);
    }

    [Fact]
    public void Without_permissions_anybody_may() =>
        Assert.False(CommandMapper.Of(new CommandDefinition(CommandType.Slash, "help", "Help"), Server).DefaultMemberPermissions.IsSpecified);

    [Fact]
    public void The_largest_command_that_Discord_takes_passes()
    {
        var options = Enumerable.Range(0, 25)
            .Select(i => new CommandOption(OptionType.Text, $"option-{i:00}{new string('x', 23)}", new string('d', 100)) { MostCharacters = 6_000 }).ToList();
        options[0] = options[0] with
        {
            Choices = [.. Enumerable.Range(0, 25).Select(i => CommandChoice.Of($"{i:00}{new string('n', 78)}", $"{i:00}{new string('v', 68)}"))],
        };

        var mapped = Options([.. options]);

        Assert.Equal((25, 25, 32, 100), (mapped.Count, mapped[0].Choices.Count, mapped[0].Name.Length, mapped[0].Description.Length));
    }

    private static CommandOption Text(string name, bool required = false) => new(OptionType.Text, name, "Text") { Required = required };

    private static List<ApplicationCommandOptionProperties> Options(params IReadOnlyList<CommandOption> options) =>
        Assert.IsType<SlashCommandProperties>(CommandMapper.Of(new CommandDefinition(CommandType.Slash, "test", "A test", options), Server)).Options.Value;
}
