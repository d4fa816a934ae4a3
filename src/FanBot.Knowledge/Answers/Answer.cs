using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Answers;

/// <summary>
/// What FanBot says to a question. A closed set: <see cref="Answered"/>, <see cref="Conflicting"/>,
/// <see cref="OnlySpeculation"/> and <see cref="NotKnown"/>.
/// </summary>
public abstract record Answer
{
    private protected Answer()
    {
    }

    /// <summary>The question as it was asked.</summary>
    public required string Question { get; init; }

    /// <summary>What the answer is about, for a heading: "Example Show, season 2: release". Empty where nothing was understood.</summary>
    public string Title { get; init; } = "";

    /// <summary>The answer in plain text, one to a few sentences, the value itself first.</summary>
    public required string Text { get; init; }

    /// <summary>Standing of what is stated; null for <see cref="NotKnown"/>.</summary>
    public abstract Standing? Standing { get; }

    /// <summary>As-of date of the claim that decided, or null.</summary>
    public EdtfDate? AsOf { get; init; }

    /// <summary>The citations to show, best first; may be empty only for <see cref="NotKnown"/>.</summary>
    public abstract IReadOnlyList<Citation> Citations { get; }

    /// <summary>Other values that articles give, best first.</summary>
    public IReadOnlyList<FactValue> Rivals { get; init; } = [];

    /// <summary>Where the answer is a list (a cast, a timeline, the articles), its items, also those that <see cref="Text"/> leaves out; else empty.
    /// Of very long lists the newest.</summary>
    public IReadOnlyList<AnswerItem> Items { get; init; } = [];

    /// <summary>Number of items that the list has in all; more than <see cref="Items"/> holds where it is very long.</summary>
    public int ItemsInAll { get; init; }

    /// <summary>Where the answer lists articles, the ones that no answer draws on since their publisher is ignored, a line each; else empty.</summary>
    public IReadOnlyList<string> NotUsed { get; init; } = [];

    /// <summary>Key of the show it is about, or null where no show was understood.</summary>
    public string? ShowKey { get; init; }

    /// <summary>The kind of fact that answers, or null where a passage or a list of articles does.</summary>
    public ClaimKind? Kind { get; init; }

    /// <summary>Number of the season that the answer is about, or null.</summary>
    public int? Season { get; init; }

    /// <summary>Whether other claims on the same subject stand beside the one that decided.</summary>
    public bool HasOtherClaims { get; init; }

    /// <summary>
    /// What the question was understood to ask for, in a word or two of lower case: "release", "played by"; "other" where no kind of
    /// fact was. Null where it was not read as far as that, as when its show was not found.
    /// </summary>
    public string? Understood { get; init; }

    /// <summary>The same with whom and which season it is about; null where <see cref="Understood"/> is.</summary>
    public AskedFor? Asked { get; init; }

    /// <summary>
    /// Estimated probability that the answer is right, 0 to 1; for <see cref="NotKnown"/> that of the best answer that was held back,
    /// 0 where there was none.
    /// </summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Whether the articles were to be read for it and could not be just then: asked again, there may be a better answer.</summary>
    public bool IsUnread { get; init; }
}
