namespace FanBot.State.Members;

/// <summary>What a member thinks of an answer.</summary>
/// <param name="Answer">Which answer.</param>
/// <param name="Member">Who, as <see cref="MemberHash"/> tells.</param>
/// <param name="Helpful">Whether it was helpful; else it was wrong.</param>
/// <param name="Reason">Why it was wrong, in the member's words, or null.</param>
/// <param name="Day">When.</param>
internal sealed record Feedback(string Answer, string Member, bool Helpful, string? Reason, DateOnly Day);
