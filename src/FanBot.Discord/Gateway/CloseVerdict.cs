namespace FanBot.Discord.Gateway;

/// <summary>What a close code means.</summary>
/// <param name="Next">What to do.</param>
/// <param name="Fault">For a stop, its kind.</param>
/// <param name="Sentence">For a stop, what the operator can do.</param>
internal readonly record struct CloseVerdict(AfterConnection Next, DiscordFault Fault = default, string Sentence = "");
