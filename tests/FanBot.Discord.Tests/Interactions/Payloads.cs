using System.Text;
using FanBot.Discord.Interactions;
using FanBot.Discord.Json;

namespace FanBot.Discord.Tests.Interactions;

/// <summary>Interactions as Discord sends them.</summary>
internal static class Payloads
{
    /// <summary>What every interaction from a server has, around its type and data.</summary>
    public static string InServer(int type, string data) =>
        $$"""
        {
          "id": "846462639134605312", "application_id": "845027738276462632", "type": {{type}}, "token": "secret-token", "version": 1,
          "guild_id": "290926798626357999", "channel_id": "645027906669510667", "locale": "en-GB", "guild_locale": "en-US",
          "guild": { "id": "290926798626357999", "features": [] }, "channel": { "id": "645027906669510667", "type": 0 },
          "app_permissions": "442368", "authorizing_integration_owners": { "0": "290926798626357999" }, "context": 0, "entitlements": [],
          "member": { "user": { "id": "53908232506183680", "username": "m" }, "permissions": "2147483680", "roles": ["1"], "nick": null },
          "data": {{data}}
        }
        """;

    public static Interaction Read(string json) => InteractionReader.Read(Encoding.UTF8.GetBytes(json));

    public static IReadOnlyList<string> All { get; } =
    [
        """{"id":"1","application_id":"2","type":1,"token":"t","version":1}""",
        InServer(
            2,
            """{"id":"9","name":"cast","type":1,"options":[{"name":"season","type":4,"value":2},{"name":"only","type":3,"value":" new "}"""
                + """,{"name":"private","type":5,"value":true}]}"""),
        InServer(
            2,
            """{"id":"9","name":"knowledge","type":1,"guild_id":"1","options":[{"name":"article","type":2,"options":[{"name":"add","type":1"""
                + ""","options":[{"name":"address","type":3,"value":"x"}]}]}]}"""),
        InServer(
            2,
            """
            {"id":"9","name":"Check with sources","type":3,"target_id":"867793854505943041",
            "resolved":{"messages":{"867793854505943041":{"id":"867793854505943041","content":"Season 2 is out!","type":0}}}}
            """),
        InServer(
            4,
            """{"id":"9","name":"cast","type":1,"options":[{"name":"show","type":3,"value":"Lant"},{"name":"season","type":4,"value":"2x","focused":true}]}"""),
        InServer(3, """{"custom_id":"more:1","component_type":2}""").Replace(
            "\"data\"",
            """
            "message": {"id":"1","flags":64,"content":"","embeds":[{"type":"rich","title":"t","author":{"name":"Lanternfall"},"fields":[]}]}, "data"
            """,
            StringComparison.Ordinal),
        InServer(3, """{"custom_id":"pick","component_type":3,"values":["a","b"]}"""),
        InServer(
            5,
            """{"custom_id":"form","components":[{"type":18,"id":1,"component":{"type":4,"id":2,"custom_id":"title","value":"News"}},{"type":1"""
                + ""","components":[{"type":4,"custom_id":"text","value":"Old row"}]}]}"""),
    ];
}
