namespace FanBot.Knowledge.Annotation.Mentions;

/// <summary>
/// Who can speak for a show in one article: the platforms and makers that it introduces somewhere. What they confirm is
/// official, wherever in the article they are named.
/// </summary>
/// <param name="Platforms">Platforms that the built-in list does not know, longest name first.</param>
/// <param name="Makers">Names of creators, authors, showrunners, directors and producers, full and by surname.</param>
internal sealed record ArticleVoices(IReadOnlyList<string> Platforms, IReadOnlySet<string> Makers)
{
    /// <summary>Nobody is known yet.</summary>
    public static readonly ArticleVoices None = new([], new HashSet<string>());
}
