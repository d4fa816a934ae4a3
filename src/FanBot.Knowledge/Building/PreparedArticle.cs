using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Building;

/// <summary>An article ready to be written: verified, hashed and cut into terms. Made on any thread.</summary>
/// <param name="Extracted">What was extracted, only with claims whose quotes were verified.</param>
/// <param name="ShowFileHash">Hash of the <c>show.yaml</c> it was extracted with.</param>
/// <param name="Rules">Version of the rules.</param>
/// <param name="Weight">Weight of its publisher.</param>
/// <param name="Hash">Hash of all this.</param>
/// <param name="Body">Terms of each passage, in their order; null for noise, and for all of an ignored article.</param>
/// <param name="Problems">What a curator should know.</param>
/// <param name="QuotesDropped">Number of claims without a true quote.</param>
internal sealed record PreparedArticle(
    ExtractedArticle Extracted,
    string ShowFileHash,
    string Rules,
    SourceWeight Weight,
    byte[] Hash,
    IReadOnlyList<IReadOnlyList<string>?> Body,
    IReadOnlyList<ReadProblem> Problems,
    int QuotesDropped)
{
    /// <summary>Its pieces with their vectors; null where nobody makes any, and for an ignored article.</summary>
    public PieceVectors? Pieces { get; init; }

    public static PreparedArticle Of(
        ExtractedArticle extracted, string showFileHash, string rules, SourceWeight weight, IReadOnlyList<ReadProblem> problems, int quotesDropped) => new(
        extracted,
        showFileHash,
        rules,
        weight,
        ArticleHash.Of(extracted, showFileHash, rules, weight),
        [.. extracted.Passages.Select(p => p.Noise || weight == SourceWeight.Ignored ? null : TermAnalyzer.Terms(p.Span.Cut(extracted.Article.Text)))],
        problems,
        quotesDropped);

    /// <summary>The same with vectors: those there are already, else new ones.</summary>
    public PreparedArticle With(ITextVectors? vectors, PieceVectors? known = null) => vectors is null || Weight == SourceWeight.Ignored
        ? this
        : this with { Pieces = known ?? PieceVectors.Of(Extracted.Article.Title, Extracted.Article.Text, Extracted.Passages, vectors) };
}
