using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers;

/// <summary>An article and words that stand in it letter for letter.</summary>
/// <param name="Article">The article; its <see cref="ArticleSummary.AsOf"/> is the citation's date.</param>
/// <param name="Quote">Exactly the article's text at <paramref name="Span"/>.</param>
/// <param name="Span">Where the quote stands in the stored text.</param>
public sealed record Citation(ArticleSummary Article, string Quote, TextSpan Span);
