namespace FanBot.Reading.Chat;

/// <summary>What became of asking.</summary>
/// <param name="Text">The reply, or null where there is none.</param>
/// <param name="Outcome">Why there is none.</param>
/// <param name="Reason">The same for a log, in a few words of our own.</param>
/// <param name="MayPass">Whether another attempt may help.</param>
internal sealed record ChatAttempt(string? Text, ChatOutcome Outcome = default, string Reason = "", bool MayPass = false);
