using System.Collections.Concurrent;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Extraction;

/// <summary>
/// Tells which wordings read a claim: the lines of its topic's files of phrases that fit into the sentence that it quotes, and those by
/// which its standing is known. A claim does not keep them, so they are looked for again; what only keeps a rule from reading is left out.
/// </summary>
/// <param name="showKey">The article's show.</param>
/// <param name="text">The article's stored text.</param>
/// <param name="passages">Its passages.</param>
public sealed class ClaimWordings(string showKey, string text, IReadOnlyList<Passage> passages)
{
    private const string Root = "FanBot.Knowledge.";
    private const string Extension = ".phrases";
    private const string Guesses = "Annotation.Clauses.guesses";
    private const string Announcements = "Annotation.Clauses.announcements";

    private const int Most = 5;

    // Of these a word or two is enough, since what stands around them has been found by others.
    private static readonly string[] Helpers = ["guards", "-end", "-empty", "-table", "jobs", "status", "-parts"];

    private static readonly string[] Files =
    [
        .. typeof(ClaimWordings).Assembly.GetManifestResourceNames()
            .Where(n => n.EndsWith(Extension, StringComparison.Ordinal) && !Helpers.Any(h => n.Contains(h, StringComparison.Ordinal)))
            .Select(n => n[Root.Length..])
            .Order(StringComparer.Ordinal),
    ];

    private readonly Annotator _annotator = new(new ShowMatcher(showKey, ShowFile.None), new WordCensus(text, passages));
    private readonly ConcurrentDictionary<string, PhraseBook> _books = new(StringComparer.Ordinal);

    /// <summary>The wordings of a claim of the article, each once, those that account for most of the sentence first.</summary>
    public IReadOnlyList<ReadWording> Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (claim.Passage < 0 || claim.Passage >= passages.Count)
        {
            return [];
        }

        var passage = passages[claim.Passage];
        var words = Folding.Plain(passage.Span.Cut(text));
        var sentence = new Sentence(
            new ArticleContext(claim.AsOf, DateContext.None, null, showKey), passage, "", passage.Season, null, words, _annotator.Annotate(words));
        return
        [
            .. Files.Where(file => IsFor(file, claim))
                .SelectMany(file => Book(file).Matches(sentence.Tokens).Select(match => (File: file, Match: match)))
                .OrderByDescending(m => m.Match.Span.Length)
                .ThenBy(m => m.Match.Span.Start)
                .Select(m => new ReadWording(Name(m.File), m.Match.Value, m.Match.Line.Phrase, sentence.Words(m.Match.Span.Start, m.Match.Span.End)))
                .Distinct()
                .Take(Most),
        ];
    }

    private PhraseBook Book(string file) => _books.GetOrAdd(file, PhraseBook.Read);

    // "Topics.Release.release.phrases" is Topics/Release/release.phrases.
    private static string Name(string file) => file[..^Extension.Length].Replace('.', '/') + Extension;

    private static bool IsFor(string file, Claim claim) =>
        Folders(claim.Kind).Any(folder => file.StartsWith(folder, StringComparison.Ordinal))
        || (claim.Standing == Standing.Speculation && file.StartsWith(Guesses, StringComparison.Ordinal))
        || (claim.Standing == Standing.Official && file.StartsWith(Announcements, StringComparison.Ordinal));

    private static string[] Folders(ClaimKind kind) => kind switch
    {
        ClaimKind.Release => ["Topics.Release.", "Annotation.Events.date-events", "Annotation.Events.moved"],
        ClaimKind.Renewal => ["Topics.Renewal."],
        ClaimKind.Production => ["Topics.Production.", "Annotation.Events.production"],
        ClaimKind.Cast or ClaimKind.Character => ["Topics.Cast."],
        ClaimKind.EpisodeCount or ClaimKind.EpisodeLength or ClaimKind.Episode => ["Topics.Episodes."],
        ClaimKind.Plot => ["Topics.Plot."],
        ClaimKind.AdaptedFrom => ["Topics.Adaptation."],
        ClaimKind.Platform => ["Topics.Platforms."],
        ClaimKind.Maker => ["Topics.Makers."],
        ClaimKind.Number => ["Topics.Numbers."],
        ClaimKind.Location => ["Topics.Places."],
        ClaimKind.Contest => ["Topics.Contest."],
        _ => [],
    };
}
