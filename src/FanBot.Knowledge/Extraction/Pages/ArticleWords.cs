using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Languages;

namespace FanBot.Knowledge.Extraction.Pages;

/// <summary>
/// The words of an article as they are read: with plain quotation marks, and of an article in another language with what is known of it in
/// English. What is quoted is always the article's own text.
/// </summary>
/// <param name="text">The article's text.</param>
/// <param name="language">The glossary of the language it is written in; null for English, and for what cannot be read.</param>
/// <param name="show">Finds the show's name, which is never translated.</param>
internal sealed class ArticleWords(string text, Glossary? language, ShowMatcher show)
{
    /// <summary>The article's own text.</summary>
    public string Text => text;

    /// <summary>The words of a part of it.</summary>
    public string Of(TextSpan span) => Read(span.Cut(text));

    /// <summary>Words of it as they are read.</summary>
    public string Read(string words)
    {
        var plain = Folding.Plain(words);
        return language is null ? plain : language.Read(plain, [.. show.Find(plain)]);
    }
}
