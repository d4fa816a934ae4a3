using FanBot.Discord;
using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;

namespace FanBot.DiscordNet.Interactions;

/// <summary>The library's interactions as ours.</summary>
internal static class InteractionMapper
{
    private const int MostDepth = 3;

    /// <summary>One interaction.</summary>
    /// <param name="from">What the library received.</param>
    /// <param name="permissions">What the member may do where it was asked. Told apart, since the library drops what Discord says of it.</param>
    /// <param name="roles">The roles that the member has there, likewise; null for none.</param>
    public static Interaction Of(Library.IDiscordInteraction from, Permissions permissions, IReadOnlyList<Snowflake>? roles = null)
    {
        Interaction kind = from switch
        {
            Library.IAutocompleteInteraction typing => Autocomplete(typing),
            Library.IMessageCommandInteraction menu => Command(menu, CommandType.Message, menu.Data.Name) with { Target = Target(menu.Data.Message) },
            Library.IUserCommandInteraction menu => Command(menu, CommandType.User, menu.Data.Name),
            Library.ISlashCommandInteraction slash => Slash(slash),
            Library.IComponentInteraction pressed => Component(pressed),
            Library.IModalInteraction sent => Modal(sent),
            _ => new UnknownInteraction((int)from.Type) { Id = Id(from), ApplicationId = Application(from), Token = Token(from) },
        };
        return kind with
        {
            Member = from.User is { } user ? Member(user, from.GuildId is not null, permissions, roles ?? []) : null,
            GuildId = from.GuildId is { } guild ? new Snowflake(guild) : null,
            ChannelId = from.ChannelId is { } channel ? new Snowflake(channel) : null,
            Locale = from.UserLocale,
        };
    }

    private static Member Member(Library.IUser user, bool onServer, Permissions permissions, IReadOnlyList<Snowflake> roles) =>
        new(new Snowflake(user.Id), onServer ? permissions : Permissions.None) { Roles = onServer ? roles : [] };

    private static CommandInteraction Command(Library.IDiscordInteraction from, CommandType type, string name) =>
        new() { Id = Id(from), ApplicationId = Application(from), Token = Token(from), Type = type, Name = name };

    private static CommandInteraction Slash(Library.ISlashCommandInteraction from)
    {
        var (name, options) = (from.Data.Name, from.Data.Options ?? []);
        for (var depth = 0; depth < MostDepth && options.Count == 1 && options.First() is { } inner && IsCommand(inner.Type); depth++)
        {
            (name, options) = ($"{name} {inner.Name}", inner.Options ?? []);
        }

        return Command(from, CommandType.Slash, name) with
        {
            Options = Options(options.Select(o => (o.Name, (object?)o.Value))),
            Attachments = options.Where(o => o.Value is Library.IAttachment)
                .ToDictionary(o => o.Name, o => Attachment((Library.IAttachment)o.Value), StringComparer.Ordinal),
        };
    }

    private static AutocompleteInteraction Autocomplete(Library.IAutocompleteInteraction from)
    {
        // Groups and subcommands stand in one list with the values below them, outermost first.
        var path = from.Data.Options.Where(o => IsCommand(o.Type)).Select(o => o.Name);
        var values = from.Data.Options.Where(o => !IsCommand(o.Type));
        return new AutocompleteInteraction
        {
            Id = Id(from),
            ApplicationId = Application(from),
            Token = Token(from),
            Name = string.Join(' ', path.Prepend(from.Data.CommandName)),
            Options = Options(values.Select(o => (o.Name, (object?)o.Value))),
            Focused = from.Data.Current?.Name ?? "",
        };
    }

    private static ComponentInteraction Component(Library.IComponentInteraction from) => new()
    {
        Id = Id(from),
        ApplicationId = Application(from),
        Token = Token(from),
        CustomId = from.Data.CustomId,
        Values = [.. from.Data.Values ?? []],
        EmbedAuthor = from.Message?.Embeds?.FirstOrDefault()?.Author?.Name,
        OnEphemeral = ((from.Message?.Flags ?? 0) & Library.MessageFlags.Ephemeral) != 0,
    };

    private static ModalInteraction Modal(Library.IModalInteraction from) => new()
    {
        Id = Id(from),
        ApplicationId = Application(from),
        Token = Token(from),
        CustomId = from.Data.CustomId,
        Fields = (from.Data.Components ?? [])
            .Where(c => c is { CustomId: not null, Value: not null })
            .GroupBy(c => c.CustomId, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Last().Value, StringComparer.Ordinal),
    };

    private static CommandOptions Options(IEnumerable<(string Name, object? Value)> options)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in options)
        {
            if (OptionText.Of(value) is { } text)
            {
                values[name] = text;
            }
        }

        return new CommandOptions(values);
    }

    private static TargetMessage? Target(Library.IMessage? message) =>
        message is null ? null : new TargetMessage(new Snowflake(message.Id), message.Content ?? "")
        {
            Attachments = [.. (message.Attachments ?? []).Select(Attachment)],
        };

    private static Attachment Attachment(Library.IAttachment from) =>
        new(new Snowflake(from.Id), from.Filename, from.Size, from.Url, from.ContentType);

    private static bool IsCommand(Library.ApplicationCommandOptionType type) =>
        type is Library.ApplicationCommandOptionType.SubCommand or Library.ApplicationCommandOptionType.SubCommandGroup;

    private static Snowflake Id(Library.IDiscordInteraction from) => new(from.Id);

    private static Snowflake Application(Library.IDiscordInteraction from) => new(from.ApplicationId);

    private static InteractionToken Token(Library.IDiscordInteraction from) => new(from.Token);
}
