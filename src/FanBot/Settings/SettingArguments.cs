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
                : i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal) ? args[++i]
                : throw new UsageException($"The setting '--{key}' needs a value: '--{key}=VALUE'.");
        }

        return (settings, rest);
    }

    /// <summary>The setting that an argument gives; null for verbs, options and questions.</summary>
    private static string? Key(string argument)
    {
        var written = argument.Split('=', 2)[0];
        var bare = written.TrimStart('-', '/');
        var key = SettingsReader.KeyOf(bare);
        if (!key.Contains(':', StringComparison.Ordinal) || written.Contains(' ', StringComparison.Ordinal))
        {
            return null;
        }

        if (written == "--" + key)
        {
            return SettingKeys.IsKnown(key) ? key : throw new UsageException(MisspeltSetting.Sentence(key));
        }

        // "--Discord__Token=…", "-Discord:Token=…" and "Discord:Token=…", as variables and other programs have it. A question is left alone.
        var isMeant = (written.Length < argument.Length || written.Length > bare.Length) && (SettingKeys.IsKnown(key) || MisspeltSetting.IsOurs(key));
        var example = MisspeltSetting.Nearest(key) ?? SettingKeys.Store;
        return !isMeant ? null : throw new UsageException($"'{written}' is no setting here. On the command line they are written like '--{example}=VALUE'.");
    }
}
