using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>
/// What note-taking programs write that Markdown does not know: links between notes, the keeper's own hidden comments, callouts, footnotes.
/// </summary>
internal static class NoteSyntax
{
    /// <summary>The Markdown as it would be without: links as their words, comments and footnotes left out.</summary>
    public static string Plain(string markdown) =>
        CalloutPattern.Replace(
            MarkPattern.Replace(NotePattern.Replace(Linked(CommentPattern.Replace(StruckPattern.Replace(markdown, ""), "")), ""), ""), "$1");

    /// <summary>Words without the brackets of links: "[[people/Mona Trelk|Mona Trelk]]" is "Mona Trelk".</summary>
    public static string Linked(string words) => LinkPattern.Replace(EmbedPattern.Replace(words, ""), "${shown}");

    // What is struck through over whole blocks, which Markdown reads as two tags and what stands between.
    private static readonly Pattern StruckPattern = new(
        @"<(?<tag>del|s|strike)(?:\s[^<>]{0,200})?>(?>(?:[^<]|<(?!/?(?:del|s|strike)[\s>]))*)</\k<tag>>", RegexOptions.IgnoreCase);

    // Not "100%% real": a comment opens where a word could.
    private static readonly Pattern CommentPattern = new(@"(?<![\w%])%%(?!%)[\s\S]*?%%");

    // A link is never longer, and a text of nothing but open brackets is not searched to its end for each of them.
    private static readonly Pattern EmbedPattern = new(@"!\[\[[^\[\]\r\n]{0,300}\]\]");

    private static readonly Pattern LinkPattern = new(@"\[\[(?:[^\[\]|\r\n]{0,300}\|)?(?<shown>[^\[\]|\r\n]{1,300})\]\]");

    // "[^1]: Press site of the network."
    private static readonly Pattern NotePattern = new(@"^\[\^[^\]\s]{1,30}\]:[^\r\n]*", RegexOptions.Multiline);

    private static readonly Pattern MarkPattern = new(@"\[\^[^\]\s]{1,30}\]");

    // "> [!note] Clipped"
    private static readonly Pattern CalloutPattern = new(@"^(>[ \t]*)\[![\w-]+\][+-]?", RegexOptions.Multiline);
}
