namespace FanBot.Knowledge.Tests;

/// <summary>A test that starts this assembly as a process; skipped with its reason where the runner is not <c>dotnet</c> itself.</summary>
internal sealed class DotnetHostFactAttribute : FactAttribute
{
    public DotnetHostFactAttribute()
    {
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) != "dotnet")
        {
            Skip = $"The tests do not run under dotnet but under {Environment.ProcessPath}.";
        }
    }
}
