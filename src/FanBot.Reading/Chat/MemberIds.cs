using System.Text.RegularExpressions;

namespace FanBot.Reading.Chat;

/// <summary>Takes out of a text what names a member, a channel, a role or a server.</summary>
internal static partial class MemberIds
{
    /// <summary>The words of a question without mentions, custom emoji, ids and names after an @, one space between them.</summary>
    public static string FromQuestion(string question) =>
        string.Join(' ', Handles().Replace(FromPassage(question), "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A passage without mentions, custom emoji and ids, the rest as it stands. An @ in an article is a publisher's, and stays.</summary>
    public static string FromPassage(string text) => Markup().Replace(text, "");

    // <@1>, <@!1>, <@&1>, <#1>, <:name:1>, <a:name:1>, </name:1>, <id:name>, and the ids of 15 digits and more by themselves.
    [GeneratedRegex(@"<(?:[@#][!&]?\d+|a?:\w+:\d+|/[^<>:]+:\d+|id:\w+)>|\d{15,}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Markup();

    [GeneratedRegex(@"(?<!\w)@[\w.]+", RegexOptions.CultureInvariant)]
    private static partial Regex Handles();
}
