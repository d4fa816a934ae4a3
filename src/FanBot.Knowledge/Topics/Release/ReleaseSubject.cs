using System.Buffers;
using System.Globalization;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Events;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Release;

/// <summary>Tells what it is that comes out on a date: the season, a part of it, one episode, a trailer, a book.</summary>
internal static class ReleaseSubject
{
    /// <summary>Aspect, with its number, of a part of a season that comes in parts.</summary>
    public const string Part = "part";

    /// <summary>Aspect, with its number, of an episode other than the first, whose day is the season's.</summary>
    public const string Episode = "episode";

    /// <summary>Aspect of a special, with what it is called by: the Christmas one, or the one before a season's start.</summary>
    public const string Special = "special";

    /// <summary>Aspect of the return from a break within a season.</summary>
    public const string Midseason = "midseason";

    /// <summary>Aspect, with the title, of the date of a spin-off or another edition.</summary>
    public const string Neighbour = "of";

    /// <summary>Aspect of the first part of a season that comes in parts.</summary>
    public static readonly Aspect FirstPart = new(Part, "1");

    private static readonly Aspect SecondPart = new(Part, "2");

    private static readonly PhraseBook Things = PhraseBook.Read("Topics.Release.release-subject.phrases");

    private static readonly PhraseBook Clauses = PhraseBook.Read("Topics.Release.release-clauses.phrases");

    private static readonly PhraseBook Specials = PhraseBook.Read("Topics.Release.specials.phrases");

    /// <summary>The words around an event that tell what is released: before it, and right behind it.</summary>
    private readonly record struct Around(Sentence Sentence, TextSpan Before, TextSpan Behind)
    {
        public bool Holds(PhraseMatch match) => Before.Contains(match.Span) || Behind.Contains(match.Span);

        /// <summary>Whether no more than some characters, and none of some, part a wording from the event behind it.</summary>
        public bool Reaches(PhraseMatch match, int most, SearchValues<char>? stops = null) =>
            Before.Contains(match.Span) && Before.End - match.Span.End <= most
            && (stops is null || !Sentence.Mask.AsSpan(match.Span.End, Before.End - match.Span.End).ContainsAny(stops));
    }

    private static readonly SearchValues<char> Commas = SearchValues.Create(",;");

    /// <summary>The aspect of a release claim; empty for the season itself, null where something else comes out.</summary>
    public static Aspect? Of(Sentence sentence, int date, EventTrigger trigger)
    {
        if (NeighbourOf(sentence, date, trigger) is { } neighbour)
        {
            return new Aspect(Neighbour, neighbour);
        }

        var around = Subject(sentence, date, trigger);
        var things = Things.Matches(sentence.Tokens).ToList();
        var said = things.Where(around.Holds).ToList();
        if (IsNoRelease(said, around) || IsOfElse(sentence, date, trigger) || said.Exists(m => IsBook(m, around)) || IsAboutBooks(sentence, things))
        {
            return null;
        }

        return trigger.Says == EventTrigger.Resume ? SecondPart
            : PartOf(sentence, date, around)
                ?? SpecialBefore(sentence, trigger.Start)
                ?? (said.Exists(m => m.Value == Special && around.Reaches(m, 60, Commas) && !ShowBehind(m, around)) ? Special : null)
                ?? (things.Exists(m => m.Value == Midseason && m.Span.End <= date) ? Midseason : OfThings(said, sentence.Mask));
    }

    /// <summary>Whether what is said at a place of the mask is said of the season or the show, and of no trailer, book or ware in front of it.</summary>
    public static bool IsSeason(Sentence sentence, TextSpan said) => !Things.Matches(sentence.Tokens).Any(m =>
        m.Value is "trailer" or "trade" or "book" or "making" or "special" or "spin-off"
        && m.Span.Start < said.End && sentence.Clause(said.Start).Contains(m.Span));

    private static bool IsNoRelease(List<PhraseMatch> said, Around around) => said.Exists(m => m.Value switch
    {
        "making" => around.Reaches(m, 40, Commas),
        "counted" => around.Reaches(m, 2),
        // A contest that runs already goes on to its live rounds.
        "round" => around.Reaches(m, 20),
        "trade" => around.Reaches(m, 60) && !ShowBehind(m, around),
        _ => false,
    });

    // Another work, another edition, or the same once more: those who saw the season, or hear it in their own language, get it again.
    private static bool IsOfElse(Sentence sentence, int date, EventTrigger trigger) =>
        sentence.Article.Scope.IsElsewhere(sentence.Heading, sentence.Article.ShowName) || IsOtherWork(sentence, date, trigger)
        || Again.IsMeant(sentence.Words(sentence.Clause(date).Start, sentence.Clause(date).End));

    private static Aspect? SpecialBefore(Sentence sentence, int index) =>
        SpecialIn(sentence.Words(Math.Max(0, index - 120), index));

