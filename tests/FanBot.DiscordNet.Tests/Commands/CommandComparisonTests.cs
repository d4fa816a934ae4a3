using Discord;
using FanBot.Commands;
using FanBot.Discord;
using FanBot.Discord.Commands;
using FanBot.DiscordNet.Commands;
using FanBot.DiscordNet.Tests.Running;
using Permissions = FanBot.Discord.Permissions;

namespace FanBot.DiscordNet.Tests.Commands;

public sealed class CommandComparisonTests
{
    private static readonly CommandScope Server = new(new Snowflake(4001));

    private static CommandDefinition Ask { get; } = new(
        CommandType.Slash,
        "ask",
        "Ask anything",
        new CommandOption(OptionType.Text, "question", "Your question") { Required = true, MostCharacters = 250 },
        new CommandOption(OptionType.Number, "season", "Which season") { Autocomplete = true, Least = 1, Most = 99 },
        new CommandOption(OptionType.Text, "only", "Only those") { Choices = [CommandChoice.Of("new")] })
    {
        DefaultMemberPermissions = Permissions.ManageGuild,
    };

    [Fact]
    public void What_the_bot_registers_is_the_same_when_it_comes_back()
    {
        Assert.True(CommandComparison.AreSame(CommandCatalogue.Member, [.. CommandCatalogue.Member.Select(c => Registered(c))], CommandScope.Global));
        Assert.True(CommandComparison.AreSame(CommandCatalogue.Home, [.. CommandCatalogue.Home.Select(c => Registered(c))], Server));
    }

    [Fact]
    public void The_order_of_commands_does_not_matter() =>
        Assert.True(CommandComparison.AreSame(CommandCatalogue.Member, [.. CommandCatalogue.Member.Reverse().Select(c => Registered(c))], CommandScope.Global));

    [Fact]
    public void Nothing_is_the_same_as_nothing() => Assert.True(CommandComparison.AreSame([], [], CommandScope.Global));

    [Fact]
    public void One_more_or_one_less_is_a_change()
    {
        Assert.False(CommandComparison.AreSame([Ask], [], Server));
        Assert.False(CommandComparison.AreSame([], [Registered(Ask)], Server));
    }

    public static TheoryData<string> Changes =>
        ["name", "description", "type", "permissions", "order", "required", "autocomplete", "least", "most", "longest", "choice", "option", "below"];

    [Theory]
    [MemberData(nameof(Changes))]
    public void Any_change_is_told(string what)
    {
        var (question, season, only) = (Ask.Options[0], Ask.Options[1], Ask.Options[2]);
        var changed = what switch
        {
            "name" => With("asks", Ask.Description, Ask.Options),
            "description" => With("ask", "Ask me", Ask.Options),
            "type" => With("ask", Ask.Description, [question, season, only with { Type = OptionType.Flag, Choices = [] }]),
            "permissions" => With("ask", Ask.Description, Ask.Options, null),
            "order" => With("ask", Ask.Description, [question, only, season]),
            "required" => With("ask", Ask.Description, [question with { Required = false }, season, only]),
            "autocomplete" => With("ask", Ask.Description, [question, season with { Autocomplete = false }, only]),
            "least" => With("ask", Ask.Description, [question, season with { Least = null }, only]),
            "most" => With("ask", Ask.Description, [question, season with { Most = 9 }, only]),
            "longest" => With("ask", Ask.Description, [question with { MostCharacters = 100 }, season, only]),
            "choice" => With("ask", Ask.Description, [question, season, only with { Choices = [CommandChoice.Of("new", "fresh")] }]),
            "option" => With("ask", Ask.Description, [question, season with { Description = "Which" }, only]),
            _ => With("ask", Ask.Description, [new CommandOption(OptionType.Subcommand, "question", "Your question")]),
        };

        Assert.False(CommandComparison.AreSame([changed], [Registered(Ask)], Server));
    }

    [Fact]
    public void Where_it_can_be_used_counts_globally_only()
    {
        var elsewhere = Registered(Ask with { Contexts = [InteractionContext.Guild] });

        Assert.False(CommandComparison.AreSame([Ask], [elsewhere], CommandScope.Global));
        Assert.True(CommandComparison.AreSame([Ask], [elsewhere], Server));
        Assert.False(CommandComparison.AreSame([Ask], [Registered(Ask, ApplicationIntegrationType.UserInstall)], CommandScope.Global));
    }

    private static CommandDefinition With(
        string name, string description, IReadOnlyList<CommandOption> options, Permissions? permissions = Permissions.ManageGuild) =>
        new(CommandType.Slash, name, description, options) { DefaultMemberPermissions = permissions };

    private static IApplicationCommand Registered(CommandDefinition command, ApplicationIntegrationType installed = ApplicationIntegrationType.GuildInstall) =>
        Stub.Of<IApplicationCommand>(new
    {
        Type = (ApplicationCommandType)(int)command.Type,
        command.Name,
        command.Description,
        DefaultMemberPermissions = new GuildPermissions((ulong)(command.DefaultMemberPermissions ?? 0)),
        Options = Registered(command.Options),
        ContextTypes = command.Contexts.Select(c => (InteractionContextType)(int)c).ToList() as IReadOnlyCollection<InteractionContextType>,
        IntegrationTypes = new List<ApplicationIntegrationType> { installed } as IReadOnlyCollection<ApplicationIntegrationType>,
    });

    private static IReadOnlyCollection<IApplicationCommandOption> Registered(IReadOnlyList<CommandOption> options) =>
        [.. options.Select(o => Stub.Of<IApplicationCommandOption>(new
    {
        Type = (ApplicationCommandOptionType)(int)o.Type,
        o.Name,
        o.Description,
        IsRequired = o.Required ? true : (bool?)null,
        IsAutocomplete = o.Autocomplete ? true : (bool?)null,
        MinValue = (double?)o.Least,
        MaxValue = (double?)o.Most,
        MaxLength = o.MostCharacters,
        Choices = o.Choices.Select(c => Stub.Of<IApplicationCommandOptionChoice>(new { c.Name, Value = c.Text ?? (object?)c.Number }))
            .ToList() as IReadOnlyCollection<IApplicationCommandOptionChoice>,
        Options = Registered(o.Options),
    }))];
}
