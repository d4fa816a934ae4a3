using System.Collections;
using FanBot.Reading.Small;

namespace FanBot.Reading.Tests.Small;

public sealed class SmallReaderTests
{
    private static readonly ReaderPassage[] Passages =
    [
        new("Ashen Tide casts two", "Ines Varga plays the harbour master, and two more join."),
        new("No news", "There are no plans for a third run, says Bo Quill."),
        new("", "2031."),
    ];

    [Fact]
    public async Task Each_passage_gets_a_span_of_whole_words_in_its_own_text()
    {
        using var tiny = new TinyReader();
        using var reader = tiny.Open();
        var spans = await reader.ReadAsync("who plays the harbour master", Passages, default);
        Assert.Equal(Passages.Length, spans.Count);
        foreach (var (span, passage) in spans.Zip(Passages))
        {
            AssertWhole(span, passage.Text);
            Assert.Equal(span.Has + (span.Span / 2), span.Score);
            Assert.NotEqual(0, span.Yes);
        }
    }

    [Fact]
    public async Task A_reading_does_not_depend_on_what_else_is_read()
    {
        using var tiny = new TinyReader();
        using var reader = tiny.Open();
        var together = await reader.ReadAsync("who plays", Passages, default);
        for (var i = 0; i < Passages.Length; i++)
        {
            Assert.Equal([together[i]], await reader.ReadAsync("who plays", [Passages[i]], default));
        }
    }

    [Fact]
    public async Task Weights_without_a_head_for_yes_say_nothing_of_it()
    {
        using var tiny = new TinyReader(yes: false);
        using var reader = tiny.Open();
        Assert.All(await reader.ReadAsync("is it renewed", Passages, default), span => Assert.Equal(0, span.Yes));
    }

    [Fact]
    public async Task No_passages_give_no_readings()
    {
        using var tiny = new TinyReader();
        using var reader = tiny.Open();
        Assert.Empty(await reader.ReadAsync("who", [], default));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("\u200B\u0000")]
    public async Task Where_nothing_stands_nothing_answers(string text)
    {
        using var tiny = new TinyReader();
        using var reader = tiny.Open();
        var span = Assert.Single(await reader.ReadAsync("who", [new ReaderPassage("Title", text)], default));
        Assert.Equal((0, text.Length), (span.Start, span.End));
        Assert.True(span.Score < -20);
    }

    [Fact]
    public async Task Nothing_that_is_typed_or_written_throws()
    {
        using var tiny = new TinyReader();
        using var reader = tiny.Open();
        string[] oddities =
        [
            "", "😀😀😀", "\uD800", "\uDC00\uD800", "\u0301\u0301", new('x', 100_000), new('.', 100_000), new('\uD83D', 100_000),
            string.Concat(Enumerable.Repeat("many words ", 10_000)), "[CLS] [SEP]", .. Enumerable.Range(1, 60).Select(seed => Junk.Text(seed, 80)),
        ];
        foreach (var question in oddities[..10])
        {
            var passages = oddities.Select((text, i) => new ReaderPassage(oddities[(i * 7) % oddities.Length], text)).ToList();
            foreach (var (span, passage) in (await reader.ReadAsync(question, passages, default)).Zip(passages))
            {
                AssertWhole(span, passage.Text);
                Assert.True(float.IsFinite(span.Score) && float.IsFinite(span.Yes));
            }
        }
    }

    [Fact]
    public async Task Many_threads_read_the_same()
    {
        using var tiny = new TinyReader();
        using var reader = tiny.Open();
        var alone = await reader.ReadAsync("who plays", Passages, default);
        await Parallel.ForAsync(0, 64, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, cancellation) =>
            Assert.Equal(alone, await reader.ReadAsync("who plays", Passages, cancellation)));
    }

    [Fact]
    public async Task Two_threads_for_one_passage_read_the_same()
    {
        using var tiny = new TinyReader();
        using var one = tiny.Open();
        using var two = SmallReader.Open(tiny.Prepare(), threads: 2);
        Assert.Equal(await one.ReadAsync("who", Passages, default), await two.ReadAsync("who", Passages, default));
    }

    [Fact]
    public async Task A_cancelled_reading_ends_before_the_next_passage()
    {
        using var tiny = new TinyReader();
        using var reader = tiny.Open();
        using var cancellation = new CancellationTokenSource();
        var passages = new CancellingList(cancellation, at: 2);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await reader.ReadAsync("who", passages, cancellation.Token));
        Assert.Equal(2, passages.Last);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await reader.ReadAsync("who", Passages, cancellation.Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no model")]
    public void A_file_that_is_no_model_is_told(string content)
    {
        using var tiny = new TinyReader();
        var path = tiny.Prepare();
        File.WriteAllText(path, content);
        Assert.Contains(path, Assert.Throws<ReaderException>(() => SmallReader.Open(path)).Message, StringComparison.Ordinal);
        File.Delete(path);
        Assert.Contains(path, Assert.Throws<ReaderException>(() => SmallReader.Open(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_native_library_the_message_says_what_to_do()
    {
        var fault = SmallReader.Explain(new TypeInitializationException("NativeMethods", new DllNotFoundException("onnxruntime")), "model.onnx");
        Assert.Contains("Reader:Kind", fault!.Message, StringComparison.Ordinal);
        Assert.Null(SmallReader.Explain(new InvalidCastException(), "model.onnx"));
    }

    private static void AssertWhole(ReaderSpan span, string text)
    {
        Assert.True(span.Start >= 0 && span.End <= text.Length && (span.End > span.Start || text.Length == 0), $"{span}");
        Assert.False(span.Start > 0 && span.End > span.Start && char.IsLetterOrDigit(text[span.Start - 1]) && char.IsLetterOrDigit(text[span.Start]));
        Assert.False(span.End < text.Length && span.End > span.Start && char.IsLetterOrDigit(text[span.End - 1]) && char.IsLetterOrDigit(text[span.End]));
    }

    /// <summary>Cancels when a certain passage is taken, and keeps which one was taken last.</summary>
    private sealed class CancellingList(CancellationTokenSource cancellation, int at) : IReadOnlyList<ReaderPassage>
    {
        public int Last { get; private set; }

        public int Count => 10;

        public ReaderPassage this[int index]
        {
            get
            {
                Last = index;
                if (index == at)
                {
                    cancellation.Cancel();
                }

                return Passages[0];
            }
        }

        public IEnumerator<ReaderPassage> GetEnumerator() => throw new NotSupportedException("Passages are taken one by one.");

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
