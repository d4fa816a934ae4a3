using System.Globalization;
using FanBot.Discord.Messages;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Printing;

namespace FanBot.Replies;

/// <summary>An answer as a member sees it: the value, how sure it is, what else was said, and the sources.</summary>
internal static class AnswerMessage
{
    /// <summary>Items on a page of a list.</summary>
    public const int PageSize = 10;

    private const int MostRivals = 5;
    private const int MostNotUsed = 4;

    // Leaves room for the marks of a spoiler and, with fields and title, stays below what a message may hold.
    private const int LongestText = 3_000;
    private const int LongestQuote = 700;

    /// <summary>Number of pages of the answer's list; 1 where it is none.</summary>
    public static int Pages(Answer answer) => Math.Max(1, (answer.Items.Count + PageSize - 1) / PageSize);

    /// <summary>The message.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="asked">What was asked.</param>
    /// <param name="page">Page of the answer's list, from 0.</param>
    public static Message Of(Answer answer, AskedCommand asked, int page = 0)
    {
        var look = StandingLook.Of(answer);
        var items = answer.Items.Skip(page * PageSize).Take(PageSize).ToList();
        List<ArticleSummary> sources = [.. (items.Count > 0 ? items.Select(i => i.Source) : answer.Citations).Select(c => c.Article).DistinctBy(a => a.Path)];
        var embed = new Embed
        {
            Author = asked.Words is { } words ? PlainText.OneLine(words) : null,
            Title = Markdown.Escape(answer.Title),
            Description = items.Count > 0 ? List(items, sources, numbered: !ListsArticles(asked)) : Text(answer),
            Color = look.Color,
            Fields = [.. Fields(answer, asked, look, sources)],
            Footer = Footer(answer, asked, page),
        };
        return Message.Of(embed) with { Ephemeral = asked.Private || IsMistake(answer), Buttons = AnswerButtons.Of(answer, asked, page) };
    }

    private static string? Footer(Answer answer, AskedCommand asked, int page)
    {
        string[] parts =
        [
            .. Pages(answer) > 1 ? [PageOf(answer, page)] : Array.Empty<string>(),
            .. asked.Snapshot is { } snapshot ? [$"Snapshot {snapshot}"] : Array.Empty<string>(),
        ];
        return parts.Length > 0 ? string.Join(" \u00B7 ", parts) : null;
    }

    private static string PageOf(Answer answer, int page)
    {
        var shown = answer.ItemsInAll > answer.Items.Count ? $"the newest {answer.Items.Count} of {answer.ItemsInAll}" : $"{answer.ItemsInAll} in all";
        return string.Create(CultureInfo.InvariantCulture, $"Page {page + 1} of {Pages(answer)} \u00B7 {shown}");
    }

    /// <summary>Whether the answer only says what was wrong with the question: nobody else need read it.</summary>
    private static bool IsMistake(Answer answer) => answer is NotKnown { Reason: not (NotKnownReason.NoSource or NotKnownReason.NotYetAnnounced) };

    private static bool ListsArticles(AskedCommand asked) => asked.Command.Name == SlashCommandNames.Sources;

    private static string Text(Answer answer)
    {
        var text = Shorten.Markdown(Markdown.Escape(answer.Text), LongestText);
        return answer is NotKnown { Reason: NotKnownReason.NoQuestion } ? text + "\n`/help` lists what there is to ask."
            : answer.Kind == ClaimKind.Plot && answer is not NotKnown ? Markdown.Spoiler(text) : text;
    }

    private static string List(IEnumerable<AnswerItem> items, List<ArticleSummary> sources, bool numbered) => string.Join('\n', items.Select(i =>
    {
        const int LongestItem = 280;
        var number = sources.FindIndex(s => s.Path == i.Source.Article.Path) + 1;
        var text = Markdown.Escape(Shorten.Words(i.Text, LongestItem));
        return numbered ? string.Create(CultureInfo.InvariantCulture, $"\u2022 {text} \\[{number}\\]") : "\u2022 " + Markdown.Link(text, i.Source.Article.Url);
    }));

    private static IEnumerable<EmbedField> Fields(Answer answer, AskedCommand asked, StandingLook look, List<ArticleSummary> sources)
    {
        if (answer is NotKnown)
        {
            if (answer.Citations is [var nearest, ..])
            {
                var quote = $"\u201C{Markdown.Escape(Shorten.Words(nearest.Quote, LongestQuote))}\u201D";
                yield return new EmbedField(
                    "Nearest passage", $"{(answer.Kind == ClaimKind.Plot ? Markdown.Spoiler(quote) : quote)}\n{SourceLines.Line(nearest.Article)}");
            }

            yield break;
        }

        // A list of articles is no statement that could be more or less sure.
        if (!ListsArticles(asked))
        {
            yield return new EmbedField("How sure", $"{look.Mark} **{look.Word}** \u00B7 {ValueText.AsOf(answer.AsOf)}");
        }

        if (answer.Rivals.Count > 0)
        {
            var lines = answer.Rivals.Take(MostRivals)
                .Select(r => $"{StandingLook.Of(r.Standing).Mark} {Markdown.Escape(Shorten.Words(ValueText.CitedValue(r), 200))}");
            var more = answer.Rivals.Count > MostRivals ? $"\nand {Counted.Of(answer.Rivals.Count - MostRivals, "more claim")}" : "";
            yield return new EmbedField("Also said", string.Join('\n', lines) + more);
        }

        if (sources.Count > 0 && !ListsArticles(asked))
        {
            yield return new EmbedField("Sources", SourceLines.Of(sources));
        }

        if (answer.NotUsed.Count > 0)
        {
            var lines = answer.NotUsed.Take(MostNotUsed).Select(l => $"\u2022 {Markdown.Escape(Shorten.Words(l, 180))}");
            var more = answer.NotUsed.Count > MostNotUsed ? $"\nand {Counted.Of(answer.NotUsed.Count - MostNotUsed, "more article")}" : "";
            yield return new EmbedField("Not used for answers", string.Join('\n', lines) + more);
        }
    }
}
