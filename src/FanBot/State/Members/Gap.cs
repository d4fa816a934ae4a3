namespace FanBot.State.Members;

/// <summary>Something that members ask and the articles do not tell.</summary>
/// <param name="Key">What it asks.</param>
/// <param name="Show">Key of the show.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="Subject">Of whom or what, or null.</param>
/// <param name="Season">Of which season, or null.</param>
/// <param name="FirstDay">When it was asked first.</param>
/// <param name="LastDay">When it was asked last.</param>
/// <param name="Members">How many members have asked it.</param>
/// <param name="Texts">In which words, the newest first; none where none are kept.</param>
internal sealed record Gap(
    string Key, string Show, string Kind, string? Subject, int? Season, DateOnly FirstDay, DateOnly LastDay, int Members, IReadOnlyList<string> Texts);
