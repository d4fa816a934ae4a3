using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Extraction.Pages;

/// <summary>What the lines of a page say of who wrote it, for whom and when; see <c>imprint.phrases</c>.</summary>
internal static class Imprint
{
    /// <summary>Its author's name stands behind it.</summary>
    public const string By = "by";

    /// <summary>The same, where nothing but the name follows.</summary>
    public const string Label = "label";

    /// <summary>What goes on behind an author's name.</summary>
    public const string BehindName = "behind name";

    /// <summary>The day of its publication stands behind it.</summary>
    public const string Published = "published";

    /// <summary>The day of its last change stands behind it.</summary>
    public const string Updated = "updated";

    /// <summary>The day on which a mistake was mended stands behind it.</summary>
    public const string Amended = "amended";

    /// <summary>The day of writing stands right behind it.</summary>
    public const string Today = "today";

    /// <summary>It says nothing beside a date.</summary>
    public const string Beside = "beside";

    /// <summary>A sentence on when the page was changed.</summary>
    public const string Notice = "notice";

    /// <summary>It speaks of a show, and is no site's name.</summary>
    public const string Topic = "topic";

    /// <summary>With a date beside it, it states something.</summary>
    public const string Dated = "dated";

    /// <summary>Behind a name it says that this is who wrote the page.</summary>
    public const string Biography = "biography";

    /// <summary>The site's name stands behind it.</summary>
    public const string Publisher = "publisher";

    private static readonly PhraseBook Book = PhraseBook.Read("Extraction.Pages.imprint.phrases");

    /// <summary>What is said in a line, from left to right.</summary>
    public static IEnumerable<PhraseMatch> In(string line) => Book.Matches(Tokenizer.Read(line));

    /// <summary>Where one of some things is said; null where none is.</summary>
    public static PhraseMatch? Find(string line, params ReadOnlySpan<string> values)
    {
        string[] among = [.. values];
        return Book.First(Tokenizer.Read(line), l => among.Contains(l.Value));
    }

    /// <summary>Whether one of some things is said.</summary>
    public static bool Says(string line, params ReadOnlySpan<string> values) => Find(line, values) is not null;

    /// <summary>Whether one of some things is all that is said.</summary>
    public static bool SaysOnly(string line, params ReadOnlySpan<string> values) =>
        Find(line, values) is { } found && found.Span.Start == 0 && found.Span.End == line.Length;
}
