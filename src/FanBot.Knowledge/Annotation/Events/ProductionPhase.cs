using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Events;

/// <summary>Words that state a step of production.</summary>
/// <param name="Phase"><c>start</c>, <c>halt</c>, <c>resume</c>, <c>wrap</c>, <c>span</c> (took place) or <c>post</c>.</param>
/// <param name="Start">Where the statement begins in the mask.</param>
/// <param name="Verb">Where its verb begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Denied">Whether it states that the step has not been taken.</param>
internal readonly record struct ProductionPhase(string Phase, int Start, int Verb, int End, bool Denied = false)
{
    private const string Filming = "filming";
    private const string Other = "other";
    private const string Span = "span";

    // How far behind what is filmed its step may stand, and how far in front of it what takes it back.
    private const int Reach = 60;
    private const int GuardReach = 50;

    private static readonly PhraseBook Statements = PhraseBook.Read("Annotation.Events.production.phrases");
    private static readonly PhraseBook Steps = PhraseBook.Read("Annotation.Events.production-steps.phrases");
    private static readonly PhraseBook Around = PhraseBook.Read("Annotation.Events.production-around.phrases");
    private static readonly PhraseBook Guards = PhraseBook.Read("Annotation.Events.production-guards.phrases");

    /// <summary>The steps that a sentence states, from left to right.</summary>
    public static IReadOnlyList<ProductionPhase> Find(Sentence sentence)
    {
        var statements = Statements.Matches(sentence.Tokens).Where(m => m.Value != Other).ToList();
        if (statements.Count == 0)
        {
            return [];
        }

        var found = new List<ProductionPhase>();
        var steps = Steps.Matches(sentence.Tokens).ToList();
        var end = 0;
        foreach (var statement in statements.Where(m => m.Span.Start >= end))
        {
            if ((statement.Value == Filming ? Behind(sentence.Mask, statement.Span, steps) : Stated(statement)) is not { } phase)
            {
                continue;
            }

            end = phase.End;
            var until = statement.Part("until") is not null;
            var denied = !until && IsDenied(sentence, phase);
            if ((denied || until || !IsUnreal(sentence, phase)) && !IsOfOther(sentence, end))
            {
                found.Add(phase with { Denied = denied });
                AddLater(sentence, found, steps);
            }
        }

        return found;
    }

    private static ProductionPhase Stated(PhraseMatch match) => new(match.Value, match.Span.Start, match.Part("verb")!.Value.Start, match.Span.End);

    // "Filming on the second season wrapped": the first step behind what is filmed.
    private static ProductionPhase? Behind(string mask, TextSpan filming, List<PhraseMatch> steps)
    {
        var behind = steps
            .Where(s => s.Span.Start >= filming.End && s.Span.Start <= filming.End + Reach && !EndsSentence(mask[filming.End..s.Span.Start]))
            .ToList();
        return (behind.Find(s => s.Value == Span) ?? behind.FirstOrDefault()) is { } step
            ? new(step.Value, filming.Start, step.Span.Start, step.Span.End)
            : null;
    }

    // "Filming began in May, was halted in June and wrapped in August": the later verbs share the noun.
    private static void AddLater(Sentence sentence, List<ProductionPhase> found, List<PhraseMatch> steps)
    {
        foreach (var step in steps.Where(s => s.Value is "resume" or "halt" or "wrap"))
        {
            var last = found[^1];
            if (last.Phase is "start" or "halt" or "resume" && step.Span.Start > last.End
                && !EndsSentence(sentence.Mask[last.End..step.Span.Start]) && IsNext(sentence, last.End, step.Span.Start))
            {
                found.Add(new ProductionPhase(step.Value, last.End, step.Span.Start, step.Span.End));
            }
        }
    }

    // "Production has not yet begun" denies that it has.
    private static bool IsDenied(Sentence sentence, ProductionPhase phase) =>
        GuardsOf(sentence, phase).Any(g => g.Value == "not-yet" && string.IsNullOrWhiteSpace(sentence.Mask[g.Span.End..phase.Verb]));

    // Not "won't start filming until …", "when filming is finished", "a year after it wrapped production"; but "after production was paused"
    // tells of the pause.
    private static bool IsUnreal(Sentence sentence, ProductionPhase phase) =>
        GuardsOf(sentence, phase).Any(g => (g.Value != "time" || phase.Phase is not ("halt" or "resume"))
            && sentence.Mask.AsSpan(g.Span.End, phase.Verb - g.Span.End).IndexOfAny(",;.(") < 0);

    private static IEnumerable<PhraseMatch> GuardsOf(Sentence sentence, ProductionPhase phase) =>
        Guards.Matches(sentence.Tokens).Where(g => g.Span.Start >= phase.Start - GuardReach && g.Span.End <= phase.Verb);

    private static bool EndsSentence(string words) => words.AsSpan().ContainsAny('.', ';');

    private static bool IsNext(Sentence sentence, int end, int step) => Around.Matches(sentence.TokensIn(end, step))
        .Any(m => m.Value == "then" && m.Span.Start - end <= Reach && string.IsNullOrWhiteSpace(sentence.Mask[m.Span.End..step]));

    private static bool IsOfOther(Sentence sentence, int end) =>
        Around.Matches(sentence.TokensIn(end, sentence.Mask.Length)).FirstOrDefault() is { Value: "object", Span.Start: var start } && start == end + 1;
}
