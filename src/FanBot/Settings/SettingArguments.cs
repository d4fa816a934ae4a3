namespace FanBot.Settings;

/// <summary>Separates settings on the command line (<c>--Knowledge:Store=/srv/fanbot</c>) from verbs and options.</summary>
internal static class SettingArguments
{
    /// <summary>Takes the settings out; everything behind <c>--</c> is left alone.</summary>
    /// <exception cref="UsageException">A setting has no value, or there is no such setting.</exception>
    public static (Dictionary<string, string?> Settings, List<string> Remaining) Split(IReadOnlyList<string> args)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        var rest = new List<string>();
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--")
            {
                rest.AddRange(args.Skip(i));
                break;
            }

            if (Key(args[i]) is not { } key)
            {
                rest.Add(args[i]);
                continue;
            }

            var equals = args[i].IndexOf('=', StringComparison.Ordinal);
            settings[key] = equals >= 0 ? args[i][(equals + 1)..]
                : i + 1 < args.Count ? args[++i]
                : throw new UsageException($"The setting '--{key}' needs a value: '--{key}=VALUE'.");
        }

        return (settings, rest);
    }

    private static string? Key(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal))
        {
            return null;
        }

        var key = argument[2..].Split('=', 2)[0];
        return !key.Contains(':', StringComparison.Ordinal) || key.Contains(' ', StringComparison.Ordinal) ? null
            : SettingKeys.IsKnown(key) ? key
            : throw new UsageException($"There is no setting '{key}'. There are: {string.Join(", ", SettingKeys.All)}.");
    }
}
