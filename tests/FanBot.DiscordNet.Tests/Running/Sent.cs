using System.Reflection;
using Discord;

namespace FanBot.DiscordNet.Tests.Running;

/// <summary>Interactions as the library hands them over, with what every one of them has.</summary>
internal static class Sent
{
    public const ulong Id = 846462639134605312;
    public const ulong Application = 775799577604522054;
    public const ulong Guild = 4001;
    public const ulong Channel = 772908445358620702;
    public const ulong Who = 53908232506183680;
    public const string Token = "the-interaction-token";

    private static IUser User { get; } = Stub.Of<IUser>(new { Id = Who });

    public static ISlashCommandInteraction Slash(string name, params IReadOnlyCollection<IApplicationCommandInteractionDataOption> options) =>
        Around<ISlashCommandInteraction>(Stub.Of<IApplicationCommandInteractionData>(new { Name = name, Options = options }));

    public static IApplicationCommandInteractionDataOption Option(
        string name, ApplicationCommandOptionType type, object? value, params IReadOnlyCollection<IApplicationCommandInteractionDataOption> below) =>
        Stub.Of<IApplicationCommandInteractionDataOption>(new { Name = name, Type = type, Value = value, Options = below });

    public static IAutocompleteInteraction Typing(string command, params IReadOnlyCollection<AutocompleteOption> options) =>
        Around<IAutocompleteInteraction>(
            Stub.Of<IAutocompleteInteractionData>(new { CommandName = command, Options = options, Current = options.FirstOrDefault(o => o.Focused) }));

    // Only the library makes them.
    public static AutocompleteOption Typed(string name, ApplicationCommandOptionType type, object? value, bool focused = false) =>
        (AutocompleteOption)typeof(AutocompleteOption).GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).Single().Invoke(
            [type, name, value, focused]);

    public static IComponentInteraction Press(string customId, IUserMessage? on = null, params IReadOnlyCollection<string> values) =>
        Around<IComponentInteraction>(Stub.Of<IComponentInteractionData>(new { CustomId = customId, Values = values }), on);

    public static IUserMessage Message(MessageFlags flags, params IReadOnlyCollection<IEmbed> embeds) =>
        Stub.Of<IUserMessage>(new { Flags = (MessageFlags?)flags, Embeds = embeds });

    public static IModalInteraction Form(string customId, params (string CustomId, string? Value)[] fields) =>
        Around<IModalInteraction>(Stub.Of<IModalInteractionData>(new
        {
            CustomId = customId,
            Components = fields.Select(
                f => Stub.Of<IComponentInteractionData>(new { f.CustomId, f.Value })).ToList() as IReadOnlyCollection<IComponentInteractionData>,
        }));

    public static IMessageCommandInteraction OnMessage(string name, IMessage? message) =>
        Around<IMessageCommandInteraction>(Stub.Of<IMessageCommandInteractionData>(new { Name = name, Message = message }));

    public static IUserCommandInteraction OnUser(string name) =>
        Around<IUserCommandInteraction>(Stub.Of<IUserCommandInteractionData>(new { Name = name }));

    public static IDiscordInteraction Unknown() => Around<IDiscordInteraction>(Stub.Of<IDiscordInteractionData>(new { }));

    public static ISlashCommandInteraction InDirectMessage() => Stub.Of<ISlashCommandInteraction>(new
    {
        Id,
        ApplicationId = Application,
        Sent.Token,
        User,
        ChannelId = (ulong?)Channel,
        UserLocale = "en-GB",
        Data = Stub.Of<IApplicationCommandInteractionData>(new { Name = "help" }),
    });

    private static T Around<T>(object data, IUserMessage? message = null)
        where T : class => Stub.Of<T>(new
        {
            Id,
            ApplicationId = Application,
            Sent.Token,
            User,
            GuildId = (ulong?)Guild,
            ChannelId = (ulong?)Channel,
            UserLocale = "en-GB",
            Data = data,
            Message = message,
            Type = (InteractionType)99,
        });
}
