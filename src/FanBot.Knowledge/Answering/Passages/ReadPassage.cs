using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>A passage with its words and those of what stands around it.</summary>
/// <param name="Hit">The passage.</param>
/// <param name="Own">Its own words.</param>
/// <param name="Before">The sentences before it in its paragraph, the nearest first.</param>
/// <param name="Heading">The heading it stands under; the title where there is none.</param>
/// <param name="Title">The title of its article.</param>
internal sealed record ReadPassage(
    PassageHit Hit, SentenceWords Own, IReadOnlyList<(Passage Passage, SentenceWords Words)> Before, SentenceWords Heading, SentenceWords Title);
