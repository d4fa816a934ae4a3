using System.Globalization;
using FanBot.Discord.Messages;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Claims;

namespace FanBot.Replies;

/// <summary>The words of an answer's sources, letter for letter, for the member who wants to see them.</summary>
internal static class QuotesMessage
{
    /// <summary>Quotes on a page.</summary>
    public const int PageSize = 5;

    private const int LongestQuote = 850;

    /// <summary>Number of pages.</summary>
    public static int Pages(Answer answer) => Math.Max(1, (answer.Citations.Count + PageSize - 1) / PageSize);

    /// <summary>A private message; the answer must have a citation.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="query">The command that asks for it again.</param>
    /// <param name="words">The question in the member's own words, or null.</param>
    /// <param name="page">Page, from 0.</param>
    public static Message Of(Answer answer, string query, string? words, int page)
    {
        var quotes = answer.Citations.Skip(page * PageSize).Take(PageSize);
        var embed = new Embed
        {
            Author = words,
            Title = Markdown.Escape(answer.Title.Length > 0 ? "Sources \u00B7 " + answer.Title : "Sources"),
            Color = StandingLook.Of(answer).Color,
            Fields = [.. quotes.Select((q, i) => Field(q, (page * PageSize) + i + 1, answer.Kind == ClaimKind.Plot))],
            Footer = Pages(answer) > 1 ? string.Create(CultureInfo.InvariantCulture, $"Page {page + 1} of {Pages(answer)} \u00B7 {answer.Citations.Count} quotes") : null,
        };
        return Message.Of(embed) with { Ephemeral = true, Buttons = Pages(answer) > 1 ? [Turn("\u25C0 Back", page - 1, page > 0), Turn("More \u25B6", page + 1, page + 1 < Pages(answer))] : [] };

        Button Turn(string label, int to, bool enabled) =>
            new(new CustomId(ButtonAction.Quotes, Math.Max(to, 0), query).ToString(), label) { Disabled = !enabled };
    }

    private static EmbedField Field(Citation citation, int number, bool hidden)
    {
        var words = Shorten.Markdown(Markdown.Escape(Plain.PlainText.OneLine(citation.Quote)), LongestQuote);
        var article = citation.Article;
        var name = string.Create(CultureInfo.InvariantCulture, $"{number}. {Markdown.Escape(Plain.Wording.Source(article))}");
        var link = Markdown.Link("Open the article", article.Url) is ['[', ..] open ? "\n" + open : "";
        return new EmbedField(name, "> " + (hidden ? Markdown.Spoiler(words) : words) + link);
    }
}
