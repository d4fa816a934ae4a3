namespace FanBot.Knowledge.Lexicon;

/// <summary>A part of a phrase as it is written; see <c>docs/wording.md</c>.</summary>
internal abstract record PhraseNode
{
    /// <summary>The word that stands for any number in digits.</summary>
    public const string Number = "#";

    /// <summary>The word that stands for a number from 1 to 999 in digits.</summary>
    public const string SmallNumber = "<number>";

    private PhraseNode()
    {
    }

    /// <summary>One token that is any of some words, marks or mentions.</summary>
    internal sealed record Word(IReadOnlyList<string> Any) : PhraseNode
    {
        private readonly Lazy<WordTable<bool>> _table = new(() => WordTable<bool>.Of(Any));
        private readonly Lazy<WordBits> _bits = new(() => WordBits.Of(Any));
        private readonly bool _numbers = Any.Contains(Number);
        private readonly bool _smallNumbers = Any.Contains(SmallNumber);

        /// <summary>The words as bits; like the table, made once for all wordings that name the same class.</summary>
        public WordBits Bits => _bits.Value;

        /// <summary>Whether a token is one of them.</summary>
        public bool Is(Token token) =>
            (_numbers && token.IsNumber) || (_smallNumbers && token.IsSmallNumber) || _table.Value.Contains(token);
    }

    /// <summary>One word of any kind: no mark, no number in digits, and nothing that is mentioned.</summary>
    internal sealed record AnyWord : PhraseNode;

    /// <summary>Parts one behind the other.</summary>
    internal sealed record Sequence(IReadOnlyList<PhraseNode> Parts) : PhraseNode;

    /// <summary>One of several, the first that fits; an empty sequence among them makes it optional.</summary>
    internal sealed record Choice(IReadOnlyList<PhraseNode> Parts) : PhraseNode;

    /// <summary>Up to so many tokens of any kind, as few as will do.</summary>
    /// <param name="Most">The most tokens.</param>
    /// <param name="Far">Whether it may leave the clause, though not the sentence.</param>
    internal sealed record Gap(int Most, bool Far) : PhraseNode;

    /// <summary>A part that is told by its name.</summary>
    internal sealed record Capture(string Name, PhraseNode Part) : PhraseNode;

    /// <summary>Where the text begins.</summary>
    internal sealed record Start : PhraseNode;

    /// <summary>Where the text ends.</summary>
    internal sealed record End : PhraseNode;
}
