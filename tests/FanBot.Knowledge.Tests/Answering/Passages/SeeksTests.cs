using FanBot.Knowledge.Answering.Passages;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Answering.Passages;

/// <summary>Who does something, and to whom it is done.</summary>
public sealed class SeeksTests
{
    [Theory]
    [InlineData("who replaced ada quill", "Ben Marsh replaced Ada Quill.", "Ben Marsh")]
    [InlineData("who replaced ada quill", "Ada Quill was replaced by Ben Marsh.", "Ben Marsh")]
    [InlineData("who did ben marsh replace", "Ben Marsh replaced Ada Quill.", "Ada Quill")]
    [InlineData("who was replaced", "Ada Quill was replaced in May.", "Ada Quill")]
    public void The_right_side_of_the_verb_suits(string question, string sentence, string answer) =>
        Assert.True(Suits(question, sentence, answer) >= 1);

    [Fact]
    public void A_doer_right_in_front_of_the_very_verb_suits_best() =>
        Assert.True(Suits("who replaced ada quill", "Ben Marsh replaced Ada Quill.", "Ben Marsh")
            > Suits("who replaced ada quill", "Ada Quill was replaced by Ben Marsh.", "Ben Marsh"));

    [Theory]
    [InlineData("who replaced ada quill", "Ada Quill replaced Ben Marsh.", "Ben Marsh")]
    [InlineData("who did ben marsh replace", "Ada Quill replaced Ben Marsh.", "Ada Quill")]
    public void The_wrong_side_does_not(string question, string sentence, string answer) =>
        Assert.True(Suits(question, sentence, answer) < 1);

    private static double Suits(string question, string sentence, string answer)
    {
        var start = sentence.IndexOf(answer, StringComparison.Ordinal);
        return Seeks.Read(question)!.Suits(new SentenceWords(sentence), new Candidate(new TextSpan(start, start + answer.Length), 1));
    }
}
