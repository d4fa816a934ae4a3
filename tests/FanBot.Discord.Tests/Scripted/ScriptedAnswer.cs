namespace FanBot.Discord.Tests.Scripted;

/// <summary>What the scripted Discord answers.</summary>
internal sealed record ScriptedAnswer(int Status, string Body, string Type = "application/json", string? Headers = null)
{
    /// <summary>The connection ends in the first line of the answer.</summary>
    public static ScriptedAnswer Broken { get; } = new(0, "");

    /// <summary>No answer ever comes.</summary>
    public static ScriptedAnswer Silent { get; } = new(-1, "");

    public static ScriptedAnswer Fine { get; } = new(200, "[]");

    public static ScriptedAnswer NoContent { get; } = new(204, "");

    public static ScriptedAnswer Application { get; } = new(
        200, $$$"""{"id":"100","name":"FanBot","verify_key":"{{{new string('a', 64)}}}","bot":{"id":"1"}}""");

    public static ScriptedAnswer Error(int status, int code, string message) => new(status, $$"""{"code":{{code}},"message":"{{message}}"}""");

    public static ScriptedAnswer Page(int status, string? headers = null) => new(status, "<html><body>error code: 1015</body></html>", "text/html", headers);
}
