using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("It is here. It is good.", "It is here.|It is good.")]
    [InlineData("Mr. Farrow met Dr. Finch. They sailed.", "Mr. Farrow met Dr. Finch.|They sailed.")]
    [InlineData("It starts on Aug. 3. Nobody knew.", "It starts on Aug. 3.|Nobody knew.")]
    [InlineData("It starts in Sept. 2031 on Halcyra.", "It starts in Sept. 2031 on Halcyra.")]
    [InlineData("She moved to the U.S. in May. He stayed.", "She moved to the U.S. in May.|He stayed.")]
    [InlineData("“It is done.” She left.", "“It is done.”|She left.")]
    [InlineData("Is it back? Yes! At last…", "Is it back?|Yes!|At last…")]
    [InlineData("It holds 9.2 of 10. Good.", "It holds 9.2 of 10.|Good.")]
    [InlineData("J. Voss and M. A. Quill sail. They win.", "J. Voss and M. A. Quill sail.|They win.")]
    [InlineData("Stuck together.Next one.", "Stuck together.|Next one.")]
    [InlineData("  Only one  ", "Only one")]
    [InlineData("", "")]
    public void Text_is_split_into_sentences(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Select(s => s.Cut(text))));

    [Fact]
    public void Only_the_range_is_split()
    {
        const string Text = "One. Two. Three.";
        Assert.Equal(["Two."], SentenceSplitter.Split(Text, new TextSpan(5, 9)).Select(s => s.Cut(Text)));
    }

    [Theory]
    [InlineData("and the ")]
    [InlineData("which is said to be confirmed, and the ")]
    [InlineData("abcdefghij")]
    [InlineData("\U0001F600")]
    [InlineData(".")]
    [InlineData(" ")]
    [InlineData("Mr. ")]
    [InlineData("a\u2026\u201D ")]
    public void What_runs_on_is_cut_and_loses_no_word(string piece)
    {
        var text = "Now " + string.Concat(Enumerable.Repeat(piece, 50_000)) + "then";

        var sentences = SentenceSplitter.Split(text, new TextSpan(0, text.Length));

        Assert.All(sentences, s => Assert.InRange(s.Length, 1, SentenceSplitter.Longest));
        Assert.All(sentences, s => Assert.False(char.IsLowSurrogate(text[s.Start]) || char.IsWhiteSpace(text[s.Start]) || char.IsWhiteSpace(text[s.End - 1])));
        Assert.All(sentences.Zip(sentences.Skip(1)), pair => Assert.InRange(pair.First.End, 0, pair.Second.Start));
        Assert.Equal(text.Where(c => !char.IsWhiteSpace(c)), string.Concat(sentences.Select(s => s.Cut(text))).Where(c => !char.IsWhiteSpace(c)));
    }

    [Fact]
    public void It_is_cut_behind_a_clause_where_there_is_one_and_else_behind_a_word()
    {
        var clauses = string.Concat(Enumerable.Repeat("and the ferry sails, ", 100));
        var words = string.Concat(Enumerable.Repeat("and the ferry sails ", 100));

        var behindClauses = SentenceSplitter.Split(clauses, new TextSpan(0, clauses.Length));
        var behindWords = SentenceSplitter.Split(words, new TextSpan(0, words.Length));

        Assert.All(behindClauses, s => Assert.EndsWith("sails,", s.Cut(clauses), StringComparison.Ordinal));
        Assert.All(behindWords, s => Assert.Matches("^(?:and|the|ferry|sails) .* (?:and|the|ferry|sails)$", s.Cut(words)));
    }

    [Fact]
    public void A_sentence_of_the_greatest_length_is_whole()
    {
        var text = new string('a', SentenceSplitter.Longest - 1) + ".";
        Assert.Equal([new TextSpan(0, text.Length)], SentenceSplitter.Split(text, new TextSpan(0, text.Length)));
    }
}
