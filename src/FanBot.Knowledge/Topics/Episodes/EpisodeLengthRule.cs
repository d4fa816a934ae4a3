using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Topics.Episodes;

/// <summary>"Each episode runs 20 to 30 minutes", "half-hour episodes", "hour-long".</summary>
internal sealed class EpisodeLengthRule : IClaimRule
{
    // In so many characters an answer has given its number.
    private const int Opening = 25;

    // Several hours are a finale's, or those of a whole season.
    private const int LongestInHours = 119;

    private static readonly PhraseBook Wordings = PhraseBook.Read("Topics.Episodes.episode-length.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        var lengths = Durations.In(sentence.Mask)
            .Where(d => d.Minutes <= LongestInHours || !d.Span.Cut(sentence.Mask).Contains("hour", StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (lengths.Count == 0 || !IsOfEpisodes(sentence, lengths))
        {
            yield break;
        }

        var others = Wordings.Matches(sentence.Tokens).Where(m => m.Value is "other" or "one").ToList();
        foreach (var length in lengths.Where(d => !others.Exists(o => o.Span.Overlaps(d.Span))))
        {
            var start = length.Span.Start;
            if (EpisodeRule.IsOfOne(sentence, length.Span) || !sentence.StatementAt(start).IsOfShowAlone)
            {
                continue;
            }

            var (value, text) = length.Most is { } most ? ($"{length.Minutes}/{most}", $"{length.Minutes} to {most} minutes")
                : ($"{length.Minutes}", $"{length.Minutes} minutes");
            yield return sentence.Draft(ClaimKind.EpisodeLength, value, text, sentence.StandingAt(start), "episode-length") with
            {
                Season = IsOfNewOnes(sentence, start) ? sentence.DefaultSeason ?? sentence.Article.Season : sentence.SeasonAt(start),
            };
        }
    }

    private static bool IsOfEpisodes(Sentence sentence, List<Duration> lengths) =>
        lengths.Exists(d => d.Count is not null) || Says("episodes", sentence.Tokens) || IsOfEach(sentence) || IsAsked(sentence, lengths[0]);

    // "How long is each episode? 25 minutes."
    private static bool IsAsked(Sentence sentence, Duration first) =>
        first.Span.Start < Opening && Says("asked", sentence.Previous is { IsQuestion: true } asked ? asked.Tokens : Heading(sentence));

    // "It has six episodes. Each lasts 50 minutes."
    private static bool IsOfEach(Sentence sentence) =>
        Says("each", sentence.Tokens) && ((sentence.Previous is { } before && Says("episodes", before.Tokens)) || Says("episodes", Heading(sentence)));

    // "…; the new ones are half-hour episodes"
    private static bool IsOfNewOnes(Sentence sentence, int index) =>
        sentence.Clause(index) is var clause && Says("new", sentence.TokensIn(clause.Start, clause.End));

    private static IReadOnlyList<Token> Heading(Sentence sentence) => Tokenizer.Read(sentence.Heading);

    private static bool Says(string what, IReadOnlyList<Token> tokens) => Wordings.Fits(tokens, what) is not null;
}
