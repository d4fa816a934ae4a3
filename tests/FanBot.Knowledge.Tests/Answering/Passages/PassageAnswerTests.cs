using FanBot.Knowledge.Answers;

namespace FanBot.Knowledge.Tests.Answering.Passages;

/// <summary>Questions that no fact answers, on articles about two made-up shows.</summary>
public sealed class PassageAnswerTests(KilnFixture kiln) : IClassFixture<KilnFixture>
{
    [Theory]
    [InlineData("who was crowned", "Marta Felling")]
    [InlineData("who came second", "Dov Arden")]
    [InlineData("who hurt their wrist", "Ines Calloway")]
    [InlineData("how old is ines calloway", "41. ")]
    [InlineData("who replaced bruno hale", "Petra Lindqvist")]
    [InlineData("who did petra lindqvist replace", "Bruno Hale was judge")]
    [InlineData("why did bruno hale leave", "to spend more time with his family")]
    [InlineData("whos dov ardens partner", "Saskia Orme")]
    [InlineData("what is the pottery called", "Thornfield Works")]
    [InlineData("what year was the pottery built", "1871. ")]
    [InlineData("how many bowls did they have to make", "forty bowls")]
    [InlineData("how much is the prize", "£20,000. ")]
    [InlineData("what time did the final start", "8pm")]
    [InlineData("since when has petra lindqvist been a potter", "1998")]
    [InlineData("where is marta felling from", "Whitby")]
    [InlineData("how old is wilf sandry", "Nineteen-year-old")]
    [InlineData("who was the first one out", "Otto Brack. ")]
    [InlineData("did wilf and ilka break up", "separated")]
    [InlineData("who is otto brack", "Tin Parade drummer")]
    [InlineData("who is ruth storm", "the painter Ruth Storm")]
    [InlineData("what does nell ashby do for a living", "Panto producer")]
    [InlineData("what did petra lindqvist say about otto brack", "never seen a worse handle")]
    [InlineData("what does petra linqvist think of the teapot", "never seen a worse handle")]
    [InlineData("how old was runa vell when she died", "74. ")]
    [InlineData("is ines calloway 52", "Calloway, 41")]
    [InlineData("who played the old miller", "Jory Tamsin")]
    [InlineData("who played uncle barnaby", "Amos Reed")]
    [InlineData("how did wilf sandry glaze his urn", "rolling it in ash")]
    [InlineData("which foundation gave the clay", "The Lark Foundation")]
    [InlineData("what day do new rounds follow", "Thursdays")]
    [InlineData("how many heats were there in the qualifying rounds", "12th and final")]
    [InlineData("who was crowned in 2031", "Marta Felling")]
    [InlineData("where can i watch it in canada", "CTV")]
    [InlineData("where is the long firing shown", "Channel 4")]
    [InlineData("when is bruno hale back", "9 August")]
    [InlineData("when does the glazing gala return", "14 September")]
    [InlineData("who was the third to leave the barge", "Ilka Brandt")]
    [InlineData("what job has judith oake got", "beekeeper")]
    public void The_sentence_that_holds_what_is_asked_is_quoted(string question, string expected)
    {
        var answer = kiln.Answerer.Answer(question);

        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
        Assert.IsNotType<NotKnown>(answer);
    }

    // The better one comes first; one that says the same is not repeated.
    [Fact]
    public void A_second_sentence_that_would_answer_as_well_stands_behind_the_first()
    {
        Assert.Matches("^[^\u201C]*\u201C[^\u201D]*14 September.*Also: \u201C[^\u201D]*next month",
            kiln.Answerer.Answer("when does the glazing gala return").Text);
        Assert.Matches("Also: \u201C[^\u201D]*next month[^\u201D]*\u201D \\(reported, as of 20 July 2031, The Clay Post\\)",
            kiln.Answerer.Answer("when does the glazing gala return").Text);
        Assert.DoesNotContain("Also:", kiln.Answerer.Answer("who hurt their wrist").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("who is gwen tarrow's partner")]
    [InlineData("how old is petra lindqvist")]
    [InlineData("who won season 9")]
    [InlineData("who was sent home in season 9")]
    [InlineData("what is ines calloway's dog called")]
    [InlineData("how much is petra lindqvist paid")]
    [InlineData("where did dov arden go to school")]
    public void What_no_sentence_states_is_refused(string question)
    {
        var answer = Assert.IsType<NotKnown>(kiln.Answerer.Answer(question));

        Assert.InRange(answer.Confidence, 0, 0.6);
    }

    [Fact]
    public void A_sentence_that_leans_on_the_one_before_is_quoted_with_it()
    {
        var answer = kiln.Answerer.Answer("who wept when the kiln cracked");

        Assert.Contains("Gwen Tarrow had fired her tallest vase. She wept when the kiln cracked.", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("who hurt their wrist")]
    [InlineData("who wept when the kiln cracked")]
    [InlineData("who was crowned")]
    public void Every_quote_stands_in_its_article_letter_for_letter(string question) =>
        Assert.All(kiln.Answerer.Answer(question).Citations, c => Assert.Equal(c.Quote, c.Span.Cut(kiln.Snapshot.Article(c.Article.Path)!.Text)));

    [Fact]
    public void A_sure_answer_is_given_with_more_confidence_than_a_refused_one() =>
        Assert.True(kiln.Answerer.Answer("who hurt their wrist").Confidence > kiln.Answerer.Answer("who is gwen tarrow's partner").Confidence);
}
