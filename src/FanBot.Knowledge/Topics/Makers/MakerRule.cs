using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Makers;

/// <summary>"Creator …", "created by …", "directed by …", "showrunner …", "by author …".</summary>
internal sealed class MakerRule : IClaimRule
{
    private const string Company = "company";
    private const string Author = "author";
    private const string Creator = "creator";

    // Words of a line beside the job: any name is a creator's, or a company's.
    private const string Sole = "sole";
    private const string Made = "made";

    // What is said beside that: another work is made.
    private const string OtherFilm = "other-film";

    private static readonly PhraseBook Makers = PhraseBook.Read("Topics.Makers.maker.phrases");

    private static readonly PhraseBook Companies = PhraseBook.Read("Topics.Makers.company.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        var from = 0;
        foreach (var match in Makers.Matches(sentence.Tokens).Where(m => m.Value != OtherFilm))
        {
            var names = Names(sentence, match, from);
            from = match.Span.End;
            var span = names.Count == 0 ? match.Span : new TextSpan(Math.Min(match.Span.Start, names[0]), Math.Max(match.Span.End, names[^1] + 1));
            if (!sentence.StatementAt(span.Start).IsOfShow || IsElsewhere(sentence, match, span))
            {
                continue;
            }

            // "Written, directed and produced by X"
            var words = match.Value.Split(' ');
            foreach (var job in words.Select(w => w == Sole ? Creator : w).Where(w => w != Made))
            {
                foreach (var person in Persons(sentence, match, names).Where(p => Fits(p, job, words)))
                {
                    yield return Claim(sentence, span, job, person);
                }
            }
        }
    }

    private static IReadOnlyList<int> Names(Sentence sentence, PhraseMatch match, int from) =>
        match.Part(People.Who) is null ? []
        : match.Value == Sole ? [match.Span.Start]
        : [.. People.Of(sentence, match, from), .. match.Part("also") is { } also ? (int[])[also.Start] : []];

    private static IEnumerable<string> Persons(Sentence sentence, PhraseMatch match, IReadOnlyList<int> names) =>
        names.Count > 0 ? names.Select(n => sentence.At(n).Text)
        : sentence.Mask[..match.Span.Start].TrimStart('"', '\'') is var first && NameWords.IsCapitalWord(first) ? [first]
        : [];

    private static bool Fits(string name, string job, string[] words) => job == Company
        ? IsCompany(name, "studio") || (words.Contains(Made) && !PersonNames.IsPerson(name))
        : (PersonNames.IsPerson(name) && !IsCompany(name, "other")) || (words.Contains(Sole) && !NameWords.CommonWords.Contains(name));

    private static bool IsCompany(string name, string kind) => Companies.Says(Tokenizer.Read(name), kind);

    private static Claim Claim(Sentence sentence, TextSpan span, string aspect, string person) =>
        sentence.Draft(ClaimKind.Maker, person, person, StandingAt(sentence, span), "maker") with
        {
            Person = person,
            Aspect = aspect,
            Season = aspect is "director" or "writer" or "composer" ? sentence.SeasonAt(span.Start) : null,
        };

    // "Jojo Rabbit director X", "when director X began casting the 1975 film" make something else.
    private static bool IsElsewhere(Sentence sentence, PhraseMatch match, TextSpan span) =>
        sentence.IsRoleElsewhere(span.Start, span.End)
        || IsBehindTitle(sentence.Mask[..span.Start])
        || (match.Value != Author && IsBesideFilm(sentence, sentence.Clause(span.Start).Start));

    private static bool IsBehindTitle(string before) => before is [.., var title, ' '] && (Masks.IsName(title) || Masks.IsWork(title));

    private static bool IsBesideFilm(Sentence sentence, int start) =>
        Makers.Fits(sentence.TokensIn(start, sentence.Mask.Length), OtherFilm) is { Span.Start: var film }
        && sentence.Joins(start, film, sentence.Mask.Length, ";.");

    // "Creator X said that three seasons would do": the doubt is about what X says, not about who X is.
    private static Standing StandingAt(Sentence sentence, TextSpan span)
    {
        var standing = sentence.StandingAt(span.Start);
        return standing == Standing.Speculation && !StandingReader.IsGuess(sentence.Mask[sentence.Clause(span.Start).Start..span.End])
            ? Standing.Reported
            : standing;
    }
}
