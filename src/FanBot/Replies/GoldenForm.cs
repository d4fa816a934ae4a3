using FanBot.Discord.Replies;

namespace FanBot.Replies;

/// <summary>The form in which a moderator says what the right answer to a golden question is.</summary>
internal static class GoldenForm
{
    /// <summary>The text input of the right answer.</summary>
    public const string Answer = "answer";

    /// <summary>Most characters of it.</summary>
    public const int LongestAnswer = 200;

    /// <summary>The form.</summary>
    /// <param name="customId">What comes back with it.</param>
    public static ModalReply Of(string customId) => new(
        customId,
        "A golden question",
        new TextInput(Answer, "What the right answer must say", 0, LongestAnswer)
        {
            Placeholder = "3 August 2031; leave it empty if the right answer is that it is not known",
            Required = false,
        });
}
