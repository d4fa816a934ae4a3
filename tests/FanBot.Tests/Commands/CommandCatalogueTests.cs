using FanBot.Commands;
using FanBot.Discord;
using FanBot.Discord.Json;
using FanBot.Discord.Registration;
using FanBot.Discord.Tests.OpenApi;

namespace FanBot.Tests.Commands;

public sealed class CommandCatalogueTests
{
    private static readonly Snowflake Home = new(11);

    [Theory]
    [InlineData(null)]
    [InlineData(11UL)]
    [InlineData(22UL)]
    public void The_commands_have_a_place_each(ulong? tryGuild) =>
        Assert.Equal(
            CommandCatalogue.Member.Concat(CommandCatalogue.Home),
            Plan(tryGuild).Scopes.OrderBy(s => s.Key.GuildId == Home).SelectMany(s => s.Value));

    [DescriptionFact]
    public void The_commands_are_as_Discord_describes_them() =>
        Assert.All(((ulong?[])[null, 11, 22]).SelectMany(t => Plan(t).Scopes), s => Assert.Empty(
            DiscordDescription.Shared.Problems(
                s.Key.GuildId is null ? DiscordDescription.GlobalCommands : DiscordDescription.GuildCommands,
                CommandWriter.Write(s.Value, s.Key))));

    private static RegistrationPlan Plan(ulong? tryGuild) =>
        RegistrationPlan.Create(CommandCatalogue.Member, CommandCatalogue.Home, tryGuild is { } id ? new Snowflake(id) : null, [Home]);
}
