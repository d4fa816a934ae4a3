using System.Globalization;
using FanBot.Knowledge.Articles;
using FanBot.Printing;

namespace FanBot.Replies;

/// <summary>
/// Corrections as people read them. Members read that it was "a moderator": who that was is kept as an id and no name, and is told only
/// to moderators, as a number that mentions nobody.
/// </summary>
internal static class CorrectionText
{
    private const int LongestQuote = 120;
    private const int LongestReason = 120;

    /// <summary>For members: "“Jon Doe” reads John Doe (a moderator, 1 June 2031)"; markdown.</summary>
    public static string ForMembers(Correction correction) => Of(correction, "a moderator");

    /// <summary>For moderators: the same with the id of who corrected it; markdown.</summary>
    public static string ForModerators(Correction correction) =>
        Of(correction, correction.By is { } by ? $"user {Markdown.Escape(PlainText.OneLine(by))}" : "by hand");

    /// <summary>What was corrected, without who and when; plain text.</summary>
    public static string Plain(Correction correction) => PlainText.OneLine(correction switch
    {
        NameCorrection name => $"\u201C{name.Name}\u201D reads {name.Right}",
        ClaimCorrection { As: ClaimVerdict.Wrong } claim => $"\u201C{Cut(claim.Says ?? claim.Quote, LongestQuote)}\u201D in {claim.Article} is not used",
        ClaimCorrection claim =>
            $"\u201C{Cut(claim.Says ?? claim.Quote, LongestQuote)}\u201D in {claim.Article} counts as {claim.As.ToString().ToLowerInvariant()}",
        ArticleCorrection { Date: { } date, Show: { } show } article => $"{article.Article} is of {date.ToText()}, and about {show}",
        ArticleCorrection { Date: { } date } article => $"{article.Article} is of {date.ToText()}",
        ArticleCorrection article => $"{article.Article} is about {article.Show}",
        _ => throw new ArgumentOutOfRangeException(nameof(correction), correction, "There is no such correction."),
    });

    private static string Of(Correction correction, string who)
    {
        var when = correction.On is { } day ? ", " + day.ToText() : "";
        var why = correction.Why is { } reason ? $": {Cut(reason, LongestReason)}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Markdown.Escape(Plain(correction) + PlainText.OneLine(why))} ({who}{when})");
    }

    private static string Cut(string text, int longest) => Discord.Messages.Shorten.Words(PlainText.OneLine(text), longest);
}
