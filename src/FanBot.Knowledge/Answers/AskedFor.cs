namespace FanBot.Knowledge.Answers;

/// <summary>
/// What a question asks for, as it was understood, without its words: questions that ask the same are equal here, however they were worded.
/// </summary>
/// <param name="Kind">The kind, as <see cref="Answer.Understood"/>; "other" where it is none that a fact answers.</param>
/// <param name="Aspect">What of the kind: a step of the production, a maker's role; or empty.</param>
/// <param name="Subject">Of whom, by the names that articles use; or null.</param>
/// <param name="Season">Of which season, or null.</param>
public sealed record AskedFor(string Kind, string Aspect, string? Subject, int? Season)
{
    /// <summary>Kind of questions that no fact answers.</summary>
    public const string Other = "other";

    /// <summary>
    /// What else it asks for, in words of the member's that no article or list accounts for: stemmed, sorted, each once; empty where the rest
    /// says all.
    /// </summary>
    public string Words { get; init; } = "";

    /// <summary>Whether it looks back to what was known on a day: what is written from now on does not answer it.</summary>
    public bool LooksBack { get; init; }
}
