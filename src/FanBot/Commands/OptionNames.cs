namespace FanBot.Commands;

/// <summary>The options of FanBot's commands.</summary>
internal static class OptionNames
{
    public const string Show = "show";
    public const string Season = "season";
    public const string AsOf = "as-of";
    public const string Only = "only";
    public const string Name = "name";
    public const string Topic = "topic";
    public const string Question = "question";
    public const string Article = "article";
    public const string Private = "private";
}
