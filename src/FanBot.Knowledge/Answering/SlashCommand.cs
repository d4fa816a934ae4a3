using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering;

/// <summary>A slash command; as text <c>/cast season:2 only:new</c>, where an option's value runs to the next <c>word:</c>.</summary>
/// <param name="Name">Its name without the slash, in lower case.</param>
/// <param name="Options">What was filled in, by the names of the options.</param>
/// <param name="Rest">What stands between the name and the first option; empty for a command that was not typed.</param>
public sealed record SlashCommand(string Name, IReadOnlyDictionary<string, string> Options, string Rest = "")
{
    /// <summary>Reads the text as a command; null where it is none.</summary>
    public static SlashCommand? Read(string text)
    {
        var match = NamePattern.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var body = text[match.Length..];
        var options = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var marks = OptionPattern.Matches(body);
        for (var i = 0; i < marks.Count; i++)
        {
            var from = marks[i].Index + marks[i].Length;
            var to = i + 1 < marks.Count ? marks[i + 1].Index : body.Length;
            options[marks[i].Groups["n"].Value] = body[from..to].Trim().Trim('"');
        }

        var rest = marks.Count > 0 ? body[..marks[0].Index] : body;
        return new SlashCommand(match.Groups["n"].Value.ToLowerInvariant(), options, rest.Trim());
    }

    /// <summary>An option's value; null where it is not given or empty.</summary>
    public string? Option(string name) => Options.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>The command as people type it. A value that itself holds <c>word:</c> is not read back so; <see cref="SlashCommandCode"/> is exact.</summary>
    public override string ToString() =>
        $"/{Name}{(Rest.Length > 0 ? " " + Rest : "")}{string.Concat(Options.Select(o => $" {o.Key}:{o.Value}"))}";

    private static readonly Pattern NamePattern = new(@"^\s*/(?<n>[A-Za-z][\w-]*)");

    private static readonly Pattern OptionPattern = new(@"(?<!\S)(?<n>[A-Za-z][\w-]*):");
}
