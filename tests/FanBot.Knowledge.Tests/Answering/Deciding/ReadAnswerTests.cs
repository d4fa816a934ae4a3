using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answering.Deciding;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Answering.Deciding;

/// <summary>What is answered when the articles are read as well: by a scripted reader that finds what it is told to.</summary>
public sealed class ReadAnswerTests : IAsyncLifetime, IDisposable
{
    private const string Article = """
        ---
        title: The Tin Orchard returns with a new ending
        publisher: Pier Gazette
        published: 2031-03-04
        show: The Tin Orchard
        ---

        The Tin Orchard is back on the air next month, and the crew is tired. The ladders were painted blue because the old ones
        vanished on film. Odile Marsh stars as the beekeeper Wren. She built the hives herself from driftwood.

        Asked about the finale, the producer said the lighthouse does not burn after all. Nobody on the set had seen the last pages
        before the night of the shoot. The fog machine could perhaps come back in spring.

        If the weather holds, the divers return to the reef in May. The makers have denied reports, printed on Monday, that the beekeeper burned the ledger.
        """;

    private const string Gossip = """
        ---
        title: What colour did they give the ladders of The Tin Orchard
        publisher: Whisper Row
        published: 2031-03-05
        show: The Tin Orchard
        ---

        What colour did they give the ladders? They give the ladders a colour: the ladders were painted blue, and a friend of a friend swears to it.
        """;

    private readonly TempFolder _temp = new();
    private Snapshot? _snapshot;

    public async Task InitializeAsync()
    {
        _temp.Write("articles/the-tin-orchard/returns.md", Article);
        var store = new SnapshotStore(_temp.Full("store"), new TestClock());
        Assert.IsType<BuildReport>(await new SnapshotBuilder(store).BuildAsync(new ArticleFolder(_temp.Full("articles"))));
        _snapshot = store.OpenLive();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _snapshot?.Dispose();
        _temp.Dispose();
    }

