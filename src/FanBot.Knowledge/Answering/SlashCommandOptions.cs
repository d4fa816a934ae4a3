namespace FanBot.Knowledge.Answering;

/// <summary>The options of slash commands, as <see cref="Answerer"/> understands them.</summary>
public static class SlashCommandOptions
{
    /// <summary>Name of a show.</summary>
    public const string Show = "show";

    /// <summary>Number of a season.</summary>
    public const string Season = "season";

    /// <summary>The last day whose claims count: EDTF.</summary>
    public const string AsOf = "as-of";

    /// <summary>Part of a cast: new, returning or leaving.</summary>
    public const string Only = "only";

    /// <summary>Name of a person or character.</summary>
    public const string Name = "name";

    /// <summary>Topic of a timeline.</summary>
    public const string Topic = "topic";

    /// <summary>Free text.</summary>
    public const string Question = "question";

    /// <summary>Part of an article's headline, publisher or author.</summary>
    public const string Article = "article";
}
