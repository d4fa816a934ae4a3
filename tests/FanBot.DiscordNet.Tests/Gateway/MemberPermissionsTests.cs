using FanBot.Discord;
using FanBot.DiscordNet.Gateway;

namespace FanBot.DiscordNet.Tests.Gateway;

public sealed class MemberPermissionsTests
{
    [Fact]
    public void They_are_known_by_interaction_and_nothing_is_known_of_others()
    {
        var permissions = new MemberPermissions();
        permissions.Read(Message(1, 32));
        permissions.Read(Message(2, 0));

        Assert.Equal(
            [Permissions.ManageGuild, Permissions.None, Permissions.None],
            new ulong[] { 1, 2, 3 }.Select(i => permissions.Of(new Snowflake(i)).Permissions));
    }

    [Fact]
    public void The_oldest_makes_room()
    {
        var permissions = new MemberPermissions(capacity: 2);
        for (var i = 1ul; i <= 3; i++)
        {
            permissions.Read(Message(i, 32));
        }

        Assert.Equal(
            [Permissions.None, Permissions.ManageGuild, Permissions.ManageGuild],
            new ulong[] { 1, 2, 3 }.Select(i => permissions.Of(new Snowflake(i)).Permissions));
    }

    [Fact]
    public void Roles_are_known_too()
    {
        var permissions = new MemberPermissions();
        permissions.Read("""{"t":"INTERACTION_CREATE","d":{"id":"7","member":{"roles":["11",null,"x",{"a":[1]},"12"],"permissions":"0"}}}""");

        Assert.Equal([new Snowflake(11), new Snowflake(12)], permissions.Of(new Snowflake(7)).Roles);
        Assert.Empty(permissions.Of(new Snowflake(8)).Roles);
    }

    private static string Message(ulong id, int permissions) =>
        $$$"""{"t":"INTERACTION_CREATE","d":{"id":"{{{id}}}","member":{"permissions":"{{{permissions}}}"} } }""";
}
