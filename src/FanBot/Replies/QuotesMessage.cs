using System.Globalization;
using FanBot.Discord.Messages;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;

namespace FanBot.Replies;

/// <summary>The words of an answer's sources, letter for letter, for the member who wants to see them.</summary>
internal static class QuotesMessage
{
    /// <summary>Quotes on a page.</summary>
    public const int PageSize = 5;

    private const int LongestQuote = 850;

    /// <summary>Number of pages.</summary>
    public static int Pages(Answer answer) => Paging.Count(Quoted(answer).Count, PageSize);

    /// <summary>The page on which the sources of a list's page begin.</summary>
    public static int PageOf(int listPage) => listPage * AnswerMessage.PageSize / PageSize;

    /// <summary>A private message; the answer must have a citation.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="asked">What was asked.</param>
    /// <param name="page">Page, from 0.</param>
    /// <param name="corrections">What moderators corrected of the answer's show.</param>
    public static Message Of(Answer answer, AskedCommand asked, int page, IReadOnlyList<Correction> corrections)
    {
        var all = Quoted(answer);
        var quotes = all.Skip(page * PageSize).Take(PageSize);
        var embed = new Embed
        {
            Author = asked.Words is { } words ? Printing.PlainText.OneLine(words) : null,
            Title = Markdown.Escape(answer.Title.Length > 0 ? "Sources \u00B7 " + answer.Title : "Sources"),
            Color = StandingLook.Of(answer).Color,
            Fields = [.. quotes.Select((q, i) => Field(q, (page * PageSize) + i + 1, answer.Kind == ClaimKind.Plot)), Corrected(answer, all, corrections)],
            Footer = Pages(answer) > 1 ? string.Create(CultureInfo.InvariantCulture, $"Page {page + 1} of {Pages(answer)} \u00B7 {all.Count} quotes") : null,
        };
        var turning = AnswerButtons.Turning(ButtonAction.Quotes, answer, asked.About(answer), page, Pages(answer));
        return Message.Of(embed) with { Ephemeral = true, Buttons = [.. turning] };
    }

    /// <summary>What was corrected of the articles that are quoted, and of names in the answer; an empty field, which is left out, where nothing was.</summary>
    private static EmbedField Corrected(Answer answer, IReadOnlyList<Citation> quoted, IReadOnlyList<Correction> corrections)
    {
        var articles = quoted.Select(q => q.Article.Path).ToHashSet(StringComparer.Ordinal);
        var words = string.Join('\n', quoted.Select(q => q.Quote).Append(answer.Text).Append(answer.Title));
        var lines = corrections
            .Where(c => c switch
            {
                ClaimCorrection claim => articles.Contains(claim.Article),
                ArticleCorrection article => articles.Contains(article.Article),
                NameCorrection name =>
                    words.Contains(name.Name, StringComparison.OrdinalIgnoreCase) || words.Contains(name.Right, StringComparison.OrdinalIgnoreCase),
                _ => false,
            })
            .Select(CorrectionText.ForMembers)
            .ToList();
        return new EmbedField("Corrected", lines.Count > 0 ? FieldLines.Of(lines, lines.Count) : "");
    }

    /// <summary>Of a list, the source of each item in its order.</summary>
    private static IReadOnlyList<Citation> Quoted(Answer answer) => answer.Items.Count > 0 ? [.. answer.Items.Select(i => i.Source)] : answer.Citations;

    private static EmbedField Field(Citation citation, int number, bool hidden)
    {
        var words = Shorten.Markdown(Markdown.Escape(Printing.PlainText.OneLine(citation.Quote)), LongestQuote);
        var article = citation.Article;
        var name = string.Create(CultureInfo.InvariantCulture, $"{number}. {Markdown.Escape(Printing.ValueText.Source(article))}");
        var link = Markdown.Link("Open the article", article.Url) is ['[', ..] open ? "\n" + open : "";
        return new EmbedField(name, "> " + (hidden ? Markdown.Spoiler(words) : words) + link);
    }
}
