using System.Text;
using System.Text.Json;
using FanBot.Discord.Json;

namespace FanBot.Discord.Tests.Interactions;

public sealed class InteractionFuzzTests
{
    private const int Rounds = 20_000;

    // Small things that break assumptions: other types, holes, half characters, numbers out of range, deep nesting.
    private static readonly string[] Oddities =
        [
            "null",
            "true",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[{}]",
            "\"\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "0",
            "-1",
            "1e400",
            "1.5",
            "99999999999999999999",
            "\"18446744073709551616\"",
            "{\"name\":null,\"type\":1,\"options\":[null]}",
        ];

    [Fact]
    public void Changed_bytes_come_out_as_an_interaction_or_as_a_JsonException()
    {
        var random = new Random(20310524);
        for (var i = 0; i < Rounds; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(Pick(random, Payloads.All));
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var at = random.Next(bytes.Length);
                bytes = random.Next(3) switch
                {
                    0 => bytes[..at],
                    1 => [.. bytes[..at], (byte)random.Next(256), .. bytes[at..]],
                    _ => [.. bytes[..at], (byte)random.Next(256), .. bytes[(at + 1)..]],
                };
                if (bytes.Length == 0)
                {
                    break;
                }
            }

            Try(bytes);
        }
    }

    [Fact]
    public void Changed_values_come_out_as_an_interaction_or_as_a_JsonException()
    {
        var random = new Random(20310525);
        for (var i = 0; i < Rounds; i++)
        {
            var text = Pick(random, Payloads.All);
            var spans = ValueSpans(text);
            var (start, end) = spans[random.Next(spans.Count)];
            Try(Encoding.UTF8.GetBytes(text[..start] + Pick(random, Oddities) + text[end..]));
        }
    }

    [Fact]
    public void Endless_nesting_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("""{"component":""", 5_000)) + "1" + new string('}', 5_000);

        Assert.ThrowsAny<JsonException>(() => Payloads.Read(Payloads.InServer(5, deep)));
    }

    private static void Try(byte[] bytes)
    {
        try
        {
            Assert.NotNull(InteractionReader.Read(bytes));
        }
        catch (JsonException)
        {
            // What the endpoint answers with 400.
        }
        catch (Exception wrong)
        {
            Assert.Fail($"{wrong.GetType().Name} for {Encoding.UTF8.GetString(bytes)}\n{wrong}");
        }
    }

    private static T Pick<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>Where each value of a text of ASCII JSON stands.</summary>
    private static List<(int Start, int End)> ValueSpans(string text)
    {
        var spans = new List<(int, int)>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        var open = new Stack<int>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray or JsonTokenType.StartObject:
                    open.Push((int)reader.TokenStartIndex);
                    break;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    spans.Add((open.Pop(), (int)reader.BytesConsumed));
                    break;
                case not JsonTokenType.PropertyName:
                    spans.Add(((int)reader.TokenStartIndex, (int)reader.BytesConsumed));
                    break;
            }
        }

        return spans;
    }
}
