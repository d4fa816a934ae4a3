using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Checks;

namespace FanBot.Knowledge.Tests.Corpora;

/// <summary>Golden questions that were taken for no question at all.</summary>
internal static class RefusedQuestions
{
    // What stands in golden sets as no question.
    private static readonly string[] Nonsense = ["lol ok", "asdf qwer zxcv", "blub blub 42"];

    public static IReadOnlyList<string> Of(CheckReport report) =>
    [
        .. report.Results
            .Where(r => r.Answer is NotKnown { Reason: NotKnownReason.NoQuestion })
            .Select(r => r.Question.Question)
            .Except(Nonsense),
    ];
}
