namespace FanBot.Knowledge.Articles;

/// <summary>
/// A folder's optional <c>show.yaml</c>, in which moderators name the show and settle what articles leave open.
/// </summary>
public sealed record ShowFile
{
    /// <summary>A folder without <c>show.yaml</c>.</summary>
    public static ShowFile None { get; } = new();

    /// <summary>The show's name (<c>name</c>), or null.</summary>
    public string? Name { get; init; }

    /// <summary>Other names of the show (<c>aliases</c>).</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Spelling in an article → the right name (<c>names</c>), for people and characters.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>What moderators corrected (<c>corrections</c>), in the order of the file; the names among them are in <see cref="Names"/> too.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>SHA-256 of the file in lower-case hexadecimal; empty where there is none. Articles are extracted again when it changes.</summary>
    public string Hash { get; init; } = "";
}
