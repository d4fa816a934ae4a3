using System.Globalization;
using FanBot.Discord.Messages;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Printing;
using FanBot.State.Members;

namespace FanBot.Replies;

/// <summary>A gap as a moderator reads of it: as a question, and how many ask it. Markdown.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Detail">By how many, since when, and what else is known of it.</param>
internal sealed record GapLine(string Question, string Detail)
{
    private const int LongestQuestion = 160;
    private const int LongestAnswer = 200;
    private const int LongestText = 120;

    /// <summary>The lines of a gap.</summary>
    /// <param name="gap">The gap.</param>
    /// <param name="show">The show's name.</param>
    public static GapLine Of(Gap gap, string show) => new(Markdown.Escape(Shorten.Words(PlainText.OneLine(Asked(gap, show)), LongestQuestion)), Details(gap));

    /// <summary>"When does season 3 come out? (4 members)", on one line.</summary>
    public static string Short(GapLine line) => $"{line.Question} ({line.Detail.Split('\n')[0]})";

    /// <summary>What is asked, as a question where that is known; plain text.</summary>
    public static string Asked(Gap gap, string show)
    {
        var it = gap.Asked.Season is { } season ? string.Create(CultureInfo.InvariantCulture, $"season {season} of {show}") : show;
        var whom = gap.Asked.Subject is { } subject ? $"{subject} in {it}" : it;
        return UsualQuestions.Of(gap.Asked, show) is { } usual && gap.Asked.Words.Length == 0 ? usual
            : gap.Texts is [var newest, ..] ? newest
            : gap.Asked.Kind == AskedFor.Other ? $"Something about {whom} that is of no kind"
            : $"Something about {whom}: {gap.Asked.Kind}";
    }

    private static string Details(Gap gap)
    {
        var lines = new List<string> { $"{Counted.Of(gap.Members, "member")}, last on {Day(gap.LastDay)}" };
        if (gap.Wrong)
        {
            lines.Add($"Called wrong: {Quoted(gap.Answer ?? "", LongestAnswer)}");
            lines.AddRange(gap.Reasons.Select(r => $"Why: {Quoted(r, LongestText)}"));
        }

        lines.AddRange(gap.Texts.Take(2).Select(t => $"Asked: {Quoted(t, LongestText)}"));
        return string.Join('\n', lines);
    }

    private static string Quoted(string text, int longest) => $"\u201C{Markdown.Escape(Shorten.Words(PlainText.OneLine(text), longest))}\u201D";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
