namespace FanBot.Knowledge.Claims;

/// <summary>A person or character of a show, under every spelling its articles use.</summary>
/// <param name="Kind">Person or character.</param>
/// <param name="Name">The usual spelling, in full.</param>
/// <param name="Aliases">Other spellings and short names that mean nobody else in this show; without <paramref name="Name"/>.</param>
public sealed record Entity(EntityKind Kind, string Name, IReadOnlyList<string> Aliases);
