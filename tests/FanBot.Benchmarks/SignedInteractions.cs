using System.Text;
using System.Text.Encodings.Web;
using FanBot.Signing;

namespace FanBot.Benchmarks;

/// <summary>Interactions as Discord posts them, signed before they are needed.</summary>
internal static class SignedInteractions
{
    /// <summary>A request's body and headers.</summary>
    public readonly record struct Signed(byte[] Body, string Signature, string Timestamp);

    /// <summary>Of ten, four ask for a release, three for a cast, one for free text, and two for suggestions.</summary>
    public static IReadOnlyList<Signed> Make(Ed25519Signer signer, IReadOnlyList<string> shows, int count)
    {
        var now = TimeProvider.System.GetUtcNow();
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var body = Encoding.UTF8.GetBytes(Json(i, shows[i % shows.Count]));
            var (signature, timestamp) = signer.Headers(now, body);
            return new Signed(body, signature, timestamp);
        })];
    }

    /// <summary>The id of the interaction with a number.</summary>
    public static string Id(int number) => (1_000_000 + number).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The interaction with a number.</summary>
    public static string Json(int number, string show) => (number % 10) switch
    {
        < 4 => Release(number, show),
        < 7 => Interaction(number, 2, "cast", Option("show", show) + "," + Season),
        7 => Interaction(number, 2, "ask", Option("question", $"when does season 2 of {show} come out?")),
        _ => Interaction(number, 4, "release", Option("show", show[..3], ",\"focused\":true")),
    };

    /// <summary>One that asks for a release.</summary>
    public static string Release(int number, string show) => Interaction(number, 2, "release", Option("show", show) + "," + Season);

    /// <summary>A moderator's reload; from the server of its number, which has to be a home server.</summary>
    public static string Reload(int number) =>
        Interaction(number, 2, "knowledge", """{"name":"reload","type":1,"options":[]}""", ManageServer);

    /// <summary>The server from which the interaction with a number comes.</summary>
    public static string Server(int number) => (20 + (number % 7)).ToString(System.Globalization.CultureInfo.InvariantCulture);

    // What members usually may, and what a moderator has to.
    private const string Usual = "2248473465835073";
    private const string ManageServer = "32";

    private const string Season = """{"name":"season","type":4,"value":2}""";

    private static string Option(string name, string value, string more = "") =>
        $$"""{"name":"{{name}}","type":3,"value":"{{JavaScriptEncoder.Default.Encode(value)}}"{{more}}}""";

    private static string Interaction(int number, int type, string name, string options, string may = Usual) =>
        $$$"""
        {"id":"{{{Id(number)}}}","application_id":"2","type":{{{type}}},"token":"{{{new string('t', 200)}}}","version":1,
         "locale":"en-GB","guild_locale":"en-GB",
         "guild_id":"{{{Server(number)}}}","channel_id":"30",
         "channel":{"id":"30","guild_id":"{{{Server(number)}}}","type":0,"name":"general","permissions":"2248473465835073"},
         "app_permissions":"2248473465835073",
         "member":{"user":{"id":"{{{100 + (number % 500)}}}","username":"member","discriminator":"0","avatar":null,"public_flags":0},
         "roles":[],"joined_at":"2030-01-01T00:00:00Z","permissions":"{{{may}}}","nick":null,"deaf":false,"mute":false},
         "entitlements":[],"authorizing_integration_owners":{"0":"20"},"context":0,
         "data":{"id":"5","name":"{{{name}}}","type":1,"options":[{{{options}}}]}}
        """;
}
