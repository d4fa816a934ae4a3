using FanBot.Readers;
using FanBot.Tests.Running;

namespace FanBot.Tests.Commands;

/// <summary>Golden questions in free text are asked as members ask them: with the reader, where it can read for both answers.</summary>
public sealed class GateReadingTests
{
    private const string Colour = "Which colour has the door?";
    private const string Reload = "manager@4001 /knowledge reload";
    private const string Blue = "The door is painted in bright blue. Mara Voss owns the house.";
    private const string Red = "The door is painted in dark red. Mara Voss owns the house.";

    private readonly ScriptedReader _reader = new("bright blue");

    [Fact]
    public async Task What_only_the_reader_answers_is_guarded_too()
    {
        using var queue = _reader.Queue();
        using var bot = await StartAsync(queue);
        bot.Write("news", "2031-05-01", Red);

        var shown = (await bot.WorkAsync(Reload))[^1];

        Assert.Contains($"**A golden question fails**\n**{Colour}**\n", shown, StringComparison.Ordinal);
        Assert.Contains("bright blue", await bot.AskAsync($"/ask question:{Colour}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_cannot_read_for_one_answer_neither_is_read_for()
    {
        using var queue = _reader.Queue();
        using var bot = await StartAsync(queue);
        bot.Write("news", "2031-05-01", Red);
        var reads = 0;
        _reader.Before = (_, _) => Interlocked.Increment(ref reads) > 1 ? throw new InvalidOperationException("It is broken.") : Task.CompletedTask;

        Assert.Contains("## Reloaded", (await bot.WorkAsync(Reload))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_read_once_is_not_read_again()
    {
        using var queue = _reader.Queue();
        using var bot = await StartAsync(queue);
        bot.Write("more", "2031-05-02", "Season 2 of Lanternfall has 8 episodes.");
        Assert.Contains("## Reloaded", (await bot.WorkAsync(Reload))[^1], StringComparison.Ordinal);
        var asked = _reader.Asked.Count;
        bot.Folder.Write("articles/tin/one.md", "---\npublished: 2031-05-01\nshow: Tin Harbour\n---\n\nSeason 1 of Tin Harbour has 4 episodes.\n");

        Assert.Contains("## Reloaded", (await bot.WorkAsync(Reload))[^1], StringComparison.Ordinal);

        Assert.Equal(asked, _reader.Asked.Count);
        Assert.Equal((0, 0), (queue.Status.Read, queue.Status.Without));
    }

    private static async Task<SmallBot> StartAsync(ReadingQueue queue)
    {
        var bot = new SmallBot(reader: queue);
        bot.Expect((Colour, "^bright blue"));
        bot.Write("news", "2031-05-01", Blue);
        await bot.LoadAsync();
        return bot;
    }
}
