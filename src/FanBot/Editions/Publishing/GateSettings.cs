namespace FanBot.Editions.Publishing;

/// <summary>What a snapshot must pass before it goes live by itself.</summary>
/// <param name="Questions">Full path of the golden questions, a file or a folder; null for none.</param>
/// <param name="Approvals">How many moderators have to agree before anything goes live; 1 where a reload that passes is enough.</param>
internal sealed record GateSettings(string? Questions = null, int Approvals = 1);
