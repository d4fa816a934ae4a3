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
    private const string OfEpisode = "episode";
    private const string OfSeason = "season";
    private const string Many = "many";
    private const string Finale = "finale";
    private const string Premiere = "premiere";
    private const string Number = "number";

    private static readonly PhraseBook Starts = PhraseBook.Read("Answering.Passages.Recaps.episode-starts.phrases");

    private static readonly PhraseBook Marks = PhraseBook.Read("Answering.Passages.Recaps.episode-marks.phrases");

    /// <summary>Whether it names a season and nothing within it.</summary>
    public bool IsSeason => Season is not null && Episode is null && !IsFinale;

    /// <summary>What a heading or a title names; null where it names no episode and no season, or more than one.</summary>
    public static EpisodeMark? Of(string heading)
    {
        var plain = Folding.Plain(heading);
        var marks = Marks.Matches(Tokenizer.Read(plain)).ToList();
        var episodes = Numbers(marks, plain, OfEpisode);
        var seasons = Numbers(marks, plain, OfSeason);
        if (episodes.Count > 1 || seasons.Count > 1 || marks.Exists(m => m.Value == Many))
        {
            return null;
        }

        int? episode = episodes.Count == 1 ? episodes[0] : marks.Exists(m => m.Value == Premiere) ? 1 : null;
        var mark = new EpisodeMark(seasons.Count == 1 ? seasons[0] : null, episode, marks.Exists(m => m.Value == Finale));
        return mark is { Season: null, Episode: null, IsFinale: false } ? null : mark;
    }

    /// <summary>What the beginning of a paragraph names, as "Episode 3: …" does; null where it begins otherwise.</summary>
    public static EpisodeMark? AtStart(string text) =>
        StartPattern.Match(text) is { Success: true } code ? Of(code.Value)
        : Starts.Matches(Tokenizer.Read(Folding.Plain(text).Replace(" - ", " \u2013 ", StringComparison.Ordinal))).FirstOrDefault() is { } start
            ? Of(start.Span.Cut(text))
        : null;

    /// <summary>Whether words name an episode by its number.</summary>
    public static bool IsNamed(string words, int episode) =>
        Folding.Plain(words) is var plain && Numbers(Marks.Matches(Tokenizer.Read(plain)), plain, OfEpisode).Contains(episode);

    /// <summary>Whether words name the finale.</summary>
    public static bool IsFinaleNamed(string words) => Marks.Says(Tokenizer.Read(Folding.Plain(words)), Finale);

    /// <summary>Whether a title has a code such as "S2E3".</summary>
    public static bool HasCode(string title) => CodePattern.IsMatch(title);

    // Those in words, and of codes such as "S2E3".
    private static List<int> Numbers(IEnumerable<PhraseMatch> marks, string text, string of) =>
    [
        .. marks.Where(m => m.Value == of).Select(m => m.Part(Number)).OfType<TextSpan>().Select(n => n.Cut(text))
            .Concat(CodePattern.Matches(text).Select(m => m.Groups[of].Value))
            .Select(NumberWords.Read).OfType<int>().Distinct(),
    ];

    private static readonly Pattern CodePattern = new(
        @"\bS(?<season>\d{1,2})[ :.]?E(?:p ?)?(?<episode>\d{1,3})\b|\b(?<season>\d{1,2})x(?<episode>\d{2})\b", RegexOptions.IgnoreCase);

    private static readonly Pattern StartPattern = new(
        @"^\W*(?:S\d{1,2}[ :.]?E\d{1,3}\b|\d{1,2}x\d{2}\b)(?=\s*(?:[:.,(""'\u2013-]|$))", RegexOptions.IgnoreCase);
}
