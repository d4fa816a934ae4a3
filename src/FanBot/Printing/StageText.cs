using FanBot.Knowledge.Storage;

namespace FanBot.Printing;

/// <summary>What a build is doing, in two words.</summary>
internal static class StageText
{
    /// <summary>"Reading articles".</summary>
    public static string Of(BuildStage stage) => stage switch
    {
        BuildStage.Comparing => "Comparing files",
        BuildStage.Reading => "Reading articles",
        BuildStage.Reconciling => "Weighing claims",
        BuildStage.Asking => "Asking golden questions",
        _ => "Publishing",
    };
}
