using System.Text;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Tests.Answers;

/// <summary>A whole answer as a page that people read: question, status, text and sources.</summary>
internal static class WrittenAnswer
{
    public static string Of(Answer answer)
    {
        var page = new StringBuilder($"# {answer.Question}\n\n");
        page.Append(answer switch
        {
            NotKnown unknown => $"status: unknown ({unknown.Reason})\n",
            Conflicting => $"status: conflicting\nstanding: {Lower(answer.Standing)}\n",
            OnlySpeculation => "status: speculation\n",
            _ => $"status: answered\nstanding: {Lower(answer.Standing)}\n",
        });
        page.Append($"as of: {answer.AsOf?.ToString() ?? "-"}\n\n{answer.Text.TrimEnd()}\n");
        Append(page, answer is NotKnown ? "Nearest"
            : "Sources", answer.Citations
            .Select(c =>
            $"{c.Article.Path[(c.Article.Path.IndexOf('/', StringComparison.Ordinal) + 1)..]} ({c.Article.AsOf?.ToString() ?? "undated"}): "
                + $"{OneLine(c.Quote)}"));
        Append(page, "Rivals", answer.Rivals
            .Select(r => $"{r.Value} ({Lower(r.Standing)}, {r.AsOf?.ToString() ?? "undated"}{(r.Doubt is null ? "" : ", doubted: " + r.Doubt)})"));
        return page.ToString();
    }

    private static void Append(StringBuilder page, string title, IEnumerable<string> items)
    {
        var list = items.ToList();
        if (list.Count > 0)
        {
            page.Append($"\n## {title}\n\n").AppendJoin('\n', list.Select(i => "- " + i)).Append('\n');
        }
    }

    private static string OneLine(string quote) => quote.ReplaceLineEndings(" ");

    private static string Lower(Standing? standing) => standing?.ToString().ToLowerInvariant() ?? "-";
}
