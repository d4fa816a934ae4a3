using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Tests.Corpora;

namespace FanBot.Knowledge.Tests.Answers;

/// <summary>What is no question is told so, with what can be asked; it is never shown a passage that holds the same word.</summary>
public sealed class NoQuestionTests(HarborLightsFixture harborLights) : IClassFixture<HarborLightsFixture>
{
    private const string Hint = "That is no question about Harbor Lights. Ask something like \u201CWhen does season 2 come out?\u201D or \u201CWho plays ";

    public static TheoryData<string> Chat() =>
    [
        "hi", "Hello there!", "hey fanbot", "good morning everyone", "Good night, all", "how are you?", "what's up", "whats up guys", "thanks so much!", "ty",
        "lol", "ok cool", "yes", "nope", "hmmm", "sorry, my bad", "help", "help me please", "HELP!!!", "clear", "cls", "ls -la", "cd ..", "exit", "test",
        "this is a test", "what can you do?", "who are you", "are you a bot?", "how does this work?", "menu", "hello world",
    ];

    public static TheoryData<string> Nonsense() =>
    [
        "asdf qwer zxcv", "fhqwhgads", "blub blub 42", "hi zxcvb", "1234", "???", "...", ":)", "\U0001F600\U0001F600", "aaaaaaaa",
        "xyzzy plugh", "what?", "why", "the", "ok so?", "\u0000\u0007",
    ];

    public static TheoryData<string> Questions() =>
    [
        "hi, when does season 2 come out?", "hello! who plays Wren", "help me find out how many episodes there are", "ok but is it cancelled",
        "thanks, and the cast?", "release date", "cast", "plot?", "Harbor Lights", "hi Harbor Lights", "s2", "episodes",
        "Who composed the music?", "soundtrack?", "what is this about", "who are you talking about, Wren?",
        "wich seeson", "and Wren quit", "so Fnarg quit", "wen is it out",
    ];

    [Theory]
    [MemberData(nameof(Chat))]
    [MemberData(nameof(Nonsense))]
    public void Is_told_what_can_be_asked(string text)
    {
        var answer = Assert.IsType<NotKnown>(harborLights.Answerer.Answer(text));

        Assert.Equal(NotKnownReason.NoQuestion, answer.Reason);
        Assert.StartsWith(Hint, answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Citations);
    }

    [Theory]
    [MemberData(nameof(Chat))]
    [MemberData(nameof(Nonsense))]
    public void Is_told_so_where_it_is_asked_with_a_command_too(string text)
    {
        var command = new SlashCommand(SlashCommandNames.Ask, new Dictionary<string, string> { [SlashCommandOptions.Question] = text });

        Assert.Equal(NotKnownReason.NoQuestion, Assert.IsType<NotKnown>(harborLights.Answerer.Answer(command)).Reason);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_stays_one_however_it_begins(string text) =>
        Assert.NotEqual(NotKnownReason.NoQuestion, (harborLights.Answerer.Answer(text) as NotKnown)?.Reason);

    [Theory]
    [InlineData("test: when does s2 come out", "when does s2 come out")]
    [InlineData("help when does s2 come out", "when does s2 come out")]
    [InlineData("yo whats the release date", "whats the release date")]
    [InlineData("thx when s3", "when s3")]
    [InlineData("hi s3?", "s3?")]
    [InlineData("good morning, any trailer yet?", "any trailer yet?")]
    [InlineData("hi wren", "who is Wren?")]
    [InlineData("wren please", "who is Wren?")]
    public void Chat_beside_a_question_says_nothing(string text, string question) =>
        Assert.Equal(harborLights.Answerer.Answer(question).Text, harborLights.Answerer.Answer(text).Text);

    [Theory]
    [InlineData("Harbor Lights")]
    [InlineData("hi harbor lights!")]
    public void A_name_alone_asks_how_the_show_stands(string text) =>
        Assert.Equal(harborLights.Answerer.Answer("is Harbor Lights renewed?").Text, harborLights.Answerer.Answer(text).Text);

    [Theory]
    [InlineData("good morning everyone")]
    [InlineData("lol! thanks. see you later")]
    [InlineData("asdf")]
    [InlineData("...")]
    public void In_a_message_there_is_nothing_to_check(string message)
    {
        var answer = harborLights.Answerer.Check(message);

        Assert.Equal("This message says nothing that articles could confirm or deny.", answer.Text);
        Assert.Empty(answer.Citations);
    }

    [Fact]
    public void What_can_be_asked_is_answered()
    {
        var examples = harborLights.Answerer.Answer("hi").Text.Split('\u201C', '\u201D').Where((_, i) => i % 2 == 1).ToList();

        Assert.Equal(2, examples.Count);
        Assert.All(examples, question => Assert.IsNotType<NotKnown>(harborLights.Answerer.Answer(question)));
    }
}
