using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FanBot.Discord.Interactions;
using FanBot.Discord.Json;

namespace FanBot.Discord.Tests.Interactions;

/// <summary>
/// Interactions as nobody would send them: commands with options of every name and value, some of them with values of
/// other types or with changed bytes. The same seed gives the same ones.
/// </summary>
/// <param name="seed">The seed.</param>
internal sealed class RandomPayloads(int seed)
{
    private const ulong FirstId = 900_000_000_000;
    private const string Token = "made-up-token";

    private static readonly string[] Commands =
    [
        "release", "status", "episodes", "plot", "cast", "character", "actor", "timeline",
        "ask", "sources", "help", "knowledge", "Check with sources", "settings", "", "no-such",
    ];

    private static readonly string[] Options = ["show", "season", "as-of", "only", "name", "topic", "question", "article", "private", "", "\u0000"];

    private static readonly string[] Words =
    [
        "Lanternfall", "season", "2", "two", "-1", "99999999999", "when", "does", "who", "is", "plays", "as of", "2031", "2031-05-01", "31 February",
        "\u202Ereversed", "\uFEFF",
        "@everyone", "<@1>", "||spoiler||", "**", "`", "\\",
        "\n", "\u0000", "\u200B", "\U0001F4FA", "1|s|0|release", "%00", "' OR 1=1 --", "(a+)+$", "new", "true", "\u00B7", ":", "season:2",
    ];

    // Small things that break assumptions: other types, holes, half characters, numbers out of range.
    private static readonly string[] Oddities =
        ["null", "true", "[]", "{}", "[null]", "[[]]", "\"\"", "\"\\ud800\"", "0", "-1", "1e400", "1.5", "99999999999999999999"];

    private readonly Random _random = new(seed);
    private ulong _count;

    /// <summary>The next one.</summary>
    /// <returns>
    /// The JSON in UTF-8, or what is left of it, and the interaction's id where it is well-formed and so has to be
    /// answered; else null.
    /// </returns>
    public (byte[] Json, ulong? Id) Next()
    {
        var id = FirstId + _count++;
        var json = Encoding.UTF8.GetBytes(Text(id));
        for (var changes = _random.Next(4) == 0 ? _random.Next(1, 4) : 0; changes > 0; changes--)
        {
            var at = _random.Next(json.Length);
            json = _random.Next(3) switch
            {
                0 => json[..(at + 1)],
                1 => [.. json[..at], (byte)_random.Next(256), .. json[at..]],
                _ => [.. json[..at], (byte)_random.Next(256), .. json[(at + 1)..]],
            };
        }

        return (json, IsWellFormed(json, id) ? id : null);
    }

    /// <summary>As a gateway can send it: what is no UTF-8 does not pass a WebSocket, which closes the connection instead.</summary>
    public static byte[] ForWebSocket(byte[] json) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json));

    private static bool IsWellFormed(byte[] json, ulong id)
    {
        try
        {
            return InteractionReader.Read(json) is not (UnknownInteraction or PingInteraction) and { Id: var read, Token: var token }
                && read == new Snowflake(id) && token.Reveal() == Token;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private string Text(ulong id) => string.Create(CultureInfo.InvariantCulture, $$$"""
        {"id":"{{{id}}}","application_id":"2","type":{{{Or("2", "2", "2", "3", "4", "5", "6")}}},
         "token":"{{{Token}}}","version":1,"guild_id":{{{Odd("\"20\"")}}},"channel_id":{{{Odd("\"30\"")}}},
         "locale":{{{Odd("\"en-GB\"")}}},"member":{{{Odd($$$"""{"user":{"id":"{{{10 + _random.Next(50)}}}"},"permissions":{{{Odd("\"32\"")}}} }""")}}},
         "message":{{{Odd("""{"id":"1","flags":0,"embeds":[{"author":{"name":"When?"}}]}""")}}},"data":{{{Odd(Data())}}}}
        """);

    private string Data() => $$$"""
        {"id":"5","name":{{{Odd(Quoted(Or(Commands)))}}},"type":{{{Or("1", "1", "1", "2", "3")}}},
         "custom_id":{{{Odd(Quoted(Or("1|s|0|release;hlanternfall", "1|f|0|ask", "1|l|9|sources", Value())))}}},
         "target_id":"7","resolved":{"messages":{"7":{"content":{{{Odd(Quoted(Value()))}}} } } },"values":[{{{Quoted(Value())}}}],
         "components":[{"type":18,"component":{"type":4,"custom_id":"question","value":{{{Odd(Quoted(Value()))}}} } }],
         "options":[{{{string.Join(',', Enumerable.Range(0, _random.Next(4)).Select(_ => Option()))}}}]}
        """;

    private string Option() =>
        $$$"""
        {"name":{{{Odd(Quoted(Or(Options)))}}},"type":{{{Or("3", "3", "4", "5", "1")}}},
         "value":{{{Odd(Quoted(Value()))}}},"focused":{{{Or("true", "false")}}}}
        """;

    private string Value() => string.Join(' ', Enumerable.Range(0, _random.Next(7)).Select(_ => Or(Words)));

    private string Odd(string json) => _random.Next(40) == 0 ? Or(Oddities) : json;

    private string Or(params string[] choices) => choices[_random.Next(choices.Length)];

    private static string Quoted(string text) => $"\"{JavaScriptEncoder.Default.Encode(text)}\"";
}
