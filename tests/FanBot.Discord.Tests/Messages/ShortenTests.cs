using System.Text;
using FanBot.Discord.Messages;

namespace FanBot.Discord.Tests.Messages;

public sealed class ShortenTests
{
    private const int Rounds = 30_000;

    private static readonly string[] Pieces =
        [
            "word",
            " ",
            "  ",
            "\n",
            "||",
            "\\",
            "\\\\",
            "\\|",
            "|",
            "*",
            "_",
            "\ud83d\ude00",
            "\ud83d\udc69\u200d\ud83d\udc67",
            "e\u0301",
            "\u2026",
            "a-very-long-word-that-goes-on-and-on-and-on-and-on",
            ".",
            ",",
        ];

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("  trimmed  ", 7, "trimmed")]
    [InlineData("one two three", 9, "one two\u2026")]
    [InlineData("one two three", 8, "one two\u2026")]
    [InlineData("one two three", 7, "one\u2026")]
    [InlineData("abcdefghij", 5, "abcd\u2026")]
    [InlineData("abc", 1, "\u2026")]
    [InlineData("", 1, "")]
    public void Words_end_whole_where_they_can(string text, int most, string expected) => Assert.Equal(expected, Shorten.Words(text, most));

    [Theory]
    [InlineData("||secret things here||", 16, "||secret\u2026||")]
    [InlineData("see ||this||, and more", 17, "see ||this||,\u2026")]
    [InlineData("\\||not a spoiler at all", 20, "\\||not a spoiler\u2026")]
    [InlineData("||it||", 6, "||it||")]
    [InlineData("||secret||", 3, "\u2026")]
    public void A_spoiler_that_was_opened_is_closed(string text, int most, string expected) => Assert.Equal(expected, Shorten.Markdown(text, most));

    [Fact]
    public void Nothing_is_ever_too_long_or_holds_half_a_character()
    {
        ForRandomTexts((text, most) =>
        {
            foreach (var result in (string[])[Shorten.Words(text, most), Shorten.Markdown(text, most), Shorten.Cut(text, most)])
            {
                Assert.True(result.Length <= most, $"{most}: '{result}' of '{text}'");
                Assert.True(IsWhole(result), $"{most}: half a character in '{result}' of '{text}'");
            }
        });
    }

    [Fact]
    public void What_fits_is_only_trimmed() => ForRandomTexts((text, _) =>
    {
        if (text.Trim() is { Length: > 0 } trimmed)
        {
            Assert.Equal(trimmed, Shorten.Words(text, trimmed.Length));
            Assert.Equal(trimmed, Shorten.Markdown(text, trimmed.Length));
        }
    });

    [Fact]
    public void What_is_shortened_says_so_and_is_a_beginning() => ForRandomTexts((text, most) =>
    {
        if (text.Trim() is var trimmed && trimmed.Length > most)
        {
            var result = Shorten.Words(text, most);
            Assert.EndsWith("\u2026", result, StringComparison.Ordinal);
            Assert.StartsWith(result[..^1], trimmed, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void Shortened_markdown_has_no_open_spoiler_and_no_escape_that_escapes_the_end() => ForRandomTexts((text, most) =>
    {
        if (text.Trim().Length > most)
        {
            var result = Shorten.Markdown(text, most);
            Assert.False(SpoilerIsOpen(result), $"{most}: '{result}' of '{text}'");
            Assert.False(Escapes(result, result.LastIndexOf('\u2026')), $"{most}: '{result}' of '{text}'");
        }
    });

    [Fact]
    public void What_was_behind_a_spoiler_stays_behind_it() => ForRandomTexts((text, most) =>
    {
        if (text.Trim() is var trimmed && trimmed.Length > most)
        {
            var result = Shorten.Markdown(text, most);
            var kept = result[..result.LastIndexOf('\u2026')];
            Assert.Equal(Hidden(trimmed).Take(kept.Length), Hidden(kept));
        }
    });

    [Fact]
    public void A_character_of_several_signs_is_not_split() =>
        Assert.Equal("a", Shorten.Cut("a\ud83d\udc69\u200d\ud83d\udc67", 3));

    private static void ForRandomTexts(Action<string, int> check)
    {
        var random = new Random(20310524);
        for (var i = 0; i < Rounds; i++)
        {
            var text = new StringBuilder();
            for (var pieces = random.Next(1, 14); pieces > 0; pieces--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            check(text.ToString(), random.Next(1, text.Length + 3));
        }
    }

    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return false;
                }

                i++;
            }
        }

        return true;
    }

    private static bool SpoilerIsOpen(string text) => Marks(text).Count % 2 == 1;

    /// <summary>Whether the character at a place is preceded by a backslash that is not itself escaped.</summary>
    private static bool Escapes(string text, int at)
    {
        var slashes = 0;
        while (at - slashes > 0 && text[at - slashes - 1] == '\\')
        {
            slashes++;
        }

        return slashes % 2 == 1;
    }

    /// <summary>Where the spoiler marks of a text stand, read from the left as Discord does.</summary>
    private static List<int> Marks(string text)
    {
        var marks = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '|' && i + 1 < text.Length && text[i + 1] == '|')
            {
                marks.Add(i);
                i++;
            }
        }

        return marks;
    }

    /// <summary>For each character whether an odd number of marks stands before it.</summary>
    private static List<bool> Hidden(string text)
    {
        var marks = Marks(text);
        return [.. text.Select((_, i) => marks.Count(m => m + 1 < i) % 2 == 1)];
    }
}
