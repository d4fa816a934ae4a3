using FanBot.Discord;
using FanBot.Discord.Interactions;
using FanBot.Hosting;
using FanBot.Settings;
using FanBot.Tests.Running;

namespace FanBot.Tests.Hosting;

public sealed class FloodTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public async Task A_member_who_floods_is_told_so_privately()
    {
        await using var endpoint = await new TestEndpoint { Limits = new() { PerUser = 2 } }.StartAsync();
        await endpoint.ReplyAsync(Posted.Command());
        await endpoint.ReplyAsync(Posted.Command());

        var reply = await endpoint.ReplyAsync(Posted.Command());

        Assert.Equal(
            (ReceivedReply.Message, "That is more than FanBot answers at once: you ask faster than 2 times a minute. Please try again in 30 seconds.", true),
            (reply.Type, reply.Content, reply.IsPrivate));
        Assert.Equal("Here you are.", (await endpoint.ReplyAsync(Posted.Command(user: 11))).Content);
    }

    [Fact]
    public async Task A_server_that_floods_is_told_so_privately()
    {
        await using var endpoint = await new TestEndpoint { Limits = new() { PerServer = 60 } }.StartAsync();
        for (ulong user = 1; user <= 60; user++)
        {
            Assert.Equal("Here you are.", (await endpoint.ReplyAsync(Posted.Command(user))).Content);
        }

        var reply = await endpoint.ReplyAsync(Posted.Command(user: 61));

        Assert.Equal(
            ("That is more than FanBot answers at once: this server asks faster than 60 times a minute. Please try again in a second.", true),
            (reply.Content, reply.IsPrivate));
        Assert.Equal("Here you are.", (await endpoint.ReplyAsync(Posted.Command(user: 61, server: 21))).Content);
    }

    [Fact]
    public async Task Suggestions_count_apart_and_are_none_beyond_the_limit()
    {
        await using var endpoint = await new TestEndpoint
        {
            Limits = new() { PerUser = 1 },
            Handler = (_, _) => throw new InvalidOperationException(),
        }.StartAsync();
        for (var i = 0; i < 11; i++)
        {
            Assert.Equal(0, (await endpoint.ReplyAsync(Posted.Typing())).ChoiceCount);
        }

        Assert.Equal(10, endpoint.Logs.Of(26).Count);
        Assert.Single(endpoint.Logs.Of(29));
        Assert.StartsWith("Something went wrong", (await endpoint.ReplyAsync(Posted.Command())).Content, StringComparison.Ordinal);
    }

    [Fact]
    public void A_steady_pace_is_never_refused()
    {
        using var gate = new FloodGate(new LimitSettings { PerUser = 20 }, _time);

        for (var i = 0; i < 500; i++)
        {
            Assert.Null(gate.Count(Of(user: 1)));
            _time.Advance(TimeSpan.FromSeconds(3));
        }
    }

    [Fact]
    public void After_a_burst_the_next_is_allowed_when_the_refusal_said()
    {
        using var gate = new FloodGate(new LimitSettings { PerUser = 20 }, _time);
        Assert.All(Enumerable.Range(0, 20), _ => Assert.Null(gate.Count(Of(user: 1))));

        Assert.Equal(new Flood(false, 20, TimeSpan.FromSeconds(3)), gate.Count(Of(user: 1)));
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(new Flood(false, 20, TimeSpan.FromSeconds(1)), gate.Count(Of(user: 1)));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(gate.Count(Of(user: 1)));
        Assert.NotNull(gate.Count(Of(user: 1)));
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.All(Enumerable.Range(0, 20), _ => Assert.Null(gate.Count(Of(user: 1))));
        Assert.NotNull(gate.Count(Of(user: 1)));
    }

    [Fact]
    public void Zero_is_without_a_limit()
    {
        using var gate = new FloodGate(new LimitSettings { PerUser = 0, PerServer = 0 }, _time);

        Assert.All(Enumerable.Range(0, 1_000), _ => Assert.Null(gate.Count(Of(user: 1))));
    }

    [Fact]
    public void Whoever_is_not_named_is_not_counted()
    {
        using var gate = new FloodGate(new LimitSettings { PerUser = 1, PerServer = 1 }, _time);

        Assert.All(Enumerable.Range(0, 100), _ => Assert.Null(gate.Count(Of(user: null) with { GuildId = null })));
    }

    private static ComponentInteraction Of(ulong? user) => new()
    {
        Id = new Snowflake(1),
        ApplicationId = new Snowflake(2),
        Token = default,
        CustomId = "",
        Member = user is { } id ? new Member(new Snowflake(id), Permissions.None) : null,
        GuildId = new Snowflake(3),
    };
}
