using System.Text;

namespace FanBot.Tests.Hosting;

/// <summary>Interactions as Discord posts them.</summary>
internal static class Posted
{
    /// <summary>Stands wherever a member's words or a token stand, none of which may be logged.</summary>
    public const string Private = "whispered-in-private";

    public static byte[] Ping { get; } = """{"id":"1","application_id":"2","type":1,"token":"whispered-in-private","version":1}"""u8.ToArray();

    public static byte[] Command(ulong user = 10, ulong server = 20, string name = "release") => Utf8(
        $$$"""
        {"id":"100","application_id":"2","type":2,"token":"{{{Private}}}","version":1,"guild_id":"{{{server}}}","channel_id":"30",
         "member":{"user":{"id":"{{{user}}}","username":"{{{Private}}}"},"permissions":"0"},
         "data":{"id":"5","name":"{{{name}}}","type":1,"options":[{"name":"show","type":3,"value":"{{{Private}}}"}]}}
        """);

    public static byte[] Typing(ulong user = 10, ulong server = 20) => Utf8(
        $$$"""
        {"id":"101","application_id":"2","type":4,"token":"{{{Private}}}","version":1,"guild_id":"{{{server}}}",
         "member":{"user":{"id":"{{{user}}}"},"permissions":"0"},
         "data":{"id":"5","name":"release","type":1,"options":[{"name":"show","type":3,"value":"{{{Private}}}","focused":true}]}}
        """);

    public static byte[] Button { get; } = Utf8(
        $$$"""
        {"id":"102","application_id":"2","type":3,"token":"{{{Private}}}","version":1,"user":{"id":"10"},
         "message":{"flags":0},"data":{"custom_id":"{{{Private}}}","component_type":2}}
        """);

    public static byte[] Form { get; } = Utf8(
        $$$"""
        {"id":"104","application_id":"2","type":5,"token":"{{{Private}}}","version":1,"user":{"id":"10"},
         "data":{"custom_id":"{{{Private}}}","components":[{"type":18,"component":{"type":4,"custom_id":"q","value":"{{{Private}}}"}}]}}
        """);

    public static byte[] OfKind(int kind) => Utf8($$$"""{"id":"103","application_id":"2","type":{{{kind}}},"token":"{{{Private}}}","data":{}}""");

    private static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);
}