    // The last that is called so, near the end of some words.
    private static Aspect? SpecialIn(string words)
    {
        const int Near = 60;
        return words.Contains(Special, StringComparison.OrdinalIgnoreCase)
            && Specials.Matches(Tokenizer.Read(words)).LastOrDefault() is { } special
            && Gap.IsShort(words, special.Span.End, words.Length, Near, ".;|")
                ? SpecialAspect(special.Part("k")?.Cut(words) ?? "")
                : (Aspect?)null;
    }

    /// <summary>What a heading in the form of a question asks for: "When is part 2 out?".</summary>
    public static Aspect OfHeading(string heading)
    {
        var tokens = Tokenizer.Read(heading);
        return SeasonParts.Of(tokens).FirstOrDefault(m => m.Value == "part") is { } part ? SeasonParts.AspectOf(part, heading)
            : SpecialIn(heading.TrimEnd('?')) ?? OfThings([.. Things.Matches(tokens)], heading);
    }

    private static Aspect OfThings(List<PhraseMatch> said, string text) =>
        said.Exists(m => m.Value == "finale") ? "finale"
        : said.Exists(m => m.Value == "trailer") ? "trailer"
        : said.Find(m => m.Value == "episode") is { } episode ? EpisodeAspect(episode.Part("n")?.Cut(text))
        : "";

    /// <summary>The aspect of a special that is called by a word: "Christmas", "festive", "launch", or nothing.</summary>
    public static Aspect SpecialAspect(string word) => word.ToLowerInvariant() switch
    {
        "" => Special,
        "xmas" or "holiday" or "festive" => new Aspect(Special, "christmas"),
        var other => new Aspect(Special, other.Replace(' ', '-')),
    };

    /// <summary>The spin-off whose date it is: named in the clause, or the one the article is about.</summary>
    private static string? NeighbourOf(Sentence sentence, int date, EventTrigger trigger)
    {
        var clause = sentence.Clause(Math.Max(trigger.Start, 0));
        var own = sentence.Mask.AsSpan().ContainsAnyInRange('\uE200', '\uE3FF');
        if (Things.Matches(sentence.TokensIn(clause.Start, trigger.Start)).LastOrDefault(m => m.Value == "edition") is { } edition
            && IsAside(sentence.Mask[edition.Span.End..trigger.Start]))
        {
            return edition.Span.Cut(sentence.Mask);
        }

        var from = Math.Min(clause.Start, date);
        return NeighbourTitle.Last(sentence, from, Math.Max(trigger.Start, from))
            ?? (own ? null : sentence.Article.Scope.Neighbour);
    }

    /// <summary>
    /// The season meant by "the second might follow" or "spring 2031 for the next one", where the word "season" is left
    /// out; null where it is not.
    /// </summary>
    public static int? Elliptic(Sentence sentence, int date)
    {
        var clause = sentence.Clause(date);
        var one = Things.Matches(sentence.TokensIn(clause.Start, clause.End)).FirstOrDefault(m => m.Value is "nth" or "next");
        return one is null || one.Span.Start > date + 40 ? null
            : one.Part("n") is { } number ? NumberWords.Read(number.Cut(sentence.Mask))
            : (sentence.SeasonsAt(clause.Start) is { Count: > 0 } named ? named[0] : null) + 1;
    }

    /// <summary>The words around the event that tell what is released: before it since the last "that", and right behind it.</summary>
    private static Around Subject(Sentence sentence, int date, EventTrigger trigger)
    {
        var from = SubjectStart(sentence, Math.Min(sentence.Clause(date).Start, trigger.Start), trigger.Start);
        var that = sentence.Mask.AsSpan(from, trigger.Start - from).LastIndexOf(" that ", StringComparison.Ordinal);
        var behind = sentence.Mask[trigger.End..Math.Min(sentence.Mask.Length, trigger.End + 30)];
        var stop = behind.IndexOfAny([',', ';', '.', '(']);
        return new Around(
            sentence,
            new TextSpan(that >= 0 ? from + that : from, trigger.Start),
            new TextSpan(trigger.End, trigger.End + (stop >= 0 ? stop : behind.Length)));
    }

    // Where the words begin that tell the subject of a clause from a place on.
    private static int SubjectStart(Sentence sentence, int from, int end)
    {
        var said = Clauses.Matches(sentence.TokensIn(from, end)).ToList();
        var first = said.Find(m => Gap.IsNone(sentence.Mask, from, m.Span.Start));
        if (from > 0 && first?.Value == "which" && Things.Matches(sentence.TokensIn(0, from)).LastOrDefault() is { Value: "episode" } episode
            && episode.Part("n") is not null && Gap.IsNone(sentence.Mask, episode.Span.End, from))
        {
            // "except for Episode 2, which premieres …"
            return episode.Span.Start;
        }

        // "The trailer is not done yet, but is set to arrive in July": the subject stands in the clause before.
        from = from > 0 && first?.Value is "which" or "goes-on" ? sentence.Clause(from - 1).Start : from;
        var relative = Clauses.Matches(sentence.TokensIn(from, end)).LastOrDefault(m => m.Value is "relative" or "which");
        return relative?.Value == "relative" ? relative.Span.Start : from;
    }

