namespace FanBot.Knowledge.Annotation.Mentions;

/// <summary>What words of a sentence name. In a sentence's mask each mention is one character of its kind's range.</summary>
internal enum MentionKind
{
    /// <summary>A proper name: person, character, place or organisation.</summary>
    Name,

    /// <summary>A date.</summary>
    Date,

    /// <summary>One or more seasons by number, or "the new season".</summary>
    Season,

    /// <summary>The show the article is about.</summary>
    Show,

    /// <summary>A channel or streaming service.</summary>
    Platform,

    /// <summary>A title in quotation marks that is not the show's.</summary>
    Work,
}
