using FanBot.Discord;

namespace FanBot.State.Articles;

/// <summary>An article that a moderator has sent and not confirmed yet.</summary>
/// <param name="Id">Stands on the buttons that confirm or drop it; short, and not to be guessed.</param>
/// <param name="At">When it was sent.</param>
/// <param name="Moderator">By whom.</param>
/// <param name="Server">From where.</param>
/// <param name="FileName">The name that its file will have, with its show's folder.</param>
/// <param name="Content">The file.</param>
/// <param name="Understood">What was understood of it, as JSON.</param>
internal sealed record PendingAddition(
    string Id, DateTimeOffset At, Snowflake Moderator, Snowflake Server, string FileName, byte[] Content, string Understood);
