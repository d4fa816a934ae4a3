using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Intake;
using FanBot.Knowledge.Storage;
using FanBot.Printing;
using FanBot.Replies;

namespace FanBot.Commands.Moderating;

/// <summary>The forms in which an article is pasted, and in which what was understood of it is corrected.</summary>
internal static class ArticleForm
{
    /// <summary>The field for a file.</summary>
    public const string File = "file";

    /// <summary>The field for the text.</summary>
    public const string Text = "text";

    private const string New = "new";
    private const string Title = "title";
    private const string Publisher = "publisher";
    private const string Date = "date";
    private const string Show = "show";
    private const string OtherShow = "other-show";

    private const int LongestTitle = 300;
    private const int LongestDate = 40;
    private const string DateExample = "2031-05-24, or 24 May 2031";

    /// <summary>The form in which an article is pasted.</summary>
    /// <param name="show">Its show where that was named, or null.</param>
    public static ModalReply ForNew(string? show) => new(
        new ModeratorId(LookMessage.Command, New, 0, show ?? "").Write() ?? LookMessage.Id(New, ""),
        "Add an article",
        new TextInput(Title, "Title", 0, LongestTitle) { Required = false, Placeholder = "As the article has it" },
        new TextInput(Publisher, "Publisher", 0, CommandCatalogue.LongestName) { Required = false, Placeholder = "Who published it" },
        new TextInput(Date, "Date", 0, LongestDate) { Required = false, Placeholder = DateExample, Description = "When it was published or updated last" },
        new TextInput(Text, "Text") { Required = false, Style = TextInputStyle.Paragraph, Placeholder = "The article's own words" },
        new FileInput(File, "Or a file") { Required = false, Description = "A .txt, .md or .html file, where the text is too long for the form" });

    /// <summary>What was written into it.</summary>
    public static ArticleWords Read(ModalInteraction sent) => new(Line(sent, Title), Line(sent, Publisher), Line(sent, Date));

    /// <summary>The form in which what was understood is corrected.</summary>
    /// <param name="id">What lies on the desk.</param>
    /// <param name="draft">The same.</param>
    /// <param name="shows">The shows that there are.</param>
    public static ModalReply ForMending(string id, Draft draft, IReadOnlyList<ShowSummary> shows)
    {
        var declared = draft.Declared;
        var names = shows.OrderByDescending(s => s.Name == declared.Show).ThenByDescending(s => s.Newest).Select(s => s.Name).ToList();
        var isKnown = names.Contains(declared.Show ?? "", StringComparer.Ordinal);
        return new ModalReply(
            LookMessage.Id(LookMessage.Mend, id),
            "Correct show or date",
            [
                .. names.Count == 0 ? [] : new FormField[]
                {
                    new ChoiceInput(Show, "Show", names) { Required = false, Chosen = isKnown ? Shown(declared.Show!) : null },
                },
                new TextInput(OtherShow, names.Count == 0 ? "Show" : "Or another show", 0, CommandCatalogue.LongestName)
                {
                    Required = false,
                    Value = isKnown ? null : declared.Show,
                },
                new TextInput(Date, "Date", 0, LongestDate)
                {
                    Required = false,
                    Placeholder = DateExample,
                    Value = (declared.Updated ?? declared.Published)?.ToString(),
                    Description = "Left empty, it is read in the text",
                },
                new TextInput(Publisher, "Publisher", 0, CommandCatalogue.LongestName) { Required = false, Value = declared.Publisher },
                new TextInput(Title, "Title", 0, LongestTitle) { Required = false, Value = declared.Title },
            ]);
    }

    /// <summary>What was written into that.</summary>
    public static ArticleWords ReadMended(ModalInteraction sent, IReadOnlyList<ShowSummary> shows)
    {
        var chosen = Line(sent, Show);
        var known = shows.FirstOrDefault(s => Shown(s.Name) == chosen)?.Name;
        return Read(sent) with { Show = Line(sent, OtherShow) ?? known ?? chosen };
    }

    private static string Shown(string name) => Shorten.Cut(name.Trim(), DiscordLimits.ChoiceValue);

    private static string? Line(ModalInteraction sent, string field) =>
        sent.Text(field) is { } text && PlainText.OneLine(text) is { Length: > 0 } line ? line : null;
}
