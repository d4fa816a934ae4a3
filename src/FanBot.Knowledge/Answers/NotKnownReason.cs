namespace FanBot.Knowledge.Answers;

/// <summary>Why FanBot does not know.</summary>
public enum NotKnownReason
{
    /// <summary>No article states it.</summary>
    NoSource,

    /// <summary>The question is about a show that no article is about.</summary>
    OtherShow,

    /// <summary>The question names a person or character whom no article names.</summary>
    UnknownName,

    /// <summary>Several shows are known and the question fits more than one.</summary>
    WhichShow,

    /// <summary>The words could not be read as a question or command.</summary>
    NotUnderstood,

    /// <summary>Nothing was asked: a greeting, or words without sense.</summary>
    NoQuestion,

    /// <summary>The articles only say that it has not been announced or decided yet.</summary>
    NotYetAnnounced,

    /// <summary>There are no articles at all.</summary>
    Empty,
}
