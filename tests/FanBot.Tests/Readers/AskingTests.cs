using FanBot.Discord.Json;
using FanBot.Discord.Tests.Gateway.Scripted;
using FanBot.Readers;
using FanBot.Tests.Running;
using Microsoft.Extensions.Logging.Abstractions;

namespace FanBot.Tests.Readers;

/// <summary>Commands that are answered with a reader, and those that are not.</summary>
public sealed class AskingTests
{
    private const string Colour = "Which colour has the door?";

    private readonly ScriptedReader _reader = new("bright blue");

    [Fact]
    public async Task A_question_in_free_text_is_read_once_however_it_is_asked_again()
    {
        using var queue = _reader.Queue();
        using var bot = await BotAsync(queue);

        var typed = await AskAsync(bot, $"/ask question:{Colour}");
        var again = await AskAsync(bot, $"/ask question:{Colour} private:true");
        var sent = await AskAsync(bot, $"send 1|f|0|ask question:{Colour}");
        var pressed = await AskAsync(bot, $"press 1|s|0|ask;hlanternfall above:{Colour}");

        Assert.Contains("bright blue", typed, StringComparison.Ordinal);
        Assert.Contains("bright blue", again, StringComparison.Ordinal);
        Assert.Equal(typed, sent);
        Assert.Contains("The door is painted in bright blue.", pressed, StringComparison.Ordinal);
        Assert.Single(_reader.Asked);
        Assert.NotNull(bot.Router.Kept(SentInteraction.Of($"/ask question:{Colour}")));
    }

    [Theory]
    [InlineData("/release season:2")]
    [InlineData("/cast")]
    [InlineData("/sources")]
    [InlineData("type /release show:lan")]
    [InlineData("message Is it true that the door is blue?")]
    [InlineData("press 1|s|0|release;hlanternfall;s2")]
    [InlineData("/help")]
    public async Task Nothing_else_is_read_nor_waits(string asked)
    {
        using var queue = _reader.Queue();
        using var bot = await BotAsync(queue);
        await bot.Router.HandleAsync(SentInteraction.Of("/release"), CancellationToken.None);

        var reply = bot.Router.HandleAsync(SentInteraction.Of(asked), CancellationToken.None);

        Assert.True(reply.IsCompletedSuccessfully);
        Assert.Empty(_reader.Asked);
    }

    [Fact]
    public async Task A_button_below_an_answer_for_which_nothing_was_read_tells_of_that_answer()
    {
        using var queue = _reader.Queue();
        using var bot = await BotAsync(queue);
        await AskAsync(bot, $"/ask question:{Colour}");

        await AskAsync(bot, $"press 1|S|0|ask;hlanternfall above:{Colour}");

        Assert.Single(_reader.Asked);
    }

