using FanBot.Knowledge.Answers;

namespace FanBot.Editions;

/// <summary>A question that was not answered.</summary>
/// <param name="Show">Key of the show that it is about.</param>
/// <param name="Asked">What it asks for.</param>
/// <param name="Text">The question as it was asked.</param>
internal sealed record Missed(string Show, AskedFor Asked, string Text)
{
    /// <summary>What an answer shows to be missed; null where it answers, or the question was none that articles could answer tomorrow.</summary>
    public static Missed? Of(Answer answer) => answer is NotKnown
    {
        Reason: NotKnownReason.NoSource or NotKnownReason.NotYetAnnounced or NotKnownReason.UnknownName,
        IsUnread: false,
        ShowKey: { } show,
        Asked: { LooksBack: false } asked,
    } ? new Missed(show, asked, answer.Question) : null;
}
