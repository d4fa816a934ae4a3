using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Languages;

namespace FanBot.Knowledge.Tests.Text;

/// <summary>The lists of other languages say in English what their examples say, and tell a text's language.</summary>
public sealed class GlossaryTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string>();
        foreach (var language in Languages.All)
        {
            using var list = File.OpenText(Repository.File("src", "FanBot.Knowledge", "Text", "Languages", language.Name.ToLowerInvariant() + ".txt"));
            foreach (var (sentence, english) in GlossaryFile.Parse(EmbeddedList.Lines(list)).Examples)
            {
                examples.Add(language.Name, sentence, english);
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_a_list_says_of_its_examples_is_so(string language, string sentence, string english) =>
        Assert.Equal(english, Languages.Named(language)!.Read(sentence, []));

    [Fact]
    public void A_names_words_stay_as_they_are() =>
        Assert.Equal("El Final de Agosto premieres in August", Languages.Named("Spanish")!.Read("El Final de Agosto se estrena en agosto", [new(0, 18)]));

    [Theory]
    [InlineData("Die zweite Staffel der Serie startet am 14. August, hat der Sender bestätigt.", "German")]
    [InlineData("La saison 2 arrivera le 14 août, a confirmé la plateforme. Elle est attendue par les fans.", "French")]
    [InlineData("La segunda temporada de la serie se estrena el 14 de agosto, según ha confirmado la plataforma.", "Spanish")]
    [InlineData("A segunda temporada da série estreia em 14 de agosto, segundo a plataforma. O elenco não foi anunciado.", "Portuguese")]
    [InlineData("La seconda stagione della serie esce il 14 agosto, come ha confermato la piattaforma.", "Italian")]
    [InlineData("The second season of La Casa del Mar premieres on 14 August, the streamer says.", null)]
    [InlineData("Season 2 | 14 August | Mara Voss | Ada Quill", null)]
    public void A_texts_language_is_told_by_its_small_words(string text, string? language) => Assert.Equal(language, Languages.Of(text)?.Name);
}
