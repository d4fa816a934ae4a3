namespace FanBot.State.Members;

/// <summary>A question that was not answered, or that a member called wrongly answered.</summary>
/// <param name="Key">What it asks, so that questions that ask the same have one key.</param>
/// <param name="Show">Key of the show.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="Subject">Of whom or what, or null.</param>
/// <param name="Season">Of which season, or null.</param>
/// <param name="Day">When.</param>
/// <param name="Member">Who, as <see cref="MemberHash"/> tells.</param>
/// <param name="Text">Its words, or null where the server keeps none.</param>
internal sealed record AskedInVain(string Key, string Show, string Kind, string? Subject, int? Season, DateOnly Day, string Member, string? Text);
