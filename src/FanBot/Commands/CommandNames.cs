namespace FanBot.Commands;

/// <summary>The commands that ask nothing of the articles; the others are <see cref="FanBot.Knowledge.Answering.SlashCommandNames"/>.</summary>
internal static class CommandNames
{
    public const string Help = "help";
    public const string CheckWithSources = "Check with sources";
    public const string Knowledge = "knowledge";
    public const string Reload = "reload";
    public const string Status = "status";
    public const string Check = "check";
    public const string Publish = "publish";
    public const string History = "history";
    public const string Rollback = "rollback";
    public const string Audit = "audit";
}
