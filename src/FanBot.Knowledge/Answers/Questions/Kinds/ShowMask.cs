namespace FanBot.Knowledge.Answers.Questions.Kinds;

/// <summary>How a masked question speaks of the show.</summary>
internal static class ShowMask
{
    /// <summary>Its name, or a word that stands for it.</summary>
    public const string Pattern = "(?:[\uE200-\uE3FF]|it|they|there|the show|the series)";
}
