namespace FanBot.Commands;

/// <summary>The commands as Discord names them.</summary>
internal static class CommandNames
{
    public const string Character = "character";
    public const string Actor = "actor";
    public const string Help = "help";
    public const string CheckWithSources = "Check with sources";
    public const string Knowledge = "knowledge";
    public const string Reload = "reload";
    public const string Status = "status";
}
