using FanBot.Knowledge.Answering.Passages;
using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Answering.Deciding;

/// <summary>What makes it likely, of a question by itself, that no article answers it.</summary>
internal static class QuestionFeatures
{
    /// <summary>Names of the features, in order; each has a weight of that name in the decision.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "even", "strange-name", "yes-no", "bare", "kind-known", "wants-person", "wants-number", "wants-date", "wants-name", "wants-reason", "wants-open",
    ];

    public static double[] Of(Asked asked) =>
    [
        1,
        asked.HasStrangeName ? 1 : 0,
        asked.Question.IsYesNo ? 1 : 0,
        IsBare(asked),
        asked.Question.Kind != QuestionKind.Other ? 1 : 0,
        .. Wants(asked.Passages.Wanted),
    ];

    /// <summary>Whether hardly a word of the question tells what it is about.</summary>
    public static double IsBare(Asked asked) => Flag.Of(asked.Passages.Weights.Count + asked.Passages.Names.Count < 2);

    /// <summary>The form of the answer that is wanted.</summary>
    public static double[] Wants(Wanted wanted) =>
    [
        wanted is Wanted.Person or Wanted.Performer ? 1 : 0,
        wanted is Wanted.Number or Wanted.Age or Wanted.Money or Wanted.Duration ? 1 : 0,
        wanted is Wanted.Date or Wanted.Clock or Wanted.Year ? 1 : 0,
        wanted is Wanted.Name or Wanted.Which or Wanted.Place or Wanted.Outlet ? 1 : 0,
        wanted is Wanted.Reason or Wanted.Manner or Wanted.Speech ? 1 : 0,
        wanted is Wanted.Open or Wanted.Definition ? 1 : 0,
    ];
}
