using System.Text.RegularExpressions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Recaps;

/// <summary>Which episode a heading or a title names.</summary>
/// <param name="Season">The season's number, or null.</param>
/// <param name="Episode">The episode's number in it, or null.</param>
/// <param name="IsFinale">Whether it is called the finale.</param>
internal sealed record EpisodeMark(int? Season, int? Episode, bool IsFinale)
{
    private static readonly PhraseBook Marks = PhraseBook.Read("Answering.Passages.Recaps.episode-marks.phrases");

    /// <summary>Whether it names a season and nothing within it.</summary>
    public bool IsSeason => Season is not null && Episode is null && !IsFinale;

    /// <summary>What a heading or a title names; null where it names no episode and no season, or more than one.</summary>
    public static EpisodeMark? Of(string heading)
    {
        var plain = Folding.Plain(heading);
        var words = Tokenizer.Read(plain, _ => null);
        var episodes = Numbers(EpisodePattern.Matches(plain).Concat(CodePattern.Matches(plain)), "e");
        var seasons = Numbers(SeasonPattern.Matches(plain).Concat(CodePattern.Matches(plain)), "s");
        if (episodes.Count > 1 || seasons.Count > 1 || ManyPattern.IsMatch(plain))
        {
            return null;
        }

        int? episode = episodes.Count == 1 ? episodes[0] : Marks.Says(words, "premiere") ? 1 : null;
        var mark = new EpisodeMark(seasons.Count == 1 ? seasons[0] : null, episode, Marks.Says(words, "finale"));
        return mark is { Season: null, Episode: null, IsFinale: false } ? null : mark;
    }

    /// <summary>What the beginning of a paragraph names, as "Episode 3: …" does; null where it begins otherwise.</summary>
    public static EpisodeMark? AtStart(string text) =>
        StartPattern.Match(Folding.Plain(text)) is { Success: true } match ? Of(match.Value) : null;

    /// <summary>Whether words name an episode by its number.</summary>
    public static bool IsNamed(string words, int episode) => Numbers(EpisodePattern.Matches(Folding.Plain(words)), "e").Contains(episode);

    /// <summary>Whether words name the finale.</summary>
    public static bool IsFinaleNamed(string words) => Marks.Says(Tokenizer.Read(Folding.Plain(words), _ => null), "finale");

    private static List<int> Numbers(IEnumerable<Match> matches, string group) =>
        [.. matches.Select(m => NumberWords.Read(m.Groups[group].Value)).OfType<int>().Distinct()];

    private const string Number = @"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private const string Ordinal = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth";

    private static readonly Pattern EpisodePattern = new(
        @"\b(?:episode|ep\.?|chapter) (?<e>" + Number + @")\b|\b(?<e>" + Ordinal + @") (?:episode|chapter)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern SeasonPattern = new(
        @"\b(?:season|series) (?<s>" + Number + @")\b|\b(?<s>" + Ordinal + @") (?:season|series)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern CodePattern = new(@"\bS(?<s>\d{1,2})[ :.]?E(?:p ?)?(?<e>\d{1,3})\b|\b(?<s>\d{1,2})x(?<e>\d{2})\b", RegexOptions.IgnoreCase);

    // "Episodes 1-3", "episode 4 to 6"
    private static readonly Pattern ManyPattern = new(@"\bepisodes \d|\bepisode \d+ ?(?:-|\u2013|to|and|&) ?\d", RegexOptions.IgnoreCase);

    private static readonly Pattern StartPattern = new(
        @"^\W*(?:(?:season|series) (?:" + Number + @"),? )?(?:(?:episode|ep\.?|chapter) (?:" + Number
        + @")\b|S\d{1,2}[ :.]?E\d{1,3}\b|\d{1,2}x\d{2}\b)(?=\s*(?:[:.,(""'\u2013-]|$))",
        RegexOptions.IgnoreCase);
}
