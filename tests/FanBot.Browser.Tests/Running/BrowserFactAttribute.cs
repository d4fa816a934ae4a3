namespace FanBot.Browser.Tests.Running;

/// <summary>A test that needs a browser; where there is none it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = NoBrowser.Reason;
}
