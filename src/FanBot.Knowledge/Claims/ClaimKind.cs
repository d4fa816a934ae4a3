namespace FanBot.Knowledge.Claims;

/// <summary>What a claim is about. The comment names what <see cref="Claim.Aspect"/> and <see cref="Claim.Value"/> hold.</summary>
public enum ClaimKind
{
    /// <summary>
    /// A season's first showing. Value: EDTF date. Aspect: empty, <c>announced</c> (the day the date was made known), <c>finale</c>,
    /// <c>trailer</c>, <c>part</c> and its number, <c>episode</c> and its number, <c>special</c> and its name,
    /// <c>midseason</c>, <c>original</c> and <c>original-finale</c> (the older version of a reboot), <c>abroad</c> and a country, or
    /// <c>of</c> and the title of a spin-off.
    /// </summary>
    Release,

    /// <summary>
    /// Whether a season will be made. Value: <c>renewed</c>, <c>cancelled</c>, <c>ended</c> or <c>undecided</c>; <see cref="Claim.Date"/>:
    /// when that was decided. Aspect: empty, <c>rested</c> (a pause of the show) or <c>spin-off</c> (the fate of one); of facts also
    /// <c>last</c> (renewed, and the last).
    /// </summary>
    Renewal,

    /// <summary>
    /// A step of production. Aspect: <c>start</c>, <c>wrap</c>, <c>post</c>, <c>halt</c> or <c>resume</c>. Value: EDTF date, or null where
    /// the article only says that it has happened.
    /// </summary>
    Production,

    /// <summary>
    /// Who plays whom. Aspect: empty, or for those who are in it as themselves <c>host</c>, <c>judge</c>, <c>coach</c>, <c>mentor</c>,
    /// <c>narrator</c>, <c>contestant</c>, <c>professional</c>. Value: the actor; <see cref="Claim.Person"/>, <see
    /// cref="Claim.Character"/>, <see cref="Claim.Status"/>, <see cref="Claim.Description"/>.
    /// </summary>
    Cast,

    /// <summary>What a character is, or to whom. Value: the description; <see cref="Claim.Character"/> is described.</summary>
    Character,

    /// <summary>Number of episodes of a season. Value: a whole number.</summary>
    EpisodeCount,

    /// <summary>Length of an episode in minutes. Value: <c>45</c>, or <c>20/30</c> for a range.</summary>
    EpisodeLength,

    /// <summary>What happens. Value: the sentence. Aspect: <c>synopsis</c> for the makers' own summary, else empty.</summary>
    Plot,

    /// <summary>What a show is adapted from. Value: the work. Aspect: <c>work</c>, or <c>volume</c> for the part of it that a season adapts.</summary>
    AdaptedFrom,

    /// <summary>Where a show can be seen. Aspect: empty, or <c>in</c> and a country. Value: the platform or channel.</summary>
    Platform,

    /// <summary>
    /// Who made it. Aspect: <c>company</c>, <c>creator</c>, <c>author</c>, <c>director</c>, <c>writer</c>, <c>showrunner</c>,
    /// <c>composer</c>, <c>producer</c>. Value: the person.
    /// </summary>
    Maker,

    /// <summary>A number. Aspect: what is counted (<c>hours</c>, <c>countries</c>, <c>score</c>, <c>seasons</c> …). Value: the number.</summary>
    Number,

    /// <summary>
    /// A place where it is filmed or set, or the time it is set in. Aspect: <c>filmed</c>, <c>set</c>, <c>time</c>, or <c>elsewhere</c>
    /// (where another version was filmed, or this one no longer is). Value: the place or time.
    /// </summary>
    Location,

    /// <summary>
    /// How a contest went. Aspect: <c>winner</c>, <c>place</c> and its number, <c>eliminated</c> (with 1 for the first) or <c>partner</c>.
    /// Value: the person, or for <c>partner</c> whom <see cref="Claim.Person"/> competes with.
    /// </summary>
    Contest,

    /// <summary>
    /// One episode, or the way in which episodes come. Aspect: <c>title</c>, <c>length</c>, <c>date</c> or <c>director</c>, of a
    /// number, the <c>finale</c> or the <c>premiere</c>; or <c>schedule</c>, <c>launch</c>, <c>time</c>, or <c>time</c> and a country. Value:
    /// the title, minutes, an EDTF date, a name; <c>weekly</c>, <c>daily</c> or <c>at-once</c>; how many come on the first day; an hour.
    /// </summary>
    Episode,
}
