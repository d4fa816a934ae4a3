namespace FanBot.Intake;

/// <summary>What a moderator says of an article, as they wrote it; each null where they said nothing.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Date">When.</param>
/// <param name="Show">The show that it is about.</param>
internal sealed record ArticleWords(string? Title = null, string? Publisher = null, string? Date = null, string? Show = null);
