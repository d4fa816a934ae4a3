using System.Text;
using FanBot.Discord.Commands;
using FanBot.Discord.Json;

namespace FanBot.Discord.Tests.Commands;

public sealed class CommandDefinitionTests
{
    private static readonly string Long = new('x', 101);

    public static TheoryData<string, Func<CommandDefinition>> Refusals { get; } = new()
    {
        { "The command 'Shout' needs a name of 1 to 32 letters, digits, '-' or '_' in lower case.", () => Slash("Shout") },
        { "The command '' needs a name of", () => Slash("") },
        { "The command 'two words' needs a name of", () => Slash("two words") },
        { "needs a name of 1 to 32 letters", () => Slash(new string('x', 33)) },
        { "needs a name of 1 to 32 letters", () => Slash("line\n") },
        { "The command 'a' needs a description of 1 to 100 characters.", () => new CommandDefinition(CommandType.Slash, "a", " ") },
        { "The command 'a' needs a description of 1 to 100 characters.", () => new CommandDefinition(CommandType.Slash, "a", Long) },
        { "The command 'a' has more than 25 options.", () => Slash("a", [.. Enumerable.Range(0, 26).Select(i => Text($"o{i}"))]) },
        { "The command 'a' has two options of one name.", () => Slash("a", Text("b"), Text("b")) },
        { "The command 'a' has an optional option before a required one.", () => Slash("a", Text("b"), Text("c") with { Required = true }) },
        { "The command 'a' has both subcommands and values.", () => Slash("a", Text("b"), Sub("c")) },
        { "The command 'a', option 'B', needs a name of", () => Slash("a", Text("B")) },
        { "The command 'a', option 'b', needs a description of", () => Slash("a", Text("b") with { Description = "" }) },
        {
            "The command 'a', option 'b', has more than 25 choices.",
            () => Slash("a", Text("b") with { Choices = [.. Enumerable.Range(0, 26).Select(i => CommandChoice.Of($"{i}"))] })
        },
        {
            "The command 'a', option 'b', cannot have autocomplete.",
            () => Slash("a", Text("b") with { Autocomplete = true, Choices = [CommandChoice.Of("c")] })
        },
        { "The command 'a', option 'b', cannot have autocomplete.", () => Slash("a", new CommandOption(OptionType.Flag, "b", "d") { Autocomplete = true }) },
        { "The command 'a', option 'b', is a value, so nothing stands below it.", () => Slash("a", Text("b") with { Options = [Text("c")] }) },
        { "The command 'a', option 'b', is a subcommand and cannot be required.", () => Slash("a", Sub("b") with { Required = true }) },
        { "The command 'a', option 'b', holds what cannot stand there.", () => Slash("a", Group("b", Group("c"))) },
        { "The command 'a', option 'b', holds what cannot stand there.", () => Slash("a", Group("b", Text("c"))) },
        { "The command 'a', option 'b', option 'c', holds what cannot stand there.", () => Slash("a", Group("b", Sub("c") with { Options = [Sub("e")] })) },
        { "The command 'a', option 'b', option 'C', needs a name of", () => Slash("a", Group("b", Sub("C"))) },
        { "The command 'a', option 'b', has a choice that is not of its type.", () => Slash("a", Text("b") with { Choices = [CommandChoice.Of("one", 1)] }) },
        {
            "The command 'a', option 'b', has a choice that is not of its type.",
            () => Slash("a", new CommandOption(OptionType.Flag, "b", "d") { Choices = [CommandChoice.Of("one")] })
        },
        { "The command 'a', option 'b', cannot be limited to 0 characters.", () => Slash("a", Text("b") with { MostCharacters = 0 }) },
        { "The command 'a', option 'b', cannot be limited to 6001 characters.", () => Slash("a", Text("b") with { MostCharacters = 6_001 }) },
        {
            "The command 'a', option 'b', cannot be limited to 9 characters.",
            () => Slash("a", new CommandOption(OptionType.Number, "b", "d") { MostCharacters = 9 })
        },
        {
            "The command 'a' is longer than 8000 characters in all.",
            () => Slash(
                "a",
                [
                    .. Enumerable.Range(0, 25)
                        .Select(i => Text($"o{i}") with { Choices = [.. Enumerable.Range(0, 25).Select(c => CommandChoice.Of($"{c} of many"))] }),
                ])
        },
        { "The command ' ' needs a name of 1 to 32 characters.", () => new CommandDefinition(CommandType.Message, " ", "") },
        { "needs a name of 1 to 32 characters.", () => new CommandDefinition(CommandType.Message, new string('x', 33), "") },
        { "The command 'a' is not a slash command, so it has no description and no options.", () => new CommandDefinition(CommandType.Message, "a", "d") },
        {
            "The command 'a' is not a slash command, so it has no description and no options.",
            () => new CommandDefinition(CommandType.User, "a", "", Text("b"))
        },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_Discord_would_refuse_cannot_be_made(string problem, Func<CommandDefinition> make) =>
        Assert.Contains(problem, Assert.Throws<ArgumentException>(make).Message, StringComparison.Ordinal);

    [Fact]
    public void Names_may_be_of_any_script_and_menu_commands_of_any_case()
    {
        Assert.Equal("\u00fcbersicht", Slash("\u00fcbersicht").Name);
        Assert.Equal("\u65e5\u672c", Slash("\u65e5\u672c").Name);
        Assert.Equal("Check with sources", new CommandDefinition(CommandType.Message, "Check with sources", "").Name);
    }

    [Fact]
    public void A_command_is_written_with_what_it_has_and_nothing_else()
    {
        var command = Slash(
            "cast",
            Text("name") with { Required = true, Autocomplete = true, MostCharacters = 90 },
            new CommandOption(OptionType.Number, "season", "d") { Least = 1, Most = 99 }) with
        {
            DefaultMemberPermissions = Permissions.ManageGuild,
            Contexts = [InteractionContext.Guild],
        };
        const string Name = """{"type":3,"name":"name","description":"d","required":true,"autocomplete":true,"max_length":90}""";
        const string Season = """{"type":4,"name":"season","description":"d","min_value":1,"max_value":99}""";
        const string Body = $$"""
            "type":1,"name":"cast","description":"d","options":[{{Name}},{{Season}}],"default_member_permissions":32
            """;

        Assert.Equal($$"""[{{{Body}},"integration_types":[0],"contexts":[0]}]""", Written(command, CommandScope.Global));
        Assert.Equal($$"""[{{{Body}}}]""", Written(command, new CommandScope(new Snowflake(5))));
        Assert.Equal("""[{"type":3,"name":"Check"}]""", Written(new CommandDefinition(CommandType.Message, "Check", ""), new CommandScope(new Snowflake(5))));
    }

    private static string Written(CommandDefinition command, CommandScope scope) => Encoding.UTF8.GetString(CommandWriter.Write([command], scope));

    private static CommandDefinition Slash(string name, params CommandOption[] options) => new(CommandType.Slash, name, "d", options);

    private static CommandOption Text(string name) => new(OptionType.Text, name, "d");

    private static CommandOption Sub(string name) => new(OptionType.Subcommand, name, "d");

    private static CommandOption Group(string name, params CommandOption[] below) => new(OptionType.SubcommandGroup, name, "d") { Options = below };
}
