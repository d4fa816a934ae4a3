using FanBot.Discord;
using FanBot.Discord.Tests.Gateway.Scripted;
using FanBot.DiscordNet.Gateway;

namespace FanBot.DiscordNet.Tests.Gateway;

public sealed class PermissionReaderTests
{
    [Fact]
    public void An_interaction_says_what_its_member_may_do() =>
        Assert.Equal((new Snowflake(77), (Permissions)2147483680), Read(ScriptedConnection.Interaction(77, 2)));

    [Theory]
    [InlineData(
        """{"op":0,"d":{"member":{"roles":["1"],"permissions":"32","user":{"id":"9"}},"data":{"id":"5","member":{"permissions":"8"}},"id":"7"}"""
            + ""","t":"INTERACTION_CREATE"}""",
        32ul)]
    [InlineData(
        """{"t":"INTERACTION_CREATE","d":{"id":"7","data":{"options":[{"name":"question","value":"{\"permissions\":\"8\"}"}]},"member":{"permissions":"0"}}}""",
        0ul)]
    public void It_does_not_matter_where_it_stands_or_what_else_does(string message, ulong permissions) =>
        Assert.Equal((new Snowflake(7), (Permissions)permissions), Read(message));

    [Theory]
    [InlineData("""{"t":"READY","d":{"id":"7","member":{"permissions":"8"}}}""")]
    [InlineData("""{"t":"INTERACTION_CREATE","d":{"id":"7","user":{"id":"9"}}}""")]
    [InlineData("""{"t":"INTERACTION_CREATE","d":{"id":"7","member":{"user":{"id":"9"}}}}""")]
    [InlineData("""{"t":"INTERACTION_CREATE","d":{"id":"7","member":null}}""")]
    [InlineData("""{"t":"INTERACTION_CREATE","d":{"id":"7","member":{"permissions":"-8"}}}""")]
    [InlineData("""{"t":"INTERACTION_CREATE","d":{"id":"7","member":{"permissions":8}}}""")]
    [InlineData("""{"t":"INTERACTION_CREATE","d":{"member":{"permissions":"8"}}}""")]
    [InlineData("""{"t":"INTERACTION_CREATE","d":null}""")]
    [InlineData("""{"t":"INTERACTION_CREATE"}""")]
    [InlineData("\"INTERACTION_CREATE\" not JSON")]
    [InlineData("[\"INTERACTION_CREATE\"]")]
    public void Whatever_does_not_say_it_gives_nothing(string message) => Assert.Null(PermissionReader.Read(message));

    private static (Snowflake, Permissions)? Read(string message) =>
        PermissionReader.Read(message) is var (interaction, rights) ? (interaction, rights.Permissions) : null;
}
