namespace FanBot.Commands.Listening;

/// <summary>What members are asked, and what is kept of what they ask.</summary>
/// <param name="Buttons">Where members are asked what they think of an answer.</param>
/// <param name="Texts">From where the words of questions are kept that were asked in vain.</param>
/// <param name="KeepDays">For how many days all of that is kept.</param>
internal sealed record FeedbackRules(ServerChoice Buttons, ServerChoice Texts, int KeepDays);
