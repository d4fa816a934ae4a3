using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Storage;

/// <summary>An article as it stands in a snapshot.</summary>
/// <param name="Summary">Its headline, publisher and dates.</param>
/// <param name="Text">Its stored text, in which every span counts.</param>
/// <param name="Passages">Its passages in the order of the text.</param>
public sealed record StoredArticle(ArticleSummary Summary, string Text, IReadOnlyList<Passage> Passages);
