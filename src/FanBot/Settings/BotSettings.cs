using FanBot.Readers;

namespace FanBot.Settings;

/// <summary>What the running bot is set to, beside its knowledge.</summary>
internal sealed record BotSettings(DiscordSettings Discord, HttpSettings Http, LimitSettings Limits, ReaderSettings Reader, PreviewSettings Preview);
