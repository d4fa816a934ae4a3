namespace FanBot.Settings;

/// <summary>Where articles, snapshots and golden questions lie (section <c>Knowledge</c>); full paths.</summary>
internal sealed record KnowledgeSettings
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Knowledge";

    /// <summary>Folder of the articles; one folder in it for each show. Default <c>data/articles</c>.</summary>
    public required string Articles { get; init; }

    /// <summary>Folder of the snapshots; made when it is missing. Default <c>data/store</c>.</summary>
    public required string Store { get; init; }

    /// <summary>Golden questions: a file, or a folder of <c>.json</c> files. Default <c>data/questions</c>.</summary>
    public required string Questions { get; init; }

    /// <summary>How many snapshots are kept, the live one among them; at least 1. Default 10.</summary>
    public required int Keep { get; init; }

    /// <summary>How many moderators have to agree before a snapshot goes live; 1 lets a reload that passes the gate go live at once. Default 1.</summary>
    public required int Approvals { get; init; }

    /// <summary>Whether the footer of every answer tells which snapshot it is from. Default: no.</summary>
    public required bool TellsSnapshot { get; init; }
}
