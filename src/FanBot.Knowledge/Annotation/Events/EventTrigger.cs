namespace FanBot.Knowledge.Annotation.Events;

/// <summary>A word that names an event.</summary>
/// <param name="Kind">The event.</param>
/// <param name="Start">Where the word begins in the mask.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Says">What <c>date-events.phrases</c> says of it, where that is more than the event; see there.</param>
internal readonly record struct EventTrigger(EventKind Kind, int Start, int End, string Says = "")
{
    /// <summary>An event that has a date in front of it too: "on 3 May it premieres".</summary>
    public const string Verb = "release-verb";

    /// <summary>How long a show ran.</summary>
    public const string Ran = "ran";

    /// <summary>How long the original of a show ran.</summary>
    public const string OnceRan = "once-ran";

    /// <summary>The end of a break.</summary>
    public const string Resume = "resume";
}
