namespace FanBot.Knowledge.Lexicon;

/// <summary>
/// A part of a phrase as it is written; see <c>docs/wording.md</c>. A class of words is one that many phrases share, so what it tells is kept.
/// </summary>
internal abstract record PhraseNode
{
    /// <summary>The word that stands for any number in digits.</summary>
    public const string Number = "#";

    /// <summary>The word that stands for a number from 1 to 999 in digits.</summary>
    public const string SmallNumber = "<number>";

    private PhraseNode()
    {
    }

    /// <summary>The most tokens that it can take.</summary>
    public virtual int Longest => 0;

    /// <summary>Of each of these some word stands in whatever it fits.</summary>
    public virtual IReadOnlyList<WordNeed> Needs => [];

    /// <summary>One token that is any of some words, marks or mentions.</summary>
    internal sealed record Word(IReadOnlyList<string> Any) : PhraseNode
    {
        private Looked? _looked;

        /// <inheritdoc/>
        public override int Longest => 1;

        /// <inheritdoc/>
        public override IReadOnlyList<WordNeed> Needs => field ??= [new(Any.Count, WordBits.Of(Any))];

        /// <summary>Whether a token is one of them.</summary>
        public bool Is(Token token) => (_looked ??= new Looked(Any)).Holds(token);

        private sealed class Looked(IReadOnlyList<string> any)
        {
            private readonly WordTable<bool> _words = WordTable<bool>.Of(any);
            private readonly bool _numbers = any.Contains(Number);
            private readonly bool _smallNumbers = any.Contains(SmallNumber);

            public bool Holds(Token token) =>
                _words.Contains(token) || (_numbers && token.IsNumber) || (_smallNumbers && token.IsSmallNumber);
        }
    }

    /// <summary>One word of any kind: no mark, no number in digits, and nothing that is mentioned.</summary>
    internal sealed record AnyWord : PhraseNode
    {
        /// <inheritdoc/>
        public override int Longest => 1;
    }

    /// <summary>Parts one behind the other.</summary>
    internal sealed record Sequence(IReadOnlyList<PhraseNode> Parts) : PhraseNode
    {
        /// <inheritdoc/>
        public override int Longest { get; } = Parts.Sum(p => p.Longest);

        /// <inheritdoc/>
        public override IReadOnlyList<WordNeed> Needs => field ??= [.. Parts.SelectMany(p => p.Needs)];
    }

    /// <summary>One of several, the first that fits; an empty sequence among them makes it optional.</summary>
    internal sealed record Choice(IReadOnlyList<PhraseNode> Parts) : PhraseNode
    {
        /// <inheritdoc/>
        public override int Longest { get; } = Parts.Max(p => p.Longest);

        /// <inheritdoc/>
        public override IReadOnlyList<WordNeed> Needs => field ??= WordNeed.OneOf(Parts.Select(p => p.Needs.MinBy(n => n.Count)));
    }

    /// <summary>Up to so many tokens of any kind, as few as will do.</summary>
    /// <param name="Most">The most tokens.</param>
    /// <param name="Far">Whether it may leave the clause, though not the sentence.</param>
    internal sealed record Gap(int Most, bool Far) : PhraseNode
    {
        /// <inheritdoc/>
        public override int Longest => Most;
    }

    /// <summary>A part that is told by its name.</summary>
    internal sealed record Capture(string Name, PhraseNode Part) : PhraseNode
    {
        /// <inheritdoc/>
        public override int Longest => Part.Longest;

        /// <inheritdoc/>
        public override IReadOnlyList<WordNeed> Needs => Part.Needs;
    }

    /// <summary>Where the text begins.</summary>
    internal sealed record Start : PhraseNode;

    /// <summary>Where the text ends.</summary>
    internal sealed record End : PhraseNode;
}
