using FanBot.Knowledge.Text;

namespace FanBot.Reading.Training.Lessons;

/// <summary>A piece of a lesson's text, as the bot cuts articles, cut into word pieces.</summary>
/// <param name="Span">Where it stands in the lesson's text; offsets of word pieces count from its beginning.</param>
/// <param name="Ids">The word pieces' numbers.</param>
/// <param name="Starts">Where each begins.</param>
/// <param name="Ends">Where each ends.</param>
/// <param name="Words">Its terms, to find pieces that are alike a question.</param>
internal sealed record PreparedPiece(TextSpan Span, int[] Ids, int[] Starts, int[] Ends, HashSet<string> Words);
