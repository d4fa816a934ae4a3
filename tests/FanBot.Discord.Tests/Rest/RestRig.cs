using FanBot.Discord.Interactions;
using FanBot.Discord.Rest;
using FanBot.Discord.Tests.Scripted;

namespace FanBot.Discord.Tests.Rest;

/// <summary>The client, a scripted Discord and a clock on which nobody waits.</summary>
internal sealed class RestRig : IDisposable
{
    public const string Secret = "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs";
    public const string InteractionSecret = "aW50ZXJhY3Rpb246ODQ1Njg1OTA5.Zx_y-9";

    private readonly HttpClient _client;

    public RestRig(params IReadOnlyList<ScriptedAnswer> answers)
        : this(new ScriptedDiscord(answers))
    {
    }

    public RestRig(ScriptedDiscord discord, HttpMessageHandler? handler = null)
    {
        Discord = discord;
        _client = handler is null ? new HttpClient() : new HttpClient(handler);
        Assert.True(BotToken.TryParse(Secret, out var token));

        // As long as no pause is, so that the clock can hold it back.
        var options = new DiscordRestOptions { ApiBase = discord.ApiBase, Token = token, AnswerTimeout = TimeSpan.FromSeconds(2.125) };
        Time = new SkippingTime(options.AttemptTimeout, options.AnswerTimeout, HeldBack);
        Rest = new DiscordRest(_client, options, Time, Log, () => 1);
    }

    /// <summary>A pause that is not skipped.</summary>
    public static TimeSpan HeldBack { get; } = TimeSpan.FromSeconds(61);

    public static Snowflake App { get; } = new(100);

    public static InteractionToken Interaction { get; } = new(InteractionSecret);

    public ScriptedDiscord Discord { get; }

    public SkippingTime Time { get; }

    public DiscordRest Rest { get; }

    public CapturedLog<DiscordRest> Log { get; } = new();

    /// <summary>The delays so far, in seconds.</summary>
    public IEnumerable<double> Waits => Time.Waits.Select(w => w.TotalSeconds);

    /// <summary>What an action fails with; no token stands in it or in the log.</summary>
    public async Task<DiscordException> FailureAsync(Func<DiscordRest, Task> action)
    {
        var failure = await Assert.ThrowsAsync<DiscordException>(() => action(Rest));
        AssertNoSecret(failure.ToString());
        return failure;
    }

    public void AssertNoSecret(params IEnumerable<string> texts) =>
        Assert.All([.. texts, .. Log.Lines], text =>
        {
            Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
            Assert.DoesNotContain(InteractionSecret, text, StringComparison.Ordinal);
            Assert.DoesNotContain("/webhooks/", text, StringComparison.Ordinal);
        });

    public void Dispose()
    {
        _client.Dispose();
        Discord.Dispose();
    }
}
