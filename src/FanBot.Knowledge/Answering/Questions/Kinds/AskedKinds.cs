using System.Globalization;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Topics.Episodes;
using FanBot.Knowledge.Topics.Platforms;
using FanBot.Knowledge.Topics.Release;

namespace FanBot.Knowledge.Answering.Questions.Kinds;

/// <summary>
/// Tells what a question asks for from its wording. The wordings stand in <c>kinds.phrases</c>, <c>named.phrases</c>, <c>unnamed.phrases</c>
/// and <c>aspects.phrases</c>; of each the line that stands first is taken, wherever in the question it fits.
/// </summary>
internal static class AskedKinds
{
    private const string Elsewhere = "elsewhere";
    private const string Country = "country";

    private static readonly PhraseBook OfAny = Book("kinds");
    private static readonly PhraseBook OfNamed = Book("named");
    private static readonly PhraseBook OfUnnamed = Book("unnamed");
    private static readonly PhraseBook Aspects = Book("aspects");

    /// <summary>The kind of a question, with what of the kind is asked.</summary>
    /// <param name="question">The question, its mentions masked.</param>
    /// <param name="hasRelation">Whether it names someone by a relation.</param>
    /// <param name="hasPair">Whether it wants a yes or no on a person and a character.</param>
    public static AskedKind Read(MaskedQuestion question, bool hasRelation, bool hasPair)
    {
        if (OfAny.First(question.Tokens) is { } any)
        {
            return Asked(any.Value, question);
        }

        if (!question.NamesAnyone)
        {
            return OfUnnamed.First(question.Tokens) is { } unnamed ? Asked(unnamed.Value, question) : new AskedKind(QuestionKind.Other);
        }

        return hasPair ? new AskedKind(QuestionKind.Pairing)
            : OfNamed.First(question.Tokens) is { } named ? Asked(named.Value, question)
            : new AskedKind(hasRelation ? QuestionKind.WhoIs : QuestionKind.Other);
    }

    private static AskedKind Asked(string value, MaskedQuestion question)
    {
        var (name, said) = value.Split(' ', 2) is [var first, var second] ? (first, second) : (value, "");
        var kind = Enum.Parse<QuestionKind>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        var manner = said is QuestionAspects.Countdown or QuestionAspects.Watchable ? said : "";
        var aspect = said == manner ? AspectOf(name, question)
            : said == TimeSlotRule.Time && CountryWords.Of(question.Mask) is { } country ? new Aspect(TimeSlotRule.Time, country)
            : said;
        return aspect == Elsewhere ? new AskedKind(QuestionKind.Other) : new AskedKind(kind, aspect, manner);
    }

    /// <summary>What of a kind is asked; empty where no line says it.</summary>
    private static Aspect AspectOf(string kind, MaskedQuestion question) =>
        Aspects.First(question.Tokens, line => line.Value.StartsWith(kind + " ", StringComparison.Ordinal)) is { } match
            ? AspectOf(match.Value[(kind.Length + 1)..], name => match.Part(name)?.Cut(question.Mask) ?? "")
            : Aspect.None;

    private static Aspect AspectOf(string said, Func<string, string> part) => said switch
    {
        Country => new Aspect(RegionalPlatformRule.InCountry, CountryWords.Of(part(Country)) ?? ""),
        ReleaseRule.Abroad => new Aspect(said, CountryWords.Of(part(Country)) ?? ""),
        ReleaseSubject.Part or ReleaseSubject.Episode => Numbered(said, NumberWords.Read(part("n"))),
        "special" => ReleaseSubject.SpecialAspect(part("k")),
        _ => said,
    };

    // The first episode's day is the season's.
    private static Aspect Numbered(string said, int? number) =>
        said == ReleaseSubject.Episode && number == 1 ? Aspect.None : new Aspect(said, number?.ToString(CultureInfo.InvariantCulture) ?? "");

    private static PhraseBook Book(string name) => PhraseBook.Read($"Answering.Questions.Kinds.{name}.phrases");
}
