using System.Text.Json;

namespace FanBot.Discord.Tests.OpenApi;

/// <summary>Discord's OpenAPI description, which lies beside the repository and is not part of it.</summary>
internal sealed class DiscordDescription
{
    public const string Callback = "POST /interactions/{interaction_id}/{interaction_token}/callback";
    public const string EditReply = "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original";
    public const string GlobalCommands = "PUT /applications/{application_id}/commands";
    public const string GuildCommands = "PUT /applications/{application_id}/guilds/{guild_id}/commands";

    private static readonly Lazy<DiscordDescription> Read = new(() => new DiscordDescription(JsonDocument.Parse(File.ReadAllBytes(Path!)).RootElement));

    private readonly SchemaCheck _open;
    private readonly SchemaCheck _closed;

    private DiscordDescription(JsonElement root)
    {
        Root = root;
        _open = new SchemaCheck(root);
        _closed = new SchemaCheck(root, closed: true);
    }

    /// <summary>The file, or null where it is not.</summary>
    public static string? Path { get; } = Find();

    /// <summary>The description; only where there is a <see cref="Path"/>.</summary>
    public static DiscordDescription Shared => Read.Value;

    public JsonElement Root { get; }

    /// <summary>
    /// What is wrong with a body that is sent: by the description, as strictly as it is written and once more with
    /// members that it does not describe refused; where it finds nothing, by <see cref="UnwrittenRules"/>.
    /// </summary>
    /// <param name="operation">Method and path, as one of the constants.</param>
    /// <param name="body">The JSON.</param>
    public IReadOnlyList<string> Problems(string operation, ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body);
        var schema = BodyOf(operation);
        IReadOnlyList<string> described = [.. _open.Validate(document.RootElement, schema).Union(_closed.Validate(document.RootElement, schema))];
        return described.Count > 0 ? described : UnwrittenRules.Problems(document.RootElement);
    }

    /// <summary>Where the schema of an operation's JSON body stands.</summary>
    private static string BodyOf(string operation)
    {
        var (method, path) = operation.Split(' ') is [var verb, var rest]
            ? (verb, rest)
            : throw new ArgumentException($"'{operation}' is not a method and a path.", nameof(operation));
        return $"#/paths/{path.Replace("/", "~1", StringComparison.Ordinal)}/{method.ToLowerInvariant()}/requestBody/content/application~1json/schema";
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "FanBot.sln")))
            {
                return Above(folder.Parent);
            }
        }

        return null;
    }

    private static string? Above(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
        {
            var file = System.IO.Path.Combine(folder.FullName, "shared", "discord", "openapi.json");
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }
}
