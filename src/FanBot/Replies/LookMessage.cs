using System.Globalization;
using FanBot.Discord.Messages;
using FanBot.Knowledge.Claims;
using FanBot.Printing;

namespace FanBot.Replies;

/// <summary>What a moderator sees of an article before it is kept: what was understood, and what it would change. Nothing is done yet.</summary>
internal static class LookMessage
{
    /// <summary>Subcommand of the buttons.</summary>
    public const string Command = "add";

    /// <summary>The button that keeps it.</summary>
    public const string Keep = "keep";

    /// <summary>The button that opens the form in which show, date and publisher are corrected.</summary>
    public const string Mend = "mend";

    /// <summary>The button that throws it away.</summary>
    public const string Drop = "drop";

    private const int LongestTitle = 200;

    /// <summary>The message.</summary>
    public static Message Of(ArticleLook look) => Message.Of(new Embed
    {
        Title = "Add this article?",
        Description = $"**{Markdown.Escape(Shorten.Words(PlainText.OneLine(look.Article.Title), LongestTitle))}**\nNothing is kept yet.",
        Color = StandingLook.Of(Standing.Speculation).Color,
        Fields =
        [
            new EmbedField("Show", Show(look)),
            new EmbedField("Season", Seasons(look.Claims)) { Inline = true },
            new EmbedField("Publisher", look.Article.Publisher is { } publisher ? Escaped(publisher) : "not told") { Inline = true },
            new EmbedField("Date", Date(look)),
            new EmbedField("There already", look.Alike.Count > 0 ? Lines([.. look.Alike.Select(ValueText.Source)]) : ""),
            new EmbedField("States", look.Claims.Count > 0 ? Claims(look.Claims) : "nothing that FanBot can read; questions in free text may still find it"),
            new EmbedField("Would change", look.Changes.Count > 0 ? Lines(ChangeLines.Of(look.Changes)) : "nothing that is known"),
            new EmbedField("To look at", look.Notes.Count > 0 ? Lines(look.Notes) : ""),
        ],
        Footer = $"Would be kept as {PlainText.OneLine(look.Article.Path)}",
    }) with
    {
        Ephemeral = true,
        Buttons =
        [
            new Button(Id(Keep, look.Id), "Add it") { Style = ButtonStyle.Success },
            new Button(Id(Mend, look.Id), "Correct show or date"),
            new Button(Id(Drop, look.Id), "Drop it") { Style = ButtonStyle.Danger },
        ],
    };

    /// <summary>What stands on one of the buttons, or on the form.</summary>
    public static string Id(string action, string draft) => new ModeratorId(Command, action, 0, draft).Write()!;

    private static string Show(ArticleLook look) =>
        $"**{Escaped(look.Show)}**, " + (look.ShowArticles > 0 ? $"of which {Counted.Of(look.ShowArticles, "article is known", "articles are known")}"
            : "a show of which nothing is known yet");

    private static string Seasons(IReadOnlyList<CitedClaim> claims)
    {
        var seasons = claims.Select(c => c.Claim.Season).OfType<int>().Distinct().Order().ToList();
        return seasons.Count == 0 ? "not told" : string.Join(", ", seasons.Select(s => s.ToString(CultureInfo.InvariantCulture)));
    }

    private static string Date(ArticleLook look) => look.Article.AsOf switch
    {
        null => "none was found, so it will not be used for questions about a day in the past",
        { } day when look.DateWords is { } words => $"**{Escaped(day.ToText())}**, read in \u201C{Escaped(words)}\u201D",
        { } day => $"**{Escaped(day.ToText())}**, as it is declared",
    };

    private static string Claims(IReadOnlyList<CitedClaim> claims) => FieldLines.Of(
        claims.Select(c => $"{StandingLook.Of(c.Claim.Standing).Mark} {Escaped(SubjectText.Of(c.Claim))} ({ValueText.Of(c.Claim.Standing)})"), claims.Count);

    private static string Lines(IReadOnlyList<string> lines) => FieldLines.Of(lines.Select(Escaped), lines.Count);

    private static string Escaped(string text) => Markdown.Escape(PlainText.OneLine(text));
}
