using System.Text;

namespace FanBot.Knowledge.Answering;

/// <summary>
/// Slash commands in a short form that is read back exactly, whatever their values hold: <c>release;hlanternfall;s2</c>.
/// Fields end with ";", a letter says which option a field is, and a backslash stands before a ";" or backslash in a value.
/// Options that no command has are left out.
/// </summary>
public static class SlashCommandCode
{
    private const char End = ';';
    private const char Escape = '\\';
    private const char RestLetter = 'r';

    private static readonly (string Option, char Letter)[] Letters =
    [
        (SlashCommandOptions.Show, 'h'),
        (SlashCommandOptions.Season, 's'),
        (SlashCommandOptions.AsOf, 'd'),
        (SlashCommandOptions.Only, 'o'),
        (SlashCommandOptions.Topic, 't'),
        (SlashCommandOptions.Name, 'n'),
        (SlashCommandOptions.Article, 'a'),
        (SlashCommandOptions.Question, 'q'),
    ];

    /// <summary>Writes a command. Two commands have the same code only where they ask the same.</summary>
    public static string Write(SlashCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var code = new StringBuilder();
        Append(code, command.Name);
        foreach (var (option, letter) in Letters)
        {
            if (command.Option(option) is { } value)
            {
                Append(code.Append(End).Append(letter), value);
            }
        }

        if (command.Rest.Length > 0)
        {
            Append(code.Append(End).Append(RestLetter), command.Rest);
        }

        return code.ToString();
    }

    /// <summary>Reads a command; null where the text is no code.</summary>
    public static SlashCommand? Read(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (Fields(code) is not [{ Length: > 0 } name, .. var fields])
        {
            return null;
        }

        var (options, rest) = (new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), "");
        foreach (var field in fields)
        {
            var option = field.Length > 1 ? Letters.FirstOrDefault(l => l.Letter == field[0]).Option : null;
            if (option is not null)
            {
                options[option] = field[1..];
            }
            else if (field is [RestLetter, _, ..])
            {
                rest = field[1..];
            }
            else
            {
                return null;
            }
        }

        return new SlashCommand(name, options, rest);
    }

    private static void Append(StringBuilder code, string value)
    {
        foreach (var c in value)
        {
            if (c is End or Escape)
            {
                code.Append(Escape);
            }

            code.Append(c);
        }
    }

    private static List<string> Fields(string code)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == End)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(code[i] == Escape && i + 1 < code.Length ? code[++i] : code[i]);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
