using FanBot.Knowledge.Answers;

namespace FanBot.State.Members;

/// <summary>Something that members ask and the articles do not tell, or an answer that members call wrong.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Show">Key of the show.</param>
/// <param name="Asked">What it asks for.</param>
/// <param name="Wrong">Whether it was answered, and members call that wrong.</param>
/// <param name="Answer">The answer that was called wrong, or null.</param>
/// <param name="IsUsual">Whether the usual question for it can be asked again in its place.</param>
/// <param name="FirstDay">When it was asked first.</param>
/// <param name="LastDay">When it was asked last.</param>
/// <param name="Members">How many members have asked it.</param>
internal sealed record Gap(
    string Key, string Show, AskedFor Asked, bool Wrong, string? Answer, bool IsUsual, DateOnly FirstDay, DateOnly LastDay, int Members)
{
    /// <summary>Stands for words that were asked and are not kept.</summary>
    public const string UnknownWords = "?";

    /// <summary>In which words it was asked, the newest first; none where none are kept.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>Why it is wrong, in the words of members, the newest first.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];
}
