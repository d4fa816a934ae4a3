namespace FanBot.Knowledge.Answers.Questions;

/// <summary>What a question asks for.</summary>
internal enum QuestionKind
{
    /// <summary>Anything else: answered from passages alone.</summary>
    Other,
    Release,
    ReleaseAnnounced,
    Renewal,
    Production,
    Episodes,
    SeasonCount,
    EpisodeLength,
    EpisodeTitle,
    Schedule,
    Cast,
    PlayedBy,
    Role,
    Return,
    WhoIs,

    /// <summary>Whether a person plays a character.</summary>
    Pairing,
    Plot,
    AdaptedFrom,
    Platform,
    Maker,
    Number,
    Location,
    Source,
    Timeline,
    Sources,
    Help,
}