    [Fact]
    public async Task A_button_below_an_answer_that_was_read_for_tells_nothing_while_nothing_can_be_read()
    {
        var end = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        _reader.Before = (_, _) =>
        {
            begun.TrySetResult();
            return end.Task;
        };
        using var queue = _reader.Queue(limits: new(1, 0, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));
        using var bot = await BotAsync(queue);
        var reading = AskAsync(bot, "/ask question:Who owns the house?");
        await begun.Task.WaitAsync(Guard.Limit);

        var pressed = await AskAsync(bot, $"press 1|s|0|ask;hlanternfall above:{Colour}");
        end.SetResult();
        await reading;

        Assert.Contains("I cannot look into the articles just now.", pressed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_ask_the_same_at_once_wait_for_one_reading()
    {
        var end = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        _reader.Before = (_, _) =>
        {
            begun.TrySetResult();
            return end.Task;
        };
        using var queue = _reader.Queue();
        using var bot = await BotAsync(queue);
        var first = AskAsync(bot, $"/ask question:{Colour}");
        await begun.Task.WaitAsync(Guard.Limit);
        var second = AskAsync(bot, $"/ask question:{Colour}");

        end.SetResult();

        Assert.Equal(await first, await second);
        Assert.Single(_reader.Asked);
    }

    [Fact]
    public async Task Of_many_who_ask_the_same_at_once_only_some_wait()
    {
        const int Many = 24;
        var end = new TaskCompletionSource();
        _reader.Before = (_, _) => end.Task;
        using var queue = _reader.Queue();
        using var bot = await BotAsync(queue);

        var asking = Enumerable.Range(0, Many).Select(_ => AskAsync(bot, $"/ask question:{Colour}")).ToList();
        var waiting = asking.Count(a => !a.IsCompleted);
        end.SetResult();
        var replies = await Task.WhenAll(asking).WaitAsync(Guard.Limit);

        Assert.InRange(waiting, 1, 8);
        Assert.Single(_reader.Asked);
        Assert.All(replies, reply => Assert.Contains("bright blue", reply, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_that_had_to_do_without_is_not_kept()
    {
        var end = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        _reader.Before = (_, _) =>
        {
            begun.TrySetResult();
            return end.Task;
        };
        using var queue = _reader.Queue(limits: new(1, 0, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));
        using var bot = await BotAsync(queue);
        var reading = AskAsync(bot, "/ask question:Who owns the house?");
        await begun.Task.WaitAsync(Guard.Limit);

        var without = await AskAsync(bot, $"/ask question:{Colour}");
        Assert.Null(bot.Router.Kept(SentInteraction.Of($"/ask question:{Colour}")));
        end.SetResult();
        await reading;
        var read = await AskAsync(bot, $"/ask question:{Colour}");

        Assert.NotEqual(without, read);
        Assert.Contains("bright blue", read, StringComparison.Ordinal);
        Assert.Equal((2, 1), (queue.Status.Read, queue.Status.Without));
    }

    [Fact]
    public async Task Where_no_reader_will_come_answers_are_kept_as_ever()
    {
        using var queue = new ReadingQueue(ReaderKind.Small, ReadingLimits.None, TimeProvider.System, NullLogger<ReadingQueue>.Instance);
        using var bot = await BotAsync(queue);

        await AskAsync(bot, $"/ask question:{Colour}");
        Assert.Null(bot.Router.Kept(SentInteraction.Of($"/ask question:{Colour}")));
        queue.Close();
        await AskAsync(bot, $"/ask question:{Colour}");

        Assert.NotNull(bot.Router.Kept(SentInteraction.Of($"/ask question:{Colour}")));
    }

    [Fact]
    public async Task Without_a_reader_the_answer_is_the_one_that_it_always_was()
    {
        using var queue = new ScriptedReader("bright blue") { Refuses = true }.Queue();
        using var refused = await BotAsync(queue);
        using var none = await BotAsync(null);

        Assert.Equal(await AskAsync(none, $"/ask question:{Colour}"), await AskAsync(refused, $"/ask question:{Colour}"));
    }

    [Fact]
    public async Task What_is_read_is_found_by_the_vectors_that_it_was_built_with()
    {
        var vectors = new CountedVectors();
        using var queue = _reader.Queue();
        using var bot = await BotAsync(queue, vectors);
        Assert.NotEmpty(vectors.Texts);
        Assert.DoesNotContain(Colour, vectors.Texts);

        await AskAsync(bot, $"/ask question:{Colour}");

        Assert.Contains(Colour, vectors.Texts);
    }

    [Theory]
    [InlineData(nameof(ReadingState.Loading), "small: being loaded.")]
    [InlineData(nameof(ReadingState.Ready), "small: 1 questions read, 0 answered without it.")]
    [InlineData(nameof(ReadingState.Absent), "small: not there; the log says why.")]
    public async Task Those_who_keep_the_articles_are_told_how_the_reader_stands(string state, string line)
    {
        using var queue = new ReadingQueue(ReaderKind.Small, ReadingLimits.None, TimeProvider.System, NullLogger<ReadingQueue>.Instance);
        using var bot = await BotAsync(queue);
        if (state == nameof(ReadingState.Ready))
        {
            queue.Open(_reader);
        }
        else if (state == nameof(ReadingState.Absent))
        {
            queue.Close();
        }

        await AskAsync(bot, $"/ask question:{Colour}");

        Assert.Contains($"**Reader**\n{line}\n", await AskAsync(bot, "manager@4001 /knowledge status"), StringComparison.Ordinal);
    }

    private static async Task<SmallBot> BotAsync(ReadingQueue? reader, CountedVectors? vectors = null)
    {
        var bot = new SmallBot(reader: reader, vectors: vectors);
        bot.Write("news", "2031-05-01", "Season 2 of Lanternfall will have eight episodes. The door is painted in bright blue. Mara Voss owns the house.");
        await bot.LoadAsync();
        return bot;
    }

    private static async Task<string> AskAsync(SmallBot bot, string asked) =>
        DrawnReply.Of(ReplyWriter.Write(await bot.Router.HandleAsync(SentInteraction.Of(asked), CancellationToken.None)));
}
