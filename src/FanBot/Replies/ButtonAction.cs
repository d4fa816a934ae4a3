namespace FanBot.Replies;

/// <summary>What a button does.</summary>
internal enum ButtonAction
{
    /// <summary>Shows the words of the sources, in a private message of its own.</summary>
    Sources,

    /// <summary>Shows what was said before, in a private message of its own.</summary>
    Earlier,

    /// <summary>Turns to a page of the answer's list, in place.</summary>
    List,

    /// <summary>Turns to a page of the sources' words, in place.</summary>
    Quotes,

    /// <summary>Opens the form in which a question is asked; also stands on that form.</summary>
    Form,

    /// <summary>Says that the answer was helpful.</summary>
    Helpful,

    /// <summary>Says that the answer is wrong, and opens the form for a reason.</summary>
    Wrong,
}