    [Fact]
    public async Task The_words_that_were_read_come_first_and_the_sentence_is_quoted()
    {
        var answer = await AskAsync("what colour did they give the ladders", new ScriptedReader("blue"));

        Assert.IsType<Answered>(answer);
        Assert.StartsWith("Blue. \u201CThe ladders were painted blue because the old ones", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Pier Gazette", answer.Text, StringComparison.Ordinal);
        Assert.Equal("the-tin-orchard/returns.md", Assert.Single(answer.Citations).Article.Path);
    }

    [Fact]
    public async Task A_sentence_that_leans_on_the_one_before_is_quoted_with_it()
    {
        var answer = await AskAsync("what are the hives made of", new ScriptedReader("driftwood"));

        Assert.Contains(
            "\u201COdile Marsh stars as the beekeeper Wren. She built the hives herself from driftwood.\u201D", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clause_that_denies_is_a_no_and_its_sentence_is_quoted()
    {
        var answer = await AskAsync("does the lighthouse burn in the finale?", new ScriptedReader("the lighthouse does not burn after all", yes: false));

        Assert.StartsWith("No. \u201CAsked about the finale", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_is_not_said_where_the_reader_says_yes()
    {
        var answer = await AskAsync("does the lighthouse burn in the finale?", new ScriptedReader("the lighthouse does not burn after all", yes: true));

        Assert.StartsWith("\u201CAsked about the finale", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_a_guess_are_not_said_before_it()
    {
        var answer = await AskAsync("when does the fog machine come back", new ScriptedReader("spring"));

        Assert.IsType<OnlySpeculation>(answer);
        Assert.StartsWith("\u201CThe fog machine could perhaps come back in spring", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_a_condition_are_not_said_before_it()
    {
        var answer = await AskAsync("when do the divers return to the reef", new ScriptedReader("May"));

        Assert.IsType<OnlySpeculation>(answer);
        Assert.StartsWith("\u201CIf the weather holds, the divers return to the reef in May", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_its_sentence_takes_back_in_another_clause_is_neither_said_nor_a_yes()
    {
        const string Clause = "the beekeeper burned the ledger";
        var who = await AskAsync("who burned the ledger", new ScriptedReader("the beekeeper"));
        var whether = await AskAsync("did the beekeeper burn the ledger?", new ScriptedReader(Clause, yes: true));

        Assert.StartsWith("\u201CThe makers have denied reports", who.Text, StringComparison.Ordinal);
        Assert.StartsWith("\u201CThe makers have denied reports", whether.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_a_denial_are_not_said_before_it()
    {
        var answer = await AskAsync("what does not burn after all in the finale", new ScriptedReader("the lighthouse"));

        Assert.StartsWith("\u201CAsked about the finale", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_that_names_no_words_has_read_all_the_same()
    {
        var answer = await AskAsync("what colour did they give the ladders", new ScriptedReader(""));

        Assert.False(answer.IsUnread);
    }

    [Fact]
    public async Task A_clause_that_agrees_is_no_no()
    {
        var answer = await AskAsync("is the tin orchard back on the air?", new ScriptedReader("back on the air next month"));

        Assert.IsType<Answered>(answer);
        Assert.False(answer.Text.StartsWith("No", StringComparison.Ordinal));
        Assert.Contains("back on the air next month", Assert.Single(answer.Citations).Quote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guess_says_neither_yes_nor_no()
    {
        var answer = await AskAsync("is the fog machine not used again?", new ScriptedReader("could perhaps come back in spring"), least: 0);

        Assert.IsType<OnlySpeculation>(answer);
        Assert.StartsWith("\u201C", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rumour_publishers_sentence_does_not_go_before_one_that_states_it()
    {
        _temp.Write("rumoured/the-tin-orchard/gossip.md", Gossip);
        _temp.Write("rumoured/the-tin-orchard/returns.md", Article);
        _temp.Write("rumoured/sources.yaml", "rumour:\n  - Whisper Row\n");
        var store = new SnapshotStore(_temp.Full("rumours"), new TestClock());
        Assert.IsType<BuildReport>(await new SnapshotBuilder(store).BuildAsync(new ArticleFolder(_temp.Full("rumoured"))));
        using var snapshot = store.OpenLive()!;

        var answer = await new Answerer(snapshot, new TestClock(), new ScriptedReader("painted blue"), 0)
            .AnswerAsync("what colour did they give the ladders", null, CancellationToken.None);

        Assert.IsType<Answered>(answer);
        Assert.Equal("the-tin-orchard/returns.md", answer.Citations[0].Article.Path);
    }

    [Fact]
    public async Task What_the_reader_finds_nowhere_is_not_known()
    {
        var answer = await AskAsync("how much did the hives cost", new ScriptedReader(null));

        Assert.Equal(NotKnownReason.NoSource, Assert.IsType<NotKnown>(answer).Reason);
    }

    [Fact]
    public async Task A_fact_that_the_reader_agrees_with_keeps_its_answer()
    {
        var without = new Answerer(_snapshot!, new TestClock()).Answer("who plays Wren?");
        var answer = await AskAsync("who plays Wren?", new ScriptedReader("Odile Marsh"));

        Assert.Equal(without.Text, answer.Text);
        Assert.Equal(without.Citations, answer.Citations);
    }

    [Fact]
    public async Task A_reader_without_time_leaves_the_answer_as_it_is_without_one()
    {
        const string Question = "who plays Wren?";

        var answer = await AskAsync(Question, new ScriptedReader(null, isBusy: true));

        Assert.Equal(new Answerer(_snapshot!, new TestClock()).Answer(Question), answer, Alike);
    }

    [Fact]
    public async Task The_question_is_read_as_it_was_typed_and_pieces_below_their_headline()
    {
        var reader = new ScriptedReader("blue");

        await AskAsync("WHAT colour were teh ladders??", reader);

        Assert.Equal("WHAT colour were teh ladders??", Assert.Single(reader.Asked));
        Assert.All(reader.Pieces, p => Assert.Equal("The Tin Orchard returns with a new ending", p.Title));
        Assert.Contains(reader.Pieces, p => p.Text.Contains("The ladders were painted blue", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_command_about_facts_is_answered_without_reading()
    {
        var reader = new ScriptedReader("blue");

        await AskAsync("/cast", reader);

        Assert.Empty(reader.Asked);
    }

    [Fact]
    public async Task Ask_as_a_command_is_read()
    {
        var reader = new ScriptedReader("blue");

        var answer = await new Answerer(_snapshot!, new TestClock(), reader).AnswerAsync(
            new SlashCommand("ask", new Dictionary<string, string> { ["question"] = "what colour are the ladders" }), CancellationToken.None);

        Assert.StartsWith("Blue. ", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await new Answerer(_snapshot!, new TestClock(), new ScriptedReader("blue"))
                .AnswerAsync("what colour are the ladders", null, cancelled.Token));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task From_which_probability_there_is_an_answer_can_be_set(double least, bool answers)
    {
        var answer = await new Answerer(_snapshot!, new TestClock(), new ScriptedReader("blue"), least)
            .AnswerAsync("what colour did they give the ladders", null, CancellationToken.None);

        Assert.Equal(answers, answer is not NotKnown);
        Assert.InRange(answer.Confidence, 0.01, 0.999);
    }

    private async Task<Answer> AskAsync(string question, IPassageReader reader, double? least = null) =>
        await new Answerer(_snapshot!, new TestClock(), reader, least).AnswerAsync(question, null, CancellationToken.None);

    private static bool Alike(Answer one, Answer other) =>
        one.Text == other.Text && one.Citations.SequenceEqual(other.Citations) && one.Confidence.Equals(other.Confidence);
}
