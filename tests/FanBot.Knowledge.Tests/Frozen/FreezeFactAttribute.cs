namespace FanBot.Knowledge.Tests.Frozen;

/// <summary>A test that writes what is known into a folder, to be compared with what a change makes of it; it is skipped where no folder is named.</summary>
internal sealed class FreezeFactAttribute : FactAttribute
{
    /// <summary>Names the folder; it is made if need be.</summary>
    public const string Folder = "FANBOT_FREEZE";

    /// <summary>Names more folders of articles, with the path separator between two; one beside which <c>questions</c> lies is asked these.</summary>
    public const string More = "FANBOT_FREEZE_ARTICLES";

    public FreezeFactAttribute()
    {
        if (Environment.GetEnvironmentVariable(Folder) is not { Length: > 0 })
        {
            Skip = $"Nothing to compare is asked for: set {Folder} to a folder, before a change and after it, and compare the two with 'diff -r'.";
        }
    }
}
