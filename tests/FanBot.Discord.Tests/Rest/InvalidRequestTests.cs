using System.Net;
using FanBot.Discord.Rest;
using FanBot.Discord.Rest.Limits;
using FanBot.Discord.Tests.Scripted;

namespace FanBot.Discord.Tests.Rest;

public sealed class InvalidRequestTests
{
    private static readonly RestRequest Callback = new(HttpMethod.Post, "/interactions/7/token/callback", "answer an interaction") { ByInteraction = true };

    private readonly SkippingTime _time = new();
    private readonly CapturedLog<DiscordRest> _log = new();
    private readonly RateLimits _limits;

    public InvalidRequestTests() => _limits = new RateLimits(TimeSpan.FromMinutes(2), _time, _log);

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(429)]
    public async Task After_5000_refusals_nothing_is_sent_until_the_oldest_are_ten_minutes_old(int status)
    {
        await RefuseAsync(status, 1);
        _time.Advance(TimeSpan.FromMinutes(4));
        await RefuseAsync(status, InvalidRequests.Most - 1);

        var failure = await Assert.ThrowsAsync<DiscordException>(async () => await _limits.EnterAsync(Callback, default));
        Assert.Equal(DiscordFault.RateLimited, failure.Fault);
        Assert.Equal(
            "Could not answer an interaction: Discord has refused so many requests that it would soon block this address, so nothing is sent for 6 min. The "
                + "log says what was refused before.",
            failure.Message);
        Assert.Single(_log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));

        _time.Advance(TimeSpan.FromMinutes(6));
        await RefuseAsync(status, 1);
        await Assert.ThrowsAsync<DiscordException>(async () => await _limits.EnterAsync(Callback, default));
    }

    [Fact]
    public async Task A_limit_that_others_have_used_up_is_not_counted()
    {
        var shared = new LimitHeaders(null, null, null, null, "shared", false);
        await RefuseAsync(429, InvalidRequests.Most * 2, shared);

        await _limits.EnterAsync(Callback, default);
    }

    private async Task RefuseAsync(int status, int times, LimitHeaders? headers = null)
    {
        for (var i = 0; i < times; i++)
        {
            var entered = await _limits.EnterAsync(Callback, default);
            _limits.Leave(Callback, entered, new RestAnswer((HttpStatusCode)status, null, null, "{\"retry_after\":0}"u8.ToArray()) { Limits = headers });
        }
    }
}
