using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Mentions;

/// <summary>
/// Countries as articles tell them: by name or people ("8 a.m. in the UK", "British viewers"; <c>words/country.txt</c>, <c>countryfolk.txt</c>), or by
/// an hour's zone ("5am BST"; <c>time-zones.phrases</c>).
/// </summary>
internal static class CountryWords
{
    private const string Time = "time";

    private static readonly PhraseBook Zones = PhraseBook.Read("Annotation.Mentions.time-zones.phrases");

    private static readonly PhraseBook Countries = new(Read("country").Concat(Read("countryfolk")));

    /// <summary>The country of a time zone or a word for a country; null for any other word.</summary>
    public static string? Of(string words) =>
        Tokens(words) is var tokens && (Zones.Matches(tokens).FirstOrDefault() ?? Countries.Matches(tokens).FirstOrDefault()) is { } found ? found.Value : null;

    /// <summary>The country that words are the name of; null for any other name.</summary>
    public static string? OfCountry(string words)
    {
        var tokens = Tokens(words);
        return tokens.FirstOrDefault(t => t.Word != "the") is { Word: not null } first && char.IsUpper(words[first.Start])
            ? (Whole(Countries, first, tokens[^1]) ?? (tokens[^1].Word == Time ? Whole(Zones, first, tokens[^1]) : null))?.Value
            : null;

        PhraseMatch? Whole(PhraseBook book, Token from, Token to) =>
            book.Matches(tokens).FirstOrDefault(m => m.Span.Start == from.Start && m.Span.End == to.End);
    }

    /// <summary>The country of a time zone behind an hour; null for a word that is none, such as a channel's name.</summary>
    public static string? OfZone(string words)
    {
        var tokens = Tokens(words);
        return Zones.Matches(tokens).FirstOrDefault() is { } zone && tokens.First(t => t.Word is not ("(" or "/")).Start == zone.Span.Start ? zone.Value : null;
    }

    private static IReadOnlyList<Token> Tokens(string words) => Tokenizer.Read(words, Masks.Label);

    // "(US|American|Americans)": a line of a class begins with the country's usual name.
    private static IEnumerable<PhraseLine> Read(string list) => EmbeddedList.Read($"Lexicon.words.{list}.txt")
        .Select((line, i) => new PhraseLine(i + 1, line.Trim('(', ')').Split('|')[0], line, []));
}
