namespace FanBot.Knowledge.Answering.Passages.Recaps;

/// <summary>The passages of an article that tell what happens in one episode.</summary>
/// <param name="Season">The season's number, or null where the article does not tell.</param>
/// <param name="Episode">The episode's number in it, or null.</param>
/// <param name="IsFinale">Whether it is a season's last.</param>
/// <param name="First">The index of its first passage.</param>
/// <param name="Last">The index of its last.</param>
internal sealed record EpisodeSection(int? Season, int? Episode, bool IsFinale, int First, int Last)
{
    /// <summary>Whether it holds a passage.</summary>
    public bool Holds(int passage) => passage >= First && passage <= Last;
}
