namespace FanBot.Knowledge.Extraction.Wording;

/// <summary>What a date can be the date of.</summary>
internal enum EventKind
{
    Release,
    Finale,
    Trailer,
    Production,
    Renewal,
    Announcement,
    Other,
}
