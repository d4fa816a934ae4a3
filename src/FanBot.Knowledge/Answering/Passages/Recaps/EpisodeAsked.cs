using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Answering.Passages.Recaps;

/// <summary>The one episode that a question is about.</summary>
/// <param name="Season">Its season, or null where the question does not tell.</param>
/// <param name="Episode">Its number, or null for the finale.</param>
internal sealed record EpisodeAsked(int? Season, int? Episode)
{
    /// <summary>The episode of a question; null where it names none.</summary>
    public static EpisodeAsked? Of(Question question) =>
        question.Episode is { } number ? new EpisodeAsked(question.Season, number)
        : QuestionDetails.Says(question, QuestionDetails.Finale) ? new EpisodeAsked(question.Season, null)
        : QuestionDetails.Says(question, QuestionDetails.Premiere) ? new EpisodeAsked(question.Season, 1)
        : null;

    /// <summary>Whether a section is about it.</summary>
    public bool Is(EpisodeSection section) =>
        (Season is null || section.Season is null || section.Season == Season)
        && (Episode is { } number ? section.Episode == number : section.IsFinale);

    /// <summary>Whether words name it themselves.</summary>
    public bool IsNamed(string words) =>
        Episode is { } number ? EpisodeMark.IsNamed(words, number) : EpisodeMark.IsFinaleNamed(words) || EpisodeSections.TellsFinale(words);
}
