using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>A sentence with plain quotation marks, cut into words.</summary>
internal sealed class SentenceWords
{
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.sentences.phrases");

    private IReadOnlySet<string>? _said;
    private TokenList? _tokens;
    private TokenList? _named;
    private IReadOnlyList<TextSpan>? _names;

    public SentenceWords(string text)
    {
        Text = Folding.Plain(text);
        var words = new List<Word>();
        for (var i = 0; i < Text.Length; i++)
        {
            if (!char.IsLetterOrDigit(Text[i]))
            {
                continue;
            }

            var start = i;
            while (i < Text.Length && (char.IsLetterOrDigit(Text[i]) || Folding.IsCombiningMark(Text[i]) || IsInside(i)))
            {
                i++;
            }

            var span = new TextSpan(start, i);
            foreach (var term in TermAnalyzer.Terms(span.Cut(Text)).Take(1))
            {
                if (IsOfAge(start, term))
                {
                    words.Add(new Word(term, span, false));
                    continue;
                }

                if (!_places.TryGetValue(term, out var places))
                {
                    _places[term] = places = [];
                }

                places.Add(words.Count);
                words.Add(new Word(term, span, char.IsUpper(Text[start])));
            }
        }

        Words = words;
    }

    /// <summary>One word of a sentence.</summary>
    /// <param name="Term">As search compares it.</param>
    /// <param name="Span">Where it stands in the sentence, without a possessive ending.</param>
    /// <param name="IsCapital">Whether it begins with a capital.</param>
    internal readonly record struct Word(string Term, TextSpan Span, bool IsCapital);

    /// <summary>The sentence; as long as the original, so that places are the same.</summary>
    public string Text { get; }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>What phrases are compared with; a hyphen between blanks is a dash, which parts what a hyphen joins.</summary>
    public TokenList Tokens => _tokens ??= TokenList.Of(Tokenizer.Read(Text.Replace(" - ", " \u2013 ", StringComparison.Ordinal)));

    /// <summary>The same with each name as one.</summary>
    public TokenList Named => _named ??= AskedTokens.Of(this, []);

    /// <summary>What stands in it with capitals and may name somebody or something.</summary>
    public IReadOnlyList<TextSpan> Names => _names ??= [.. ProperNames.Of(this)];

    /// <summary>The tokens that a part of it holds.</summary>
    public TokenList TokensIn(TextSpan span)
    {
        var tokens = Tokens.Walked;
        var first = 0;
        while (first < tokens.Length && tokens[first].Start < span.Start)
        {
            first++;
        }

        var end = first;
        while (end < tokens.Length && tokens[end].End <= span.End)
        {
            end++;
        }

        return new TokenList(tokens[first..end]);
    }

    /// <summary>Whether it says a thing that counts for whichever question, as the lines of <c>sentences.phrases</c> name it.</summary>
    public bool Says(string what) => (_said ??= Phrases.Said(Tokens)).Contains(what);

    /// <summary>Whether it needs the one before it to be understood.</summary>
    public bool LeansBack => Says("leans");

    public bool Has(string term) => Places(term).Count > 0;

    /// <summary>Whether it holds the term as a name: with a capital, unless it is written without any.</summary>
    public bool HasName(string term) => Places(term).Any(p => Words[p].IsCapital) || (Has(term) && !Words.Any(w => w.IsCapital));

    /// <summary>Places of the words of that term; of several words ("put back") those of the first, where each next follows with at most one between.</summary>
    public IReadOnlyList<int> Places(string term)
    {
        const int Reach = 2;
        var words = term.Split(' ');
        var places = PlacesOf(words[^1]);
        for (var i = words.Length - 2; i >= 0; i--)
        {
            var next = places;
            places = [.. PlacesOf(words[i]).Where(p => next.Any(q => q > p && q - p <= Reach))];
        }

        return places;
    }

    private List<int> PlacesOf(string word) => _places.TryGetValue(word, out var places) ? places : [];

    /// <summary>Indexes of the first and last word that a span touches; empty (1, 0) where it touches none.</summary>
    public (int First, int Last) WordsIn(TextSpan span)
    {
        var (first, last) = (1, 0);
        for (var i = 0; i < Words.Count; i++)
        {
            if (Words[i].Span.Overlaps(span))
            {
                (first, last) = (last < first ? i : first, i);
            }
        }

        return (first, last);
    }

    // "The 38-year-old" tells of no old thing.
    private bool IsOfAge(int start, string term) => term == "old" && Text[..start].EndsWith("-year-", StringComparison.OrdinalIgnoreCase);

    // "O'Neil" and "D'Onofrio" are one word; the possessive ending belongs to none, and neither do decimals' points end a number.
    private bool IsInside(int i) =>
        i + 1 < Text.Length && char.IsLetterOrDigit(Text[i + 1])
        && ((Text[i] == '\'' && !(Text[i + 1] is 's' or 'S' && (i + 2 >= Text.Length || !char.IsLetterOrDigit(Text[i + 2]))))
            || (Text[i] is ',' or '.' && char.IsAsciiDigit(Text[i - 1]) && char.IsAsciiDigit(Text[i + 1])));
}
