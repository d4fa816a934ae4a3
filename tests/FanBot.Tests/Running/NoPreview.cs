namespace FanBot.Tests.Running;

/// <summary>Sets that a run without Discord answers at a prompt and serves no pages, so that it ends with its input.</summary>
internal static class NoPreview
{
    /// <summary>The variables with it, unless they set where the preview is.</summary>
    public static Dictionary<string, string> Beside(IReadOnlyDictionary<string, string> variables)
    {
        var all = new Dictionary<string, string>(variables, StringComparer.Ordinal);
        all.TryAdd("Preview__Url", "none");
        return all;
    }
}
