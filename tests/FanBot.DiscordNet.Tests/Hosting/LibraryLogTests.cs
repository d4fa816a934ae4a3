using Discord;
using Discord.WebSocket;
using FanBot.Discord.Tests.Scripted;
using FanBot.DiscordNet.Hosting;
using Microsoft.Extensions.Logging;

namespace FanBot.DiscordNet.Tests.Hosting;

public sealed class LibraryLogTests
{
    [Theory]
    [InlineData(
        "Rate limit triggered: interactions/123/aW50-secret_x/callback Remaining: 2s",
        "Rate limit triggered: interactions/123/(secret)/callback Remaining: 2s")]
    [InlineData("PATCH webhooks/77/aW50.secret/messages/@original: 12 ms", "PATCH webhooks/77/(secret)/messages/@original: 12 ms")]
    [InlineData("POST webhooks/77/aW50.secret: 12 ms", "POST webhooks/77/(secret) 12 ms")]
    [InlineData("Connected", "Connected")]
    [InlineData(null, "")]
    public void Tokens_of_interactions_are_left_out(string? message, string text) =>
        Assert.Equal(text, LibraryLog.TextOf(new LogMessage(LogSeverity.Warning, "Rest", message)));

    [Fact]
    public void Of_an_exception_the_type_is_told_and_not_the_message()
    {
        var text = LibraryLog.TextOf(new LogMessage(LogSeverity.Error, "Gateway", "Error handling Dispatch", new FormatException("what a member wrote")));

        Assert.StartsWith("Error handling Dispatch System.FormatException", text, StringComparison.Ordinal);
        Assert.DoesNotContain("what a member wrote", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_line_is_told_in_a_sentence()
    {
        var text = LibraryLog.TextOf(new LogMessage(LogSeverity.Warning, "Gateway", null, new HttpRequestException("127.0.0.1:9")));

        Assert.StartsWith("Could not keep the connection: Discord cannot be reached", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_end_is_no_fault()
    {
        var lines = new CapturedLog<DiscordSocketClient>();
        var log = new LibraryLog(lines);

        await log.WriteAsync(new LogMessage(LogSeverity.Warning, "Gateway", null, new TaskCanceledException()));
        await log.WriteAsync(new LogMessage(LogSeverity.Info, "Gateway", "Disconnected"));

        Assert.StartsWith("Information Gateway: Disconnected", Assert.Single(lines.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LogSeverity.Critical, LogLevel.Critical)]
    [InlineData(LogSeverity.Error, LogLevel.Error)]
    [InlineData(LogSeverity.Warning, LogLevel.Warning)]
    [InlineData(LogSeverity.Info, LogLevel.Information)]
    [InlineData(LogSeverity.Verbose, LogLevel.Debug)]
    [InlineData(LogSeverity.Debug, LogLevel.Trace)]
    public void Levels_have_their_counterparts(LogSeverity severity, LogLevel level) => Assert.Equal(level, LibraryLog.LevelOf(severity));
}
