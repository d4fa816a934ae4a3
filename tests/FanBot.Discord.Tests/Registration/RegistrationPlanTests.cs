using FanBot.Discord.Commands;
using FanBot.Discord.Registration;

namespace FanBot.Discord.Tests.Registration;

public sealed class RegistrationPlanTests
{
    private static readonly Snowflake First = new(11);
    private static readonly Snowflake Second = new(22);
    private static readonly CommandDefinition[] Member = [Slash("help"), new(CommandType.Message, "Check with sources", "")];
    private static readonly CommandDefinition[] Home = [Slash("knowledge")];

    [Fact]
    public void Member_commands_are_global_and_home_commands_at_home() =>
        Assert.Equal(
            ["11: knowledge", "22: knowledge", "global: help, Check with sources"],
            Read(RegistrationPlan.Create(Member, Home, null, [Second, First, Second])).Order(StringComparer.Ordinal));

    [Fact]
    public void While_trying_nothing_is_global() =>
        Assert.Equal(
            ["global: ", "11: knowledge", "22: help, Check with sources"],
            Read(RegistrationPlan.Create(Member, Home, Second, [First])));

    [Fact]
    public void A_home_server_can_be_the_one_to_try_in() =>
        Assert.Equal(
            ["global: ", "11: help, Check with sources, knowledge"],
            Read(RegistrationPlan.Create(Member, Home, First, [First])));

    [Fact]
    public void Without_servers_only_the_global_place_is_planned() =>
        Assert.Equal(["global: help, Check with sources"], Read(RegistrationPlan.Create(Member, Home, null, [])));

    [Fact]
    public void No_plan_puts_a_command_both_everywhere_and_in_a_server()
    {
        Snowflake?[] tries = [null, First, Second];
        Snowflake[][] homes = [[], [First], [First, Second]];
        foreach (var plan in tries.SelectMany(t => homes.Select(h => RegistrationPlan.Create(Member, Home, t, h))))
        {
            var everywhere = plan.Scopes.Single(s => s.Key == CommandScope.Global).Value;
            Assert.All(plan.Scopes.Where(s => s.Key != CommandScope.Global), s => Assert.Empty(s.Value.Intersect(everywhere)));
        }
    }

    [Fact]
    public void A_command_in_both_lists_is_refused_wherever_it_would_show_twice()
    {
        Assert.Contains("both globally and in a server", Refusal(() => RegistrationPlan.Create(Member, Member, null, [First])), StringComparison.Ordinal);
        Assert.Contains("stands twice", Refusal(() => RegistrationPlan.Create(Member, Member, First, [First])), StringComparison.Ordinal);
        Assert.Contains("stands twice", Refusal(() => RegistrationPlan.Create([.. Member, .. Member], Home, null, [])), StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_of_command_have_names_of_their_own() =>
        Assert.Equal(2, RegistrationPlan.Create([Slash("same"), new(CommandType.Message, "same", "")], [], null, []).Scopes[0].Value.Count);

    [Theory]
    [InlineData(CommandType.Slash, 100)]
    [InlineData(CommandType.User, 15)]
    [InlineData(CommandType.Message, 15)]
    public void What_Discord_takes_of_each_kind_is_the_limit(CommandType type, int most)
    {
        Assert.Single(RegistrationPlan.Create(Many(most), [], null, []).Scopes);
        Assert.Contains(
            $"Discord takes {most} of the kind '{type}'", Refusal(() => RegistrationPlan.Create(Many(most + 1), [], null, [])), StringComparison.Ordinal);

        CommandDefinition[] Many(int count) =>
            [.. Enumerable.Range(0, count).Select(i => new CommandDefinition(type, $"c{i}", type == CommandType.Slash ? "One of many." : ""))];
    }

    private static string Refusal(Action make) => Assert.Throws<ArgumentException>(make).Message;

    private static CommandDefinition Slash(string name) => new(CommandType.Slash, name, "A command.");

    private static IEnumerable<string> Read(RegistrationPlan plan) =>
        plan.Scopes.Select(s => $"{s.Key}: {string.Join(", ", s.Value.Select(c => c.Name))}");
}
