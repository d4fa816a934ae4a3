using FanBot.Knowledge.Answering.Passages;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Answering.Deciding;

/// <summary>All that is known about a question before it is decided what answers it.</summary>
/// <param name="Question">The question, understood.</param>
/// <param name="View">The show.</param>
/// <param name="Passages">The question as passages are weighed against it.</param>
/// <param name="Fact">What the facts say, or null.</param>
/// <param name="Ranked">The sentences that search and ranking find, best first.</param>
/// <param name="Read">What the reader found, or null where nothing was read.</param>
/// <param name="HasStrangeName">Whether it names somebody whom no article names.</param>
internal sealed record Asked(
    Question Question, ShowView View, PassageQuestion Passages, Answer? Fact, IReadOnlyList<RankedPassage> Ranked, ArticleReading? Read, bool HasStrangeName);
