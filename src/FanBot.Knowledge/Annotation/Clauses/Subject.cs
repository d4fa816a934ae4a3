namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>Of what a clause speaks beside the show; several may hold ("the spin-off of Other Show").</summary>
[Flags]
internal enum Subject
{
    /// <summary>Of the show, and of nothing else.</summary>
    Show = 0,

    /// <summary>A film, game, special or sister show that bears its name.</summary>
    TieIn = 1,

    /// <summary>What is to grow out of the show.</summary>
    SpinOff = 2,

    /// <summary>Another show, film or play.</summary>
    OtherWork = 4,

    /// <summary>The verb's own subject is a name that is not the show's; it may be a person's.</summary>
    OtherName = 8,
}
