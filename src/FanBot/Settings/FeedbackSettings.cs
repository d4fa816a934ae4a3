namespace FanBot.Settings;

/// <summary>What members are asked and what is kept of their questions (section <c>Feedback</c>).</summary>
internal sealed record FeedbackSettings
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Feedback";

    /// <summary>Where the buttons "Helpful" and "Wrong?" stand below answers. Default: on home servers, whose moderators read what comes of it.</summary>
    public WhichServers Buttons { get; init; } = WhichServers.Home;

    /// <summary>
    /// From where the words of questions are kept that were asked in vain. Default: none; what they asked for is counted without their words.
    /// </summary>
    public WhichServers Texts { get; init; } = WhichServers.None;

    /// <summary>The most days that may be set: ten years.</summary>
    public const int MostDays = 3_650;

    /// <summary>
    /// For how many days is kept what members asked in vain and what they think of answers, from the last time on that it was asked or pressed.
    /// Default: a year, so that what is asked before each season is still there at the next.
    /// </summary>
    public int KeepDays { get; init; } = 365;
}
