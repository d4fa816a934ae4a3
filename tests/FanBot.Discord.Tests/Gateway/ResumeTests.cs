using FanBot.Discord.Tests.Gateway.Scripted;

namespace FanBot.Discord.Tests.Gateway;

public sealed class ResumeTests
{
    [Fact]
    public async Task After_a_break_the_session_is_resumed_and_each_interaction_handed_over_once()
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.BeginAsync();
        await discord.InteractionAsync(10, 2);
        await discord.InteractionAsync(11, 3);
        await discord.HandledAsync();
        discord.Break();

        var again = await rig.GreetAsync();
        var resume = await again.ReadAsync(6);
        Assert.Equal(
            (GatewayRig.Secret, "session-1", 3L),
            (GatewayRig.Text(resume, "token"), GatewayRig.Text(resume, "session_id"), resume.GetProperty("seq").GetInt64()));

        // Discord may begin before what was asked for.
        await again.InteractionAsync(11, 3);
        await again.InteractionAsync(12, 4);
        await again.ResumedAsync(5);
        await again.InteractionAsync(13, 6);
        Assert.Equal(6, await again.HandledAsync());

        Assert.Equal([10ul, 11, 12, 13], rig.Interactions());
        Assert.Equal((1, 1, 1), (rig.Losses, rig.Resumes, rig.Asked));
        Assert.True(rig.Said("the connection broke off; resuming the session in 0 ms"));
    }

    [Fact]
    public async Task A_break_in_the_middle_of_a_replay_is_resumed_from_there()
    {
        await using var rig = new GatewayRig().Start();
        (await rig.BeginAsync()).Break();
        var (again, _) = await rig.ResumeAsync();
        await again.InteractionAsync(10, 2);
        await again.HandledAsync();
        again.Break();

        await rig.Time.PassAsync(TimeSpan.FromMilliseconds(375));
        var (third, sequence) = await rig.ResumeAsync();
        await third.InteractionAsync(11, 3);
        await third.ResumedAsync(4);
        await third.HandledAsync();

        Assert.Equal(2, sequence);
        Assert.Equal([10ul, 11], rig.Interactions());
    }

    [Fact]
    public async Task A_refused_resume_begins_anew_at_the_first_address_and_not_too_soon()
    {
        await using var rig = new GatewayRig().Start();
        (await rig.BeginAsync()).Break();
        var (again, _) = await rig.ResumeAsync();
        Assert.StartsWith("/resume", again.Target, StringComparison.Ordinal);

        await again.SendAsync("""{"op":9,"d":false}""");
        Assert.Equal(4000, await again.LeftAsync());

        // A random share of 1 to 5 seconds, then what is left of those that must lie between two sessions.
        await rig.Time.PassAsync(TimeSpan.FromSeconds(3));
        await rig.Time.PassAsync(TimeSpan.FromSeconds(2.5));
        var anew = await rig.BeginAsync("session-2");

        Assert.Equal("/first?v=10&encoding=json", anew.Target);
        anew.Break();
        await rig.Time.PassAsync(TimeSpan.FromMilliseconds(750));
        Assert.Equal("session-2", (await (await rig.GreetAsync()).ReadAsync(6)).GetProperty("session_id").GetString());
    }

    [Fact]
    public async Task A_session_that_was_interrupted_is_resumed()
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.BeginAsync();

        await discord.SendAsync("""{"op":9,"d":true}""");

        Assert.Equal(4000, await discord.LeftAsync());
        Assert.Equal(1, (await rig.ResumeAsync()).Sequence);
    }

    [Fact]
    public async Task Upon_a_request_the_client_reconnects_and_resumes_at_once()
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.BeginAsync();

        await discord.SendAsync("""{"op":7,"d":null}""");

        Assert.Equal(4000, await discord.LeftAsync());
        Assert.Equal(1, (await rig.ResumeAsync()).Sequence);
        Assert.True(rig.Said("Information The gateway connection ended: Discord asked to connect anew; resuming the session in 0 ms"));
    }

    [Fact]
    public async Task A_request_in_place_of_a_hello_is_followed_too()
    {
        await using var rig = new GatewayRig().Start();

        await (await rig.Discord.AcceptAsync()).SendAsync("""{"op":7,"d":null}""");

        await (await rig.GreetAsync()).ReadAsync(2);
    }

    [Fact]
    public async Task A_second_session_begins_no_sooner_than_Discord_allows()
    {
        await using var rig = new GatewayRig { Jitter = () => 0 }.Start();
        var discord = await rig.GreetAsync();
        await discord.ReadAsync(2);
        await discord.SendAsync("""{"op":9,"d":false}""");

        await rig.Time.PassAsync(TimeSpan.FromSeconds(1));
        await rig.Time.PassAsync(TimeSpan.FromSeconds(4.5));
        await (await rig.GreetAsync()).ReadAsync(2);

        Assert.Equal(2, rig.Asked);
    }

    [Fact]
    public async Task A_resume_that_nobody_answers_gives_way_to_a_new_session()
    {
        // Sooner than the first heartbeat, so that this is the next to run out.
        var limit = TimeSpan.FromSeconds(30);
        await using var rig = new GatewayRig(o => o with { ResumeTimeout = limit }) { Jitter = () => 1 }.Start();
        (await rig.BeginAsync()).Break();
        var (again, _) = await rig.ResumeAsync();

        await rig.Time.PassAsync(limit);

        Assert.Equal(4000, await again.LeftAsync());
        await rig.Time.PassAsync(TimeSpan.FromMilliseconds(500));
        Assert.StartsWith("/first", (await rig.BeginAsync()).Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_to_resume_at_that_is_gone_gives_way_to_the_first_one()
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.BeginAsync();
        for (var refusal = 0; refusal < 3; refusal++)
        {
            rig.Discord.Refusals.Enqueue("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
        }

        discord.Break();
        foreach (var wait in (double[])[0.375, 0.75, 1.5])
        {
            await rig.Time.PassAsync(TimeSpan.FromSeconds(wait));
        }

        var (again, sequence) = await rig.ResumeAsync();

        Assert.Equal(("/first?v=10&encoding=json", 1), (again.Target, sequence));
        Assert.True(rig.Said("Could not connect to the gateway at 127.0.0.1: The server returned status code '503'"));
    }

    [Fact]
    public async Task An_address_to_resume_at_that_cannot_be_used_is_replaced_by_the_first_one()
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.GreetAsync();
        await discord.ReadAsync(2);
        await discord.ReadyAsync(new Uri("https://example.org/"));
        await rig.ReadyAsync();
        await discord.HandledAsync();
        discord.Break();

        Assert.StartsWith("/first", (await rig.ResumeAsync()).Connection.Target, StringComparison.Ordinal);
    }
}
