using System.Globalization;
using System.Text.Json;
using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;

namespace FanBot.Discord.Json;

/// <summary>Reads an interaction from JSON. Members and kinds that are not known are skipped.</summary>
public static class InteractionReader
{
    private const int MostDepth = 3;
    private const int FileUpload = 19;

    /// <summary>Reads one interaction.</summary>
    /// <param name="utf8">The JSON, as the endpoint or the gateway received it.</param>
    /// <exception cref="JsonException">It is not JSON, or lacks what its kind of interaction must have.</exception>
    public static Interaction Read(ReadOnlySpan<byte> utf8) =>
        Of(JsonSerializer.Deserialize(utf8, DiscordJsonContext.Default.InteractionJson) ?? throw Lacks("an object"));

    internal static Interaction Of(InteractionJson json)
    {
        Interaction kind = (InteractionType)json.Type switch
        {
            InteractionType.Ping => new PingInteraction { Id = json.Id, ApplicationId = json.ApplicationId, Token = default },
            InteractionType.Command => Command(json, Data(json)),
            InteractionType.Autocomplete => Autocomplete(json, Data(json)),
            InteractionType.Component => Component(json, Data(json)),
            InteractionType.Modal => Modal(json, Data(json)),
            _ => new UnknownInteraction(json.Type) { Id = json.Id, ApplicationId = json.ApplicationId, Token = default },
        };
        return kind with
        {
            Token = new InteractionToken(json.Token ?? ""),
            Member = Who(json),
            GuildId = json.GuildId,
            ChannelId = json.ChannelId,
            Locale = json.Locale,
        };
    }

    private static CommandInteraction Command(InteractionJson json, InteractionDataJson data)
    {
        var (name, options) = Descend(data);
        return new CommandInteraction
        {
            Id = json.Id,
            ApplicationId = json.ApplicationId,
            Token = default,
            Type = data.Type is 0 ? CommandType.Slash : (CommandType)data.Type,
            Name = name,
            Options = Options(options),
            Attachments = Attachments(options, data.Resolved),
            Target = data.TargetId is { } id && data.Resolved?.Messages?.GetValueOrDefault(id.ToString()) is { } message
                ? new TargetMessage(id, message.Content ?? "")
                {
                    Attachments = [.. (message.Attachments ?? []).Select(a => a?.Read()).OfType<Attachment>()],
                }
                : null,
        };
    }

    private static AutocompleteInteraction Autocomplete(InteractionJson json, InteractionDataJson data)
    {
        var (name, options) = Descend(data);
        return new AutocompleteInteraction
        {
            Id = json.Id,
            ApplicationId = json.ApplicationId,
            Token = default,
            Name = name,
            Options = Options(options),
            Focused = options.FirstOrDefault(o => o is { Focused: true })?.Name ?? throw Lacks("a focused option"),
        };
    }

    private static ComponentInteraction Component(InteractionJson json, InteractionDataJson data) => new()
    {
        Id = json.Id,
        ApplicationId = json.ApplicationId,
        Token = default,
        CustomId = data.CustomId ?? throw Lacks("a custom id"),
        Values = [.. (data.Values ?? []).OfType<string>()],
        EmbedAuthor = json.Message?.Embeds is [{ Author.Name: var author }, ..] ? author : null,
        OnEphemeral = ((json.Message?.Flags ?? 0) & MessageFlags.Ephemeral) != 0,
    };

    private static ModalInteraction Modal(InteractionJson json, InteractionDataJson data)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var files = new Dictionary<string, Attachment>(StringComparer.Ordinal);
        Collect(data.Components, data.Resolved, fields, files, 0);
        return new ModalInteraction
        {
            Id = json.Id,
            ApplicationId = json.ApplicationId,
            Token = default,
            CustomId = data.CustomId ?? throw Lacks("a custom id"),
            Fields = fields,
            Attachments = files,
        };
    }

    // A field stands in a label, or in a row as it used to. What was chosen or sent comes as a list, here of one.
    private static void Collect(
        IEnumerable<SubmittedComponentJson?>? components,
        ResolvedJson? resolved,
        Dictionary<string, string> fields,
        Dictionary<string, Attachment> files,
        int depth)
    {
        foreach (var component in components ?? [])
        {
            if (component?.CustomId is { } id)
            {
                var value = component.Value ?? (component.Values is [{ } first, ..] ? first : null);
                if (component.Type == FileUpload)
                {
                    Add(files, id, Attachment(value, resolved));
                }
                else
                {
                    Add(fields, id, value);
                }
            }

            if (depth < MostDepth)
            {
                Collect(component?.Component is { } inner ? [inner] : component?.Components, resolved, fields, files, depth + 1);
            }
        }
    }

    private static void Add<T>(Dictionary<string, T> values, string id, T? value)
    {
        if (value is not null)
        {
            values[id] = value;
        }
    }

    private static Dictionary<string, Attachment> Attachments(IReadOnlyList<InteractionOptionJson> options, ResolvedJson? resolved)
    {
        var files = new Dictionary<string, Attachment>(StringComparer.Ordinal);
        foreach (var option in options)
        {
            if (option is { Type: (int)OptionType.Attachment, Name: { } name })
            {
                Add(files, name, Attachment(Text(option.Value), resolved));
            }
        }

        return files;
    }

    private static Attachment? Attachment(string? id, ResolvedJson? resolved) =>
        id is null ? null : resolved?.Attachments?.GetValueOrDefault(id)?.Read();

    /// <summary>Follows groups and subcommands down to where the values stand.</summary>
    private static (string Name, IReadOnlyList<InteractionOptionJson> Options) Descend(InteractionDataJson data)
    {
        var name = data.Name ?? throw Lacks("a command's name");
        IReadOnlyList<InteractionOptionJson> options = data.Options ?? [];
        for (var depth = 0; depth < MostDepth && options is [{ Type: (int)OptionType.Subcommand or (int)OptionType.SubcommandGroup } inner]; depth++)
        {
            name += " " + (inner.Name ?? throw Lacks("a subcommand's name"));
            options = inner.Options ?? [];
        }

        return (name, options);
    }

    private static CommandOptions Options(IReadOnlyList<InteractionOptionJson> options)
    {
        var values = new Dictionary<string, string>(options.Count, StringComparer.Ordinal);
        foreach (var option in options)
        {
            if (option is { Name: { } name } && Text(option.Value) is { } text)
            {
                values[name] = text;
            }
        }

        return new CommandOptions(values);
    }

    private static string? Text(JsonElement? value) => value?.ValueKind switch
    {
        JsonValueKind.String => String(value.Value),
        JsonValueKind.Number => value.Value.TryGetInt64(out var whole)
            ? whole.ToString(CultureInfo.InvariantCulture)
            : value.Value.GetDouble().ToString("R", CultureInfo.InvariantCulture),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    private static string? String(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException halfCharacter)
        {
            throw new JsonException("A value holds half a character.", halfCharacter);
        }
    }

    private static Member? Who(InteractionJson json) =>
        json.Member?.User is { } member
            ? new Member(
                member.Id,
                ulong.TryParse(json.Member.Permissions, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) ? (Permissions)bits : Permissions.None)
            {
                Roles = json.Member.Roles ?? [],
            }
            : json.User is { } user ? new Member(user.Id, Permissions.None) : null;

    private static InteractionDataJson Data(InteractionJson json) => json.Data ?? throw Lacks("its data");

    private static JsonException Lacks(string what) => new($"The interaction lacks {what}.");
}
