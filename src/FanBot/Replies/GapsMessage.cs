using System.Globalization;
using FanBot.Discord.Messages;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Claims;
using FanBot.State.Members;

namespace FanBot.Replies;

/// <summary>What members ask in vain or call wrong, a page of it, those that most members ask first.</summary>
internal static class GapsMessage
{
    /// <summary>Gaps on a page: each has two buttons in rows of five.</summary>
    public const int PageSize = 5;

    /// <summary>Name of the subcommand, which stands on its buttons.</summary>
    public const string Command = "gaps";

    /// <summary>Turns to a page; its data is the show's key.</summary>
    public const string Turn = "page";

    /// <summary>Takes a gap off the board; its data is the gap's key.</summary>
    public const string Done = "done";

    /// <summary>Opens, and stands on, the form that makes a golden question of one.</summary>
    public const string Golden = "golden";

    /// <summary>The message.</summary>
    /// <param name="gaps">Those of the page.</param>
    /// <param name="count">How many there are in all.</param>
    /// <param name="page">The page, from 0.</param>
    /// <param name="show">Key of the show that was asked for, or null.</param>
    /// <param name="dropped">How many questions could not be written down since the start.</param>
    /// <param name="nameOf">The name of a show.</param>
    public static Message Of(IReadOnlyList<Gap> gaps, int count, int page, string? show, long dropped, Func<string, string> nameOf)
    {
        if (count == 0)
        {
            return Message.Of(show is null
                ? "Nobody has asked anything in vain, as far as is known."
                : $"Nobody has asked anything in vain about {Markdown.Escape(nameOf(show))}, as far as is known.") with
            { Ephemeral = true };
        }

        var pages = Paging.Count(count, PageSize);
        var first = page * PageSize;
        return Message.Of(new Embed
        {
            Title = "What members ask in vain",
            Description = "Those that most members ask come first. A source that answers one closes it at the next reload.",
            Color = StandingLook.Of(Standing.Speculation).Color,
            Fields = [.. gaps.Select((g, i) => Field(first + i + 1, GapLine.Of(g, nameOf(g.Show))))],
            Footer = string.Create(CultureInfo.InvariantCulture, $"Page {page + 1} of {pages} \u00B7 {count:N0} in all")
                + (dropped > 0 ? string.Create(CultureInfo.InvariantCulture, $" \u00B7 {dropped:N0} not written down since the start") : ""),
        }) with
        {
            Ephemeral = true,
            Buttons =
            [
                .. new ModeratorId(Command, Turn, page, show ?? "").Turning(page, pages),
                .. gaps.SelectMany((g, i) => Buttons(g, first + i + 1, page, nameOf)),
            ],
        };
    }

    private static EmbedField Field(int number, GapLine line) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{number}. {Shorten.Words(line.Question, 200)}"), line.Detail);

    /// <summary>Only what can be asked can be a golden question.</summary>
    private static IEnumerable<Button> Buttons(Gap gap, int number, int page, Func<string, string> nameOf)
    {
        if (QuestionOf(gap, nameOf(gap.Show)) is not null && new ModeratorId(Command, Golden, page, gap.Key).Write() is { } golden)
        {
            yield return new Button(golden, string.Create(CultureInfo.InvariantCulture, $"{number} as golden question"));
        }

        if (new ModeratorId(Command, Done, page, gap.Key).Write() is { } done)
        {
            yield return new Button(done, string.Create(CultureInfo.InvariantCulture, $"{number} is done"));
        }
    }

    /// <summary>The question that a gap is, in words that can be asked again; null where none are known.</summary>
    public static string? QuestionOf(Gap gap, string show) =>
        gap.Asked.Words.Length == 0 && UsualQuestions.Of(gap.Asked, show) is { } usual ? usual : gap.Texts is [var newest, ..] ? newest : null;
}