    private static bool IsBook(PhraseMatch match, Around around) =>
        (match.Value == "spin-off" && around.Before.Contains(match.Span))
        || (match.Value is "book" or "books" && around.Reaches(match, 40) && !ShowBehind(match, around));

    // "the app's season 2 starts": what comes out is the season; but "the soundtrack of season 2" is no season.
    private static bool ShowBehind(PhraseMatch match, Around around)
    {
        var behind = around.Sentence.TokensIn(match.Span.End, around.Before.End);
        return Clauses.Fits(behind, "of-show") is { } of && of.Span.Start == behind[0].Start
            ? behind.SkipWhile(t => t.Start < of.Span.End || IsShow(t) || t.Word[0] == '\'').Any(IsShow)
            : behind.Any(IsShow);

        bool IsShow(Token token) => around.Sentence.Mask[token.Start] is >= '\uE200' and <= '\uE3FF';
    }

    // "The first five episodes premiere on …; the other five follow on …": a first part is one only beside a second.
    private static Aspect? PartOf(Sentence sentence, int date, Around around)
    {
        var said = SeasonParts.Of(sentence.Tokens).ToList();
        var clause = sentence.Clause(date);
        if (SeasonParts.Between(sentence, said, date) is { } beside)
        {
            return beside;
        }

        var inClause = said.Where(m => clause.Contains(m.Span)).ToList();
        if ((inClause.FindLast(m => m.Value == "part" && m.Span.Start < date) ?? inClause.Find(m => m.Value == "part")) is { } part
            && !inClause.Exists(m => m.Value == "adapted"))
        {
            return SeasonParts.AspectOf(part, sentence.Mask);
        }

        var subject = said.Where(around.Holds).Select(m => m.Value).ToHashSet();
        var others = (sentence.Previous is { } previous ? SeasonParts.Of(previous.Tokens) : []).Concat(said);
        return subject.Contains("second") && (sentence.Article.Scope.HasParts || others.Any(m => m.Value == "first")) ? SecondPart
            : subject.Contains("first") && (sentence.Article.Scope.HasParts || said.Exists(m => m.Value == "second")) ? FirstPart
            : (Aspect?)null;
    }

    // Nor is a date one of release where something goes on until then; another work is "the film The Brass Meridian, which came out in May",
    // and "Cinder Row, its kitchen drama, returns on 19 September".
    private static bool IsOtherWork(Sentence sentence, int date, EventTrigger trigger)
    {
        var clause = sentence.Clause(date);
        if (trigger.Start < clause.Start)
        {
            return false;
        }

        var opening = Clauses.Matches(sentence.TokensIn(clause.Start, trigger.End)).FirstOrDefault(
            m => Gap.IsNone(sentence.Mask, clause.Start, WithoutAnd(sentence, clause.Start, m.Span.Start)));
        return (Lasts(sentence, trigger.Start, date) && Clauses.Fits(sentence.TokensIn(clause.Start, trigger.Start), "not") is null)
            || opening?.Value switch
            {
                // "the film The Brass Meridian, which came out in May"
                "which" => sentence.Mask[..clause.Start].TrimEnd(' ', ',') is [.., var antecedent] && (Masks.IsName(antecedent) || Masks.IsWork(antecedent)),
                "apposition" => opening.Span.End <= trigger.Start
                    && !sentence.Mask.AsSpan(clause.Start, trigger.Start - clause.Start).ContainsAnyInRange('\uE200', '\uE3FF'),
                "other-show" => opening.Span.Overlaps(new TextSpan(trigger.Start, trigger.End)),
                _ => false,
            };
    }

    // "Available until D" begins at the event.
    private static bool Lasts(Sentence sentence, int start, int date) =>
        date > start && Clauses.Fits(sentence.TokensIn(start, date), "lasts")?.Span.Start == start;

    // Where a clause begins, behind the word that joins it to the one before.
    private static int WithoutAnd(Sentence sentence, int from, int start) =>
        sentence.TokensIn(from, start) is [.., { Word: "and" or "while" or "but" } joint] ? joint.Start : start;

    // "the juniors, hosted by her brother, also start": nothing but an aside and a word between an edition and its verb.
    private static bool IsAside(string between)
    {
        const int Longest = 62;
        var end = between.StartsWith(',') ? between.IndexOf(',', 1) : -1;
        var rest = end is > 1 and <= Longest ? between[(end + 1)..] : between;
        return rest.Length > 0 && rest.Trim().All(c => char.IsLetterOrDigit(c));
    }

    // The first episode's day is the season's; any other's is not.
    private static Aspect EpisodeAspect(string? number) => number is not null && NumberWords.Read(number) is { } n
        ? n == 1 ? Aspect.None : new Aspect(Episode, n.ToString(CultureInfo.InvariantCulture))
        : "more episodes";

    // "Four volumes exist; a fifth is due in February": neither the show nor a season is named.
    private static bool IsAboutBooks(Sentence sentence, List<PhraseMatch> things) =>
        things.Exists(m => m.Value == "books") && !sentence.Mask.AsSpan().ContainsAnyInRange('\uE200', '\uE3FF')
        && !things.Exists(m => m.Value is "screen" or "episode");
}
