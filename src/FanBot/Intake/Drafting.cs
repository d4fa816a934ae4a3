using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Intake;

/// <summary>Makes an article of a text and of what a moderator says of it.</summary>
internal static class Drafting
{
    /// <summary>The article, and sentences on what of it could not be used.</summary>
    /// <param name="received">The text.</param>
    /// <param name="words">What the moderator says; it wins over what the text declares of itself.</param>
    /// <param name="known">The shows that there are.</param>
    public static (Draft Draft, IReadOnlyList<string> Notes) Of(Received.Text received, ArticleWords words, IReadOnlyList<ShowSummary> known)
    {
        var declared = received.Document.FrontMatter;
        var (date, note) = Date(words.Date);
        var draft = new Draft(
            declared with
            {
                Title = words.Title ?? declared.Title,
                Publisher = words.Publisher ?? declared.Publisher,

                // Also where the text tells of an update: the moderator's day is the one from which it speaks.
                Published = date ?? declared.Published,
                Updated = date ?? declared.Updated,
                Url = received.Address?.AbsoluteUri ?? declared.Url,
            },
            received.Document);
        var show = NameOf(words.Show ?? declared.Show, known) ?? ShowOfText.Of(received.Document, draft.Title, known);
        return (draft with { Declared = draft.Declared with { Show = show } }, [.. received.Notes, .. note is null ? [] : new[] { note }]);
    }

    /// <summary>An article with what a moderator corrected of it; a field that they emptied is left to the text again.</summary>
    public static (Draft Draft, IReadOnlyList<string> Notes) Mended(Draft draft, ArticleWords words, IReadOnlyList<ShowSummary> known)
    {
        var (date, note) = Date(words.Date);
        var before = draft.Declared.Updated ?? draft.Declared.Published;
        var stays = note is not null || (date is not null && date == before);
        return (
            draft with
            {
                Declared = draft.Declared with
                {
                    Title = words.Title,
                    Publisher = words.Publisher,
                    Published = stays ? draft.Declared.Published : date,
                    Updated = stays ? draft.Declared.Updated : date,
                    Show = NameOf(words.Show, known) ?? draft.Declared.Show,
                },
            },
            note is null ? [] : [note]);
    }

    private static (EdtfDate? Date, string? Note) Date(string? words) => words is null ? (null, null)
        : DeclaredDate.Read(words) is { } date ? (date, null)
        : (null, $"\u201C{words}\u201D is not a date, so it was not used. Write it as 2031-05-24 or 24 May 2031.");

    // A show that is known goes by its name, whichever of its names was written.
    private static string? NameOf(string? written, IReadOnlyList<ShowSummary> known) =>
        written is null || ShowKey.Of(written).Length == 0 ? null
        : known.FirstOrDefault(s => s.Key == ShowKey.Of(written) || s.Aliases.Any(a => ShowKey.Of(a) == ShowKey.Of(written)))?.Name ?? written;
}
