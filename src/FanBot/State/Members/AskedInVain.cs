using FanBot.Knowledge.Answers;

namespace FanBot.State.Members;

/// <summary>A question that was not answered, or that a member called wrongly answered.</summary>
/// <param name="Show">Key of the show.</param>
/// <param name="Asked">What it asks for; its words are those to keep, or none where the server keeps none.</param>
/// <param name="Day">When.</param>
/// <param name="Member">Who, as <see cref="MemberHash"/> tells.</param>
internal sealed record AskedInVain(string Show, AskedFor Asked, DateOnly Day, string Member)
{
    /// <summary>Its words as they were asked, or null where the server keeps none.</summary>
    public string? Text { get; init; }

    /// <summary>Whether it was answered, and a member calls that wrong.</summary>
    public bool Wrong { get; init; }

    /// <summary>The answer that was called wrong, or null.</summary>
    public string? Answer { get; init; }

    /// <summary>Whether the usual question for it came to the same, so that it can be asked again in its place.</summary>
    public bool IsUsual { get; init; }

    /// <summary>What it asks, as a key: questions that ask the same have the same.</summary>
    public string Key => GapKey.Of(this);
}
