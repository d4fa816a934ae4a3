namespace FanBot.Knowledge.Checks;

/// <summary>What a golden question asks for.</summary>
public enum GoldenKind
{
    /// <summary>When a season comes out.</summary>
    Release,

    /// <summary>Whether a season will be made.</summary>
    Status,

    /// <summary>When it was filmed and finished.</summary>
    Production,

    /// <summary>How many episodes, and how long.</summary>
    Episodes,

    /// <summary>Who is in it.</summary>
    Cast,

    /// <summary>Who plays a character, or what the character is.</summary>
    Character,

    /// <summary>Whom an actor plays.</summary>
    Actor,

    /// <summary>What happens.</summary>
    Plot,

    /// <summary>Where it can be seen, or where it is filmed.</summary>
    Where,

    /// <summary>Which article says so, and when it was written.</summary>
    Source,

    /// <summary>Anything else that the articles state.</summary>
    Other,

    /// <summary>What no article states: the right answer is that it is not known.</summary>
    Unanswerable,
}
