namespace FanBot.Knowledge.Answering;

/// <summary>The slash commands that ask something, as <see cref="Answerer"/> understands them.</summary>
public static class SlashCommandNames
{
    /// <summary>When a season comes.</summary>
    public const string Release = "release";

    /// <summary>Whether a season will be made.</summary>
    public const string Status = "status";

    /// <summary>How many episodes a season has.</summary>
    public const string Episodes = "episodes";

    /// <summary>What a season is about.</summary>
    public const string Plot = "plot";

    /// <summary>Who is in a season.</summary>
    public const string Cast = "cast";

    /// <summary>Who a character is.</summary>
    public const string Character = "character";

    /// <summary>Whom an actor plays.</summary>
    public const string Actor = "actor";

    /// <summary>Every claim on a topic in order of date.</summary>
    public const string Timeline = "timeline";

    /// <summary>A question in free text.</summary>
    public const string Ask = "ask";

    /// <summary>Which articles there are.</summary>
    public const string Sources = "sources";
}
