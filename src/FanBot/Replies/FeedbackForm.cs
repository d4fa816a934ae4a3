using FanBot.Discord.Replies;

namespace FanBot.Replies;

/// <summary>The form in which a member says why an answer is wrong. What stands on it is the answer's key alone.</summary>
internal static class FeedbackForm
{
    /// <summary>The text input.</summary>
    public const string Reason = "reason";

    /// <summary>Most characters of a reason.</summary>
    public const int LongestReason = 300;

    // Raised when the meaning changes, so that forms of an older version are told from those of this one.
    private const string Prefix = "w1|";

    /// <summary>The form.</summary>
    /// <param name="answer">The answer's key.</param>
    public static ModalReply Of(string answer) => new(
        Prefix + answer,
        "What is wrong with it?",
        new TextInput(Reason, "For the moderators, without your name", 0, LongestReason)
        {
            Style = TextInputStyle.Paragraph,
            Placeholder = "It was put off to October, the network said yesterday.",
            Required = false,
        });

    /// <summary>The answer's key that stands on a form that was sent; null where the form is another.</summary>
    public static string? AnswerOf(string customId) => customId.StartsWith(Prefix, StringComparison.Ordinal) ? customId[Prefix.Length..] : null;
}
