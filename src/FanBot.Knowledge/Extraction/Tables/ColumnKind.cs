namespace FanBot.Knowledge.Extraction.Tables;

/// <summary>What the cells of a column are; <c>columns.phrases</c> tells by which headings.</summary>
internal enum ColumnKind
{
    /// <summary>Nothing that is read.</summary>
    Unknown,

    /// <summary>The season that the row speaks of.</summary>
    Season,

    /// <summary>The show that the row speaks of.</summary>
    Show,

    /// <summary>How many episodes it has.</summary>
    Episodes,

    /// <summary>The day on which it, or one episode, is first shown.</summary>
    Premiere,

    /// <summary>The day of its last episode.</summary>
    Finale,

    /// <summary>The episode that the row speaks of.</summary>
    Number,

    /// <summary>Who is played.</summary>
    Character,

    /// <summary>Who plays.</summary>
    Actor,

    /// <summary>Who is played or plays, whichever no other column holds.</summary>
    Name,

    /// <summary>The country that the row speaks of.</summary>
    Country,

    /// <summary>Where it is shown.</summary>
    Platform,

    /// <summary>The day of something else than the showing: on discs, as a book.</summary>
    Elsewhere,
}
