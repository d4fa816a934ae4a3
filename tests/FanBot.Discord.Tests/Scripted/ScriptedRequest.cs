using System.Text;

namespace FanBot.Discord.Tests.Scripted;

/// <summary>A request that the scripted Discord received.</summary>
internal sealed record ScriptedRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>Method and path, as a script names them.</summary>
    public string Line => $"{Method} {Path}";

    public string Text => Encoding.UTF8.GetString(Body);
}
