namespace FanBot.Knowledge.Lexicon;

/// <summary>
/// A phrase made ready to be compared with tokens. It has no loops, and no step is tried twice at one token, so that the time it takes is
/// at most its own length times that of the longest run it can fit.
/// </summary>
internal sealed class PhraseProgram
{
    private const int Accept = 0;
    private const int MostOnStack = 64;

    // The rarest words tell most; looking at more costs more than it spares.
    private const int MostNeeded = 4;

    private static readonly IReadOnlyDictionary<string, (int Start, int End)> NoParts = new Dictionary<string, (int Start, int End)>();

    // What a gap does not pass over: it would leave the clause, or take another season for the one that is spoken of.
    private static readonly PhraseNode.Word ClauseEnds = new([".", ",", ";", ":", "<season>"]);

    // What no gap passes over.
    private static readonly PhraseNode.Word SentenceEnds = new([".", ";"]);

    private readonly record struct Step(StepKind Kind, int Next, int Other = 0, PhraseNode.Word? Words = null, int Slot = 0);

    private enum StepKind
    {
        Accept,
        Word,
        AnyWord,
        Any,
        Split,
        Mark,
        Start,
        End,
    }

    private readonly List<Step> _steps = [new(StepKind.Accept, 0)];
    private readonly List<string> _names = [];
    private readonly Step[] _made;
    private readonly int _first;

    // Of each some word must be there.
    private readonly WordBits[] _needed;

    public PhraseProgram(PhraseNode phrase)
    {
        Longest = phrase.Longest;
        _needed = [.. phrase.Needs.OrderBy(n => n.Count).Take(MostNeeded).Select(n => n.Words)];
        _first = Add(phrase, Accept);
        _made = [.. _steps];
        First = FirstWords();
    }

    /// <summary>The most tokens that it can take.</summary>
    public int Longest { get; }

    /// <summary>The words with which it can begin; null where it can begin with anything, or be nothing.</summary>
    public IReadOnlySet<string>? First { get; }

