using System.Text.Json;
using System.Text.RegularExpressions;

namespace FanBot.Discord.Tests.OpenApi;

/// <summary>What Discord's pages ask of commands and messages and its OpenAPI description does not state.</summary>
internal static partial class UnwrittenRules
{
    private const int EmbedCharacters = 6_000;
    private const int SlashCommands = 100;
    private const int MenuCommands = 15;
    private const int Slash = 1;
    private const int CommandCharacters = 8_000;

    /// <summary>What is wrong with a body: a list of commands, a message, or a reply around a message.</summary>
    public static IReadOnlyList<string> Problems(JsonElement body) =>
        body.ValueKind == JsonValueKind.Array ? [.. Commands(body)]
        : body.TryGetProperty("data", out var data) ? [.. Message(data)]
        : [.. Message(body)];

    private static IEnumerable<string> Commands(JsonElement commands)
    {
        var all = commands.EnumerateArray().Select(c => (Type: TypeOf(c), Name: NameOf(c), Command: c)).ToList();
        foreach (var group in all.GroupBy(c => c.Type).Where(g => g.Count() > (g.Key == Slash ? SlashCommands : MenuCommands)))
        {
            yield return $"{group.Count()} commands of type {group.Key} are too many";
        }

        foreach (var twice in all.GroupBy(c => (c.Type, c.Name)).Where(g => g.Count() > 1))
        {
            yield return $"'{twice.Key.Name}' stands twice";
        }

        foreach (var (type, name, command) in all)
        {
            foreach (var problem in type == Slash ? Named(name, command) : [])
            {
                yield return problem;
            }

            if (Characters(command) is > CommandCharacters and var characters)
            {
                yield return $"{name}: {characters} characters in all are too many";
            }
        }
    }

    private static IEnumerable<string> Named(string path, JsonElement named)
    {
        var name = NameOf(named);
        if (!NamePattern().IsMatch(name) || name.Any(c => char.ToLowerInvariant(c) != c))
        {
            yield return $"{path}: '{name}' is not a name";
        }

        if (!named.TryGetProperty("description", out var description) || string.IsNullOrWhiteSpace(description.GetString()))
        {
            yield return $"{path}: has no description";
        }

        var options = Items(named, "options");
        if (options.SkipWhile(IsRequired).Any(IsRequired))
        {
            yield return $"{path}: a required option stands behind one that is not";
        }

        if (options.Select(NameOf).Distinct().Count() < options.Length)
        {
            yield return $"{path}: two options have one name";
        }

        foreach (var option in options)
        {
            if (option.TryGetProperty("autocomplete", out var completes) && completes.GetBoolean() && Items(option, "choices").Length > 0)
            {
                yield return $"{path} {NameOf(option)}: has both autocomplete and choices";
            }

            foreach (var problem in Named($"{path} {NameOf(option)}", option))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<string> Message(JsonElement message)
    {
        var embeds = Items(message, "embeds");
        if (embeds.Sum(EmbedLength) is > EmbedCharacters and var length)
        {
            yield return $"{length} characters in all embeds are too many";
        }

        if (embeds.Any(e => EmbedLength(e) == 0))
        {
            yield return "an embed is empty";
        }

        if (message.TryGetProperty("content", out var content) && string.IsNullOrWhiteSpace(content.GetString()) && embeds.Length == 0)
        {
            yield return "the message is empty";
        }

        var pingsNobody = message.TryGetProperty("allowed_mentions", out var mentions)
            && mentions.GetProperty("parse").GetArrayLength() == 0
            && mentions.EnumerateObject().Count() == 1;
        if (message.TryGetProperty("content", out _) && !pingsNobody)
        {
            yield return "the message can ping somebody";
        }

        var rows = Items(message, "components");
        var ids = rows.SelectMany(r => Items(r, "components")).Select(c => c.GetProperty("custom_id").GetString()).ToList();
        if (rows.Length > 5 || ids.Distinct().Count() < ids.Count)
        {
            yield return "there are too many rows, or a custom id stands twice";
        }
    }

    private static int EmbedLength(JsonElement embed) =>
        Length(embed, "title") + Length(embed, "description")
        + (embed.TryGetProperty("footer", out var footer) ? Length(footer, "text") : 0)
        + (embed.TryGetProperty("author", out var author) ? Length(author, "name") : 0)
        + Items(embed, "fields").Sum(f => Length(f, "name") + Length(f, "value"));

    private static int Characters(JsonElement named) =>
        Length(named, "name") + Length(named, "description") + Length(named, "value") + Items(named, "options").Concat(Items(named, "choices")).Sum(Characters);

    private static int Length(JsonElement holder, string member) =>
        holder.TryGetProperty(member, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()!.Length : 0;

    private static JsonElement[] Items(JsonElement holder, string member) =>
        holder.TryGetProperty(member, out var items) && items.ValueKind == JsonValueKind.Array ? [.. items.EnumerateArray()] : [];

    private static string NameOf(JsonElement named) => named.TryGetProperty("name", out var name) ? name.GetString() ?? "" : "";

    private static int TypeOf(JsonElement command) => command.TryGetProperty("type", out var type) ? type.GetInt32() : Slash;

    private static bool IsRequired(JsonElement option) => option.TryGetProperty("required", out var required) && required.ValueKind == JsonValueKind.True;

    [GeneratedRegex(@"^[-_'\p{L}\p{N}]{1,32}\z", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}
