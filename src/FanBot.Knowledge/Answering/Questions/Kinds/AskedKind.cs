using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Answering.Questions.Kinds;

/// <summary>What kind of thing a question asks for.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Aspect">What of the kind is asked, as claims carry it; empty for the thing itself.</param>
/// <param name="Manner">
/// How it asks, where that tells more: <see cref="QuestionAspects.Countdown"/> or <see cref="QuestionAspects.Watchable"/>; else empty.
/// </param>
internal sealed record AskedKind(QuestionKind Kind, Aspect Aspect = default, string Manner = "");
