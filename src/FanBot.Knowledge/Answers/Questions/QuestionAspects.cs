namespace FanBot.Knowledge.Answers.Questions;

/// <summary>What questions ask for of a kind that no fact is named by.</summary>
internal static class QuestionAspects
{
    /// <summary>For <see cref="QuestionKind.Renewal"/>: everything that is known of where a season stands.</summary>
    public const string Summary = "summary";

    /// <summary>For <see cref="QuestionKind.Release"/>: when the show was first seen.</summary>
    public const string First = "first";

    /// <summary>How a question asks for a release: how long there is until then.</summary>
    public const string Countdown = "countdown";

    /// <summary>How a question asks for a release: whether it can be seen by now.</summary>
    public const string Watchable = "watchable";
}
