namespace FanBot.State.Publishing;

/// <summary>Why a snapshot did not go live by itself.</summary>
internal enum ConcernKind
{
    /// <summary>For a reason that another version of FanBot knows.</summary>
    Other,

    /// <summary>A golden question that the live snapshot passes is not passed.</summary>
    Question,

    /// <summary>The golden questions cannot be read.</summary>
    Questions,

    /// <summary>Quotes do not stand in their articles.</summary>
    Quotes,

    /// <summary>Most of the articles are gone.</summary>
    Smaller,

    /// <summary>A show is gone.</summary>
    ShowGone,

    /// <summary>A moderator went back, and this would undo it.</summary>
    RolledBack,

    /// <summary>Several moderators have to agree.</summary>
    Approvals,
}
