using FanBot.Readers;

namespace FanBot.Settings;

/// <summary>What the running bot is set to, beside its knowledge.</summary>
internal sealed record BotSettings(
    DiscordSettings Discord, HttpSettings Http, LimitSettings Limits, FeedbackSettings Feedback, ReaderSettings Reader, PreviewSettings Preview)
{
    /// <summary>Hosts from which a moderator's link may be fetched, in lower case (<c>Knowledge:LinkHosts</c>). Default: none.</summary>
    public IReadOnlyList<string> LinkHosts { get; init; } = [];
}
