namespace FanBot.Browser.Tests.Running;

/// <summary>As <see cref="BrowserFactAttribute"/>, with rows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = NoBrowser.Reason;
}
