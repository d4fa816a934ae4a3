namespace FanBot.Knowledge.Answers.Questions;

/// <summary>How a date in a yes/no question limits the answer.</summary>
internal enum SupposedRelation
{
    /// <summary>"in July"</summary>
    Within,

    /// <summary>"before September", "by Christmas"</summary>
    Before,

    /// <summary>"after the summer"</summary>
    After,
}
