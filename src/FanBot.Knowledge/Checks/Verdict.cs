namespace FanBot.Knowledge.Checks;

/// <summary>How the answer to a golden question turned out.</summary>
public enum Verdict
{
    /// <summary>As expected, with its source.</summary>
    Right,

    /// <summary>Answered, but not what is expected, or with what is rejected.</summary>
    Wrong,

    /// <summary>Not known, although the articles state it.</summary>
    Silent,

    /// <summary>Answered, although no article states it.</summary>
    Invented,

    /// <summary>The right words, but none of the right articles is cited.</summary>
    Uncited,
}
