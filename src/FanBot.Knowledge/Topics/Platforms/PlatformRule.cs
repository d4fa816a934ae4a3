using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Topics.Platforms;

/// <summary>"Streams on …", "the … original series", "arrives on …".</summary>
internal sealed class PlatformRule : IClaimRule
{
    private const string Home = "home";
    private const string HomeOfShow = "home-of-show";
    private const string Shows = "shows";
    private const string Its = "its";
    private const string Second = "second";

    // How far in front, in characters, the show may stand, and the verb that shows it.
    private const int NearShow = 80;
    private const int NearVerb = 40;

    private static readonly PhraseBook Wordings = PhraseBook.Read("Topics.Platforms.platform.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (!sentence.Mask.Any(Masks.IsPlatform))
        {
            yield break;
        }

        var said = Wordings.Matches(sentence.Tokens).ToList();
        var subjects = Shown.Of(sentence);
        var read = new HashSet<int>();
        foreach (var match in said)
        {
            if (PlatformOf(sentence, match) is not { } at || StartOf(sentence, match, subjects) is not { } start || !read.Add(at)
                || !Concerns(sentence, start, subjects) || IsOfAnother(sentence, match) || IsOriginal(sentence, start, said))
            {
                continue;
            }

            var standing = IsDenied(sentence, at, said) ? Standing.Denied : StandingOf(sentence, match, start);
            yield return Draft(sentence, at, standing);
            if (match.Value is Home or HomeOfShow && said.Find(m => m.Value == Second && m.Span.Start == at + 2)?.Span.End - 1 is { } second)
            {
                read.Add(second);
                yield return Draft(sentence, second, standing);
            }
        }
    }

    private static Claim Draft(Sentence sentence, int index, Standing standing) =>
        sentence.Draft(ClaimKind.Platform, sentence.At(index).Text, sentence.At(index).Text, standing, "platform");

    // Where the platform stands of which a wording speaks.
    private static int? PlatformOf(Sentence sentence, PhraseMatch match) => match.Value switch
    {
        Shows or Its => match.Part("p")!.Value.Start,
        Home or HomeOfShow => Enumerable.Range(match.Span.End, sentence.Mask.Length - match.Span.End).First(i => Masks.IsPlatform(sentence.Mask[i])),
        _ => null,
    };

    // Where that begins which is told of it: with the show in front of "on Netflix"; null where none stands there.
    private static int? StartOf(Sentence sentence, PhraseMatch match, IReadOnlyList<PhraseMatch> subjects) =>
        match.Value is Home or HomeOfShow ? subjects.FirstOrDefault(s => IsJoined(sentence, s, match))?.Span.Start : match.Span.Start;

    private static bool IsJoined(Sentence sentence, PhraseMatch subject, PhraseMatch home)
    {
        if (subject.Span.End > home.Span.Start)
        {
            return false;
        }

        var between = sentence.Mask[subject.Span.End..home.Span.Start];
        return !between.Any(c => c is '.' or ';' || Masks.IsName(c) || Masks.IsWork(c))
            && (subject.Value != "shown" ? between.Length <= NearShow
                : between.Length <= NearVerb && home.Value == Home && !between.Contains(',', StringComparison.Ordinal)
                    && !IsOfDay(sentence, home));
    }

    // "on Netflix 12 May" tells of a day.
    private static bool IsOfDay(Sentence sentence, PhraseMatch home) =>
        sentence.TokensIn(home.Span.End, sentence.Mask.Length) is [_, var next, ..] && (next.IsNumber || Masks.IsDate(sentence.Mask[next.Start]));

    // A sentence that names the show or its season, or goes on speaking of it.
    private static bool Concerns(Sentence sentence, int index, IReadOnlyList<PhraseMatch> subjects)
    {
        var clause = sentence.Clause(index);
        return subjects.Any(s => s.Value == "subject" && s.Span.Start >= clause.Start && s.Span.End <= clause.End)
            && !sentence.IsRoleElsewhere(index, index) && sentence.StatementAt(index).IsOfShow;
    }

    // "the hit … series Cheer": the name behind is the work that the platform is the home of.
    private static bool IsOfAnother(Sentence sentence, PhraseMatch match) =>
        match.Value == Its && sentence.Mask[match.Span.End..].TrimStart(',', ' ') is [var next, ..] && (Masks.IsName(next) || Masks.IsWork(next));

    private static bool IsOriginal(Sentence sentence, int index, IReadOnlyList<PhraseMatch> said)
    {
        var clause = sentence.Clause(index);
        var inClause = said.Where(m => m.Span.Start >= clause.Start && m.Span.End <= clause.End).ToList();
        return inClause.Find(m => m.Value == "original") is { } original && inClause.Any(m => m.Value == "past" && m.Span.Start > original.Span.Start);
    }

    private static bool IsDenied(Sentence sentence, int platform, IReadOnlyList<PhraseMatch> said) => said.Any(m =>
        m.Value == "not-there" && m.Span.Start >= sentence.Clause(platform).Start && m.Span.End <= platform
        && !sentence.Mask.AsSpan(m.Span.End, platform - m.Span.End).ContainsAny(',', ';'));

    // In "… , judging by the BBC drama's tweet" the guess is not about its home.
    private static Standing StandingOf(Sentence sentence, PhraseMatch match, int start)
    {
        var standing = sentence.StandingAt(start);
        return standing == Standing.Speculation && match.Value == Its && !StandingReader.IsGuess(match.Span.Cut(sentence.Mask)) ? Standing.Reported : standing;
    }
}
