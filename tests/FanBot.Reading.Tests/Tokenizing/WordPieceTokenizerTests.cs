using System.Text;
using FanBot.Reading.Models;
using FanBot.Reading.Small;
using FanBot.Reading.Tokenizing;

namespace FanBot.Reading.Tests.Tokenizing;

/// <summary>With the vocabulary of the base package. The numbers were once taken from another tokenizer of the same kind.</summary>
public sealed class WordPieceTokenizerTests
{
    private const int Unknown = 100;

    private static readonly string VocabularyText = BasePackage.Read(ReaderFiles.Beside(AppContext.BaseDirectory).Base).Vocabulary;
    private static readonly string[] Lines = VocabularyText.ReplaceLineEndings("\n").Split('\n');
    private static readonly WordPieceTokenizer Tokenizer = new(new Vocabulary(VocabularyText));

    [Theory]
    [InlineData("Who plays the harbour master?", new[] { 2040, 3248, 1996, 7440, 3040, 1029 })]
    [InlineData("Inês Varga's co-star O’Neil", new[] { 1999, 2229, 13075, 3654, 1005, 1055, 2522, 1011, 2732, 1051, 1521, 6606 })]
    [InlineData("naïve café, Zoë & Łukasz", new[] { 15743, 7668, 1010, 11199, 1004, 1105, 15750, 17112 })]
    [InlineData("e\u0301te\u0301", new[] { 3802, 2063 })]
    [InlineData("Ångström İstanbul ẞtraße", new[] { 17076, 15687, 9960, 1096, 6494, 17499 })]
    [InlineData("don't re-watch season_2 (S0)...", new[] { 2123, 1005, 1056, 2128, 1011, 3422, 2161, 1035, 1016, 1006, 1055, 2692, 1007, 1012, 1012, 1012 })]
    [InlineData("$5.99 / 100% — “quoted”", new[] { 1002, 1019, 1012, 5585, 1013, 2531, 1003, 1517, 1523, 9339, 1524 })]
    [InlineData("東京タワー 2025年", new[] { 1879, 1755, 1709, 30262, 30265, 16798, 2629, 1840 })]
    [InlineData("ガギグ がぎぐ", new[] { 1700, 30227, 30228, 1651, 30178, 30179 })]
    [InlineData("한국어", new[] { 1469, 30006, 30021, 29991, 30014, 30020, 29999, 30008 })]
    [InlineData("😀 😀😀", new[] { Unknown, Unknown })]
    [InlineData("a\u200Bb\u00ADc", new[] { 5925 })]
    [InlineData("tab\tnew\nline\u00A0nbsp", new[] { 21628, 2047, 2240, 1050, 5910, 2361 })]
    [InlineData("Ω≠ﬁ½", new[] { 1179, 29630, 30510, 13714 })]
    [InlineData("", new int[0])]
    [InlineData(" \n\u2028\t", new int[0])]
    public void A_text_becomes_these_pieces(string text, int[] ids) => Assert.Equal(ids, Ids(text));

    [Fact]
    public void Every_line_of_the_vocabulary_is_a_piece()
    {
        Assert.Equal(30_522, Tokenizer.Vocabulary.Count);
        Assert.Equal((Unknown, 101, 102), (Tokenizer.Vocabulary.Unknown, Tokenizer.Vocabulary.Opening, Tokenizer.Vocabulary.Separator));
    }

    [Fact]
    public void A_mark_of_the_network_that_somebody_types_is_only_letters() =>
        Assert.Equal(["[", "cl", "s", "]", "[", "sep", "]", "#", "#", "ing"], Words("[CLS][SEP] ##ing"));

    [Fact]
    public void A_word_of_a_hundred_letters_is_cut_and_a_longer_one_is_unknown()
    {
        Assert.Equal(50, Ids(new string('a', 100)).Length);
        Assert.Equal([new Piece(Unknown, 1, 102)], Tokenizer.Tokenize($" {new string('a', 101)} "));
    }

    [Fact]
    public void Pieces_tell_where_they_stand_in_the_text_as_it_was_given()
    {
        const string Text = "  Zoë\u0308 re\u00ADjoins 😀ok, O’Neil";
        Assert.Equal(
            ["Zoë\u0308", "re\u00ADjoin", "s", "😀ok", ",", "O", "’", "Neil"],
            Tokenizer.Tokenize(Text).Select(piece => Text[piece.Start..piece.End]));
    }

    [Fact]
    public void No_more_pieces_come_than_were_asked_for()
    {
        Assert.Equal(Ids("Who plays the harbour master?")[..4], Tokenizer.Tokenize("Who plays the harbour master?", 4).Select(piece => piece.Id));
        Assert.Equal(3, Tokenizer.Tokenize(string.Concat(Enumerable.Repeat("unforeseeable ", 10_000)), 3).Count);
        Assert.Empty(Tokenizer.Tokenize("something", 0));
    }

    [Fact]
    public void Whatever_is_cut_stays_in_order_within_the_text_and_folds_to_its_piece()
    {
        for (var seed = 1; seed <= 400; seed++)
        {
            var text = Junk.Text(seed, 300);
            var before = new Piece(0, 0, 0);
            foreach (var piece in Tokenizer.Tokenize(text))
            {
                // The letters of one Korean syllable stand at one place.
                var follows = piece.Start >= before.End || (piece.Start, piece.End) == (before.Start, before.End);
                Assert.True(follows && piece.End > piece.Start && piece.End <= text.Length, $"seed {seed}: {piece}");
                var letters = piece.Id == Unknown ? "" : Lines[piece.Id].Replace("##", "", StringComparison.Ordinal);
                Assert.Contains(letters, Folded(text[piece.Start..piece.End]), StringComparison.Ordinal);
                before = piece;
            }
        }
    }

    [Fact]
    public void Pieces_of_words_with_spaces_between_are_those_of_each_word()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var words = Junk.Text(seed, 60).Split(' ');
            Assert.Equal(words.SelectMany(Ids), Ids(string.Join(' ', words)));
        }
    }

    [Fact]
    public void A_wall_of_letters_costs_no_more_than_its_length()
    {
        Assert.Equal([Unknown], Ids(new string('x', 100_000)));
        Assert.Equal(100_000, Ids(new string('.', 100_000)).Length);
        Assert.Empty(Ids(new string('\uD800', 100_000)));
    }

    private static int[] Ids(string text) => [.. Tokenizer.Tokenize(text).Select(piece => piece.Id)];

    private static IEnumerable<string> Words(string text) =>
        Tokenizer.Tokenize(text).Select(piece => text[piece.Start..piece.End].ToLowerInvariant());

    private static string Folded(string text)
    {
        var folded = new StringBuilder();
        foreach (var c in text.EnumerateRunes().Where(c => !Letters.IsNothing(c)))
        {
            Letters.Fold(c, folded);
        }

        return folded.ToString();
    }
}
