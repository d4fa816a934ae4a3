using FanBot.Knowledge.Answering.Passages;

namespace FanBot.Knowledge.Tests.Answering.Passages;

public sealed class ProperNamesTests
{
    [Theory]
    [InlineData("The keeper told Ada Quill about the Lark Grammar School.", "Ada Quill|Lark Grammar School")]
    [InlineData("When Ada met O'Neil, it rained.", "Ada|O'Neil")]
    [InlineData("Actress Lena de Grauw, 34, is from Tarn.", "Lena de Grauw|Tarn")]
    [InlineData("Nothing is named here.", "")]
    public void Runs_of_capitals_are_names(string sentence, string names)
    {
        var words = new SentenceWords(sentence);

        Assert.Equal(names, string.Join('|', ProperNames.Of(words).Select(s => s.Cut(words.Text))));
    }
}
