using FanBot.Discord.Gateway;
using FanBot.Discord.Tests.Gateway.Scripted;

namespace FanBot.Discord.Tests.Gateway;

public sealed class SmallPartsTests
{
    [Fact]
    public void An_interaction_is_new_once_as_long_as_it_is_remembered()
    {
        var seen = new SeenInteractions(3);

        Assert.True(seen.IsNew(new Snowflake(1)));
        Assert.True(seen.IsNew(new Snowflake(2)));
        Assert.False(seen.IsNew(new Snowflake(1)));
        Assert.True(seen.IsNew(new Snowflake(3)));
        Assert.True(seen.IsNew(new Snowflake(4)));
        Assert.False(seen.IsNew(new Snowflake(2)));
        Assert.True(seen.IsNew(new Snowflake(1)));
        Assert.Equal(3, seen.Count);
    }

    [Fact]
    public void Remembering_interactions_takes_no_more_memory_with_time()
    {
        var seen = new SeenInteractions(100);
        for (var id = 1ul; id < 1_000; id++)
        {
            seen.IsNew(new Snowflake(id));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var id = 1_000ul; id < 100_000; id++)
        {
            seen.IsNew(new Snowflake(id));
        }

        // The runtime itself takes some when it compiles the loop anew; a single byte a turn would be 99,000.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000);
        Assert.Equal(100, seen.Count);
    }

    [Fact]
    public void What_is_sent_within_a_minute_is_limited_and_heartbeats_have_room()
    {
        var time = new ManualTime();
        var budget = new SendBudget(time);
        Assert.True(budget.TryTake(out _));
        time.Advance(TimeSpan.FromSeconds(10));
        for (var message = 1; message < 110; message++)
        {
            Assert.True(budget.TryTake(out _));
        }

        Assert.False(budget.TryTake(out var wait));
        budget.TakeHeartbeat();

        Assert.Equal(TimeSpan.FromSeconds(50), wait);
        time.Advance(wait);
        Assert.False(budget.TryTake(out _));
        time.Advance(TimeSpan.FromSeconds(10));
        Assert.True(budget.TryTake(out _));
    }

    [Theory]
    [InlineData("wss://gateway.discord.gg", "wss://gateway.discord.gg/?v=10&encoding=json&compress=zlib-stream")]
    [InlineData("wss://gateway.discord.gg/", "wss://gateway.discord.gg/?v=10&encoding=json&compress=zlib-stream")]
    [InlineData("ws://localhost:81/a?v=6&encoding=etf&compress=zstd-stream&key=1", "ws://localhost:81/a?v=10&encoding=json&compress=zlib-stream&key=1")]
    public void An_address_gets_the_parameters_of_a_connection(string url, string expected) =>
        Assert.Equal(new Uri(expected), GatewayUrl.Of(new Uri(url), compress: true));

    [Theory]
    [InlineData("wss://gateway-us-east1-b.discord.gg", true, true)]
    [InlineData("ws://gateway-us-east1-b.discord.gg", true, false)]
    [InlineData("ws://localhost:81", false, true)]
    [InlineData("https://discord.gg", false, false)]
    [InlineData("gateway", false, false)]
    [InlineData("", false, false)]
    [InlineData(null, false, false)]
    public void An_address_to_resume_at_is_no_less_safe_than_the_first(string? url, bool encrypted, bool usable) =>
        Assert.Equal(usable, GatewayUrl.Resume(url, encrypted) is not null);

    [Fact]
    public void A_buffer_grows_to_its_limit_and_gives_back_what_one_large_message_took()
    {
        var buffer = new GrowingBuffer(1_000_000);
        while (buffer.TryReserve(out var room))
        {
            buffer.Advance(room.Length);
        }

        Assert.Equal(1_000_000, buffer.Written.Length);
        buffer.Forget(999_999);
        Assert.Equal((1, 1_000_000), (buffer.Written.Length, buffer.Capacity));
        buffer.Forget(1);
        Assert.Equal((0, 16 * 1024), (buffer.Written.Length, buffer.Capacity));
    }

    [Fact]
    public void A_presence_of_any_length_fits()
    {
        var payload = OutgoingPayloads.Presence(string.Concat(Enumerable.Repeat("\u0001Ü\"", 5_000)));

        Assert.InRange(payload.Length, 100, 1_500);
    }
}
