using FanBot.Discord;
using FanBot.DiscordNet.Interactions;
using FanBot.DiscordNet.Tests.Running;

namespace FanBot.DiscordNet.Tests.Interactions;

public sealed class InteractionOriginsTests
{
    [Fact]
    public void An_interaction_leads_back_to_the_librarys()
    {
        var (origins, first, second) = (new InteractionOrigins(), Sent.Slash("help"), Sent.Slash("help"));
        var (one, two) = (InteractionMapper.Of(first, Permissions.None), InteractionMapper.Of(second, Permissions.None));
        origins.Add(one, first);
        origins.Add(two, second);

        Assert.Same(first, origins.Of(one));
        Assert.Same(second, origins.Of(two));
    }

    [Fact]
    public void One_that_came_another_way_is_an_error() =>
        Assert.Throws<KeyNotFoundException>(() => new InteractionOrigins().Of(InteractionMapper.Of(Sent.Slash("help"), Permissions.None)));
}
