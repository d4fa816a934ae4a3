using FanBot.Reading.Tokenizing;

namespace FanBot.Reading.Tests.Tokenizing;

/// <summary>In the tiny vocabulary every letter is a piece.</summary>
public sealed class ReaderInputTests
{
    private static readonly WordPieceTokenizer Tokenizer = new(new Vocabulary(TinyReader.Vocabulary));

    [Theory]
    [InlineData("who?", "Cast", "No.", "[CLS] w ##h ##o ? [SEP] c ##a ##s ##t . n ##o . [SEP]")]
    [InlineData("who", "Cast! ", "No", "[CLS] w ##h ##o [SEP] c ##a ##s ##t ! n ##o [SEP]")]
    [InlineData("", "", "No", "[CLS] [SEP] n ##o [SEP]")]
    [InlineData("who", "Cast", "", "[CLS] w ##h ##o [SEP] c ##a ##s ##t . [SEP]")]
    public void Question_title_and_passage_stand_in_one_row(string question, string title, string text, string row)
    {
        var input = Of(question, title, text);
        Assert.Equal(row.Split(' '), input.Ids.Select(id => TinyReader.Vocabulary.Split('\n')[id]));
        Assert.Equal(Array.IndexOf(row.Split(' '), "[SEP]") + 1, input.TypeStart);
    }

    [Fact]
    public void The_passage_stands_where_it_says()
    {
        var input = Of("who", "Cast", "Ada, Bo");
        for (var i = 0; i < input.Passage.Count; i++)
        {
            Assert.Equal(input.Passage[i].Id, input.Ids[input.PassageStart + i]);
        }

        Assert.Equal((0, 1), (input.Passage[0].Start, input.Passage[0].End));
        Assert.Equal(7, input.Passage[^1].End);
    }

    [Fact]
    public void All_parts_are_cut_to_what_has_room()
    {
        var input = Of(new string('q', 90), string.Concat(Enumerable.Repeat("title ", 90)), string.Concat(Enumerable.Repeat("text ", 900)));
        Assert.Equal(ReaderInput.Limit, input.Length);
        Assert.Equal(ReaderInput.QuestionLimit + 2, input.TypeStart);
        Assert.Equal(ReaderInput.QuestionLimit + 2 + ReaderInput.TitleLimit, input.PassageStart);
        Assert.Equal(ReaderInput.Limit - 1, input.PassageStart + input.Passage.Count);
        Assert.Equal(Tokenizer.Vocabulary.Separator, input.Ids[^1]);
    }

    private static ReaderInput Of(string question, string title, string text) =>
        ReaderInput.Of(Tokenizer, Tokenizer.Tokenize(question, ReaderInput.QuestionLimit), new ReaderPassage(title, text));
}
