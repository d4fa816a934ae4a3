namespace FanBot.Knowledge.Annotation.Events;

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