    /// <summary>Whether a text with these words can hold it.</summary>
    public bool MayBeIn(in WordBits words)
    {
        foreach (ref readonly var needed in _needed.AsSpan())
        {
            if (!needed.MayShare(words))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Compares it with the tokens from a place on.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="start">The first token.</param>
    /// <param name="accept">Whether a match may end before a token; the next one is tried where it may not. Null where it may always.</param>
    /// <returns>The token behind the match and the tokens of its named parts, or null.</returns>
    public (int End, IReadOnlyDictionary<string, (int Start, int End)> Parts)? Match(Token[] tokens, int start, Predicate<int>? accept = null)
    {
        var bits = ((_steps.Count * (Longest + 1)) + 63) / 64;
        Span<ulong> tried = bits <= MostOnStack ? stackalloc ulong[bits] : new ulong[bits];
        Span<int> marks = stackalloc int[2 * _names.Count];
        var run = new Run(this, tokens, start, accept, tried, marks);
        return run.Try(_first, start) ? (run.End, Named(marks)) : null;
    }

    private IReadOnlyDictionary<string, (int Start, int End)> Named(ReadOnlySpan<int> marks)
    {
        if (_names.Count == 0)
        {
            return NoParts;
        }

        var parts = new Dictionary<string, (int Start, int End)>(StringComparer.Ordinal);
        for (var i = 0; i < _names.Count; i++)
        {
            if (marks[(2 * i) + 1] > marks[2 * i])
            {
                parts[_names[i]] = (marks[2 * i], marks[(2 * i) + 1]);
            }
        }

        return parts;
    }

    private int Add(PhraseNode node, int next) => node switch
    {
        PhraseNode.Word word => Add(new Step(StepKind.Word, next, Words: word)),
        PhraseNode.AnyWord => Add(new Step(StepKind.AnyWord, next)),
        PhraseNode.Sequence sequence => sequence.Parts.Reverse().Aggregate(next, (behind, part) => Add(part, behind)),
        PhraseNode.Choice choice => choice.Parts.Select(part => Add(part, next)).Reverse().Aggregate((later, first) => Split(first, later)),
        PhraseNode.Gap gap => Enumerable.Range(0, gap.Most)
            .Aggregate(next, (behind, _) => Split(next, Add(new Step(StepKind.Any, behind, Words: gap.Far ? SentenceEnds : ClauseEnds)))),
        PhraseNode.Capture capture => Add(capture, next),
        PhraseNode.Start => Add(new Step(StepKind.Start, next)),
        PhraseNode.End => Add(new Step(StepKind.End, next)),
        _ => throw new InvalidOperationException($"A phrase has no part {node.GetType().Name}."),
    };

    private int Add(PhraseNode.Capture capture, int next)
    {
        if (!_names.Contains(capture.Name))
        {
            _names.Add(capture.Name);
        }

        var slot = 2 * _names.IndexOf(capture.Name);
        return Add(new Step(StepKind.Mark, Add(capture.Part, Add(new Step(StepKind.Mark, next, Slot: slot + 1))), Slot: slot));
    }

    private int Split(int first, int later) => Add(new Step(StepKind.Split, first, later));

    private int Add(Step step)
    {
        _steps.Add(step);
        return _steps.Count - 1;
    }

    private HashSet<string>? FirstWords()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<int>([_first]);
        while (open.TryPop(out var at))
        {
            var step = _steps[at];
            switch (step.Kind)
            {
                case StepKind.Word:
                    words.UnionWith(step.Words!.Any);
                    break;
                case StepKind.Split:
                    open.Push(step.Next);
                    open.Push(step.Other);
                    break;
                case StepKind.Mark:
                case StepKind.Start:
                    open.Push(step.Next);
                    break;
                default:
                    return null;
            }
        }

        return words;
    }

    /// <summary>One comparison from one token on.</summary>
    /// <param name="program">What is compared.</param>
    /// <param name="tokens">The sentence.</param>
    /// <param name="start">The first token.</param>
    /// <param name="accept">Whether a match may end before a token.</param>
    /// <param name="tried">A bit for each step at each token.</param>
    /// <param name="marks">The tokens at which named parts begin and end, in turn.</param>
    private ref struct Run(
        PhraseProgram program, Token[] tokens, int start, Predicate<int>? accept, Span<ulong> tried, Span<int> marks)
    {
        private readonly Span<ulong> _tried = tried;
        private readonly Span<int> _marks = marks;

        public int End { get; private set; }

        public bool Try(int at, int token)
        {
            var bit = (at * (program.Longest + 1)) + token - start;
            ref var bits = ref _tried[bit / 64];
            var mask = 1UL << (bit % 64);
            if ((bits & mask) != 0)
            {
                return false;
            }

            bits |= mask;
            ref readonly var step = ref program._made[at];
            return step.Kind switch
            {
                StepKind.Accept => Finish(token),
                StepKind.Word => token < tokens.Length && step.Words!.Is(tokens[token]) && Try(step.Next, token + 1),
                StepKind.AnyWord => token < tokens.Length && char.IsLetter(tokens[token].Word[0]) && Try(step.Next, token + 1),
                StepKind.Any => token < tokens.Length && !step.Words!.Is(tokens[token]) && Try(step.Next, token + 1),
                StepKind.Split => Try(step.Next, token) || Try(step.Other, token),
                StepKind.Start => token == 0 && Try(step.Next, token),
                StepKind.End => token == tokens.Length && Try(step.Next, token),
                _ => Mark(step, token),
            };
        }

        private bool Finish(int token)
        {
            End = token;
            return accept is null || accept(token);
        }

        private bool Mark(in Step step, int token)
        {
            var before = _marks[step.Slot];
            _marks[step.Slot] = token;
            if (Try(step.Next, token))
            {
                return true;
            }

            _marks[step.Slot] = before;
            return false;
        }
    }
}
