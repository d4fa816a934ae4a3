using System.Globalization;
using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;
using FanBot.Discord.Replies;
using FanBot.Editions;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Commands;

/// <summary>Suggests values while a member types.</summary>
internal static class Autocomplete
{
    /// <summary>Suggestions for the option that is being typed; none where nothing fits.</summary>
    public static ChoicesReply Suggest(AutocompleteInteraction asked, Edition edition)
    {
        var shows = asked.Options.Text(SlashCommandOptions.Show) is not { } named || asked.Focused == SlashCommandOptions.Show ? edition.Snapshot.Shows()
            : edition.Answerer.FindShow(named) is { } show ? [show]
            : [];
        return new ChoicesReply(asked.Focused switch
        {
            SlashCommandOptions.Show => Choices(asked.Typed, edition.Names.Shows),
            SlashCommandOptions.Name =>
                Choices(asked.Typed, edition.Names.Entities(shows, asked.Name == SlashCommandNames.Actor ? EntityKind.Person : EntityKind.Character)),
            SlashCommandOptions.Article => Choices(asked.Typed, edition.Names.Articles(shows)),
            SlashCommandOptions.Season => Seasons(asked.Typed, shows),
            SlashCommandOptions.AsOf => Days(asked.Typed, shows, edition.Snapshot),
            _ => [],
        });
    }

    private static IEnumerable<CommandChoice> Choices(string typed, IEnumerable<Name> names) =>
        NameMatch.Of(typed, names).Select(n => CommandChoice.Of(n.Label, n.Value));

    /// <summary>The newest season first, since that is what is asked about most.</summary>
    private static IEnumerable<CommandChoice> Seasons(string typed, IReadOnlyList<ShowSummary> shows)
    {
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        return shows
            .SelectMany(s => s.Seasons)
            .Distinct()
            .OrderDescending()
            .Select(s => (Number: s, Text: s.ToString(CultureInfo.InvariantCulture)))
            .Where(s => digits.Length == 0 || s.Text.StartsWith(digits, StringComparison.Ordinal))
            .Select(s => CommandChoice.Of($"Season {s.Text}", s.Number));
    }

    /// <summary>The day that is being typed, and the days of the articles: between two of them nothing changes.</summary>
    private static IEnumerable<CommandChoice> Days(string typed, IReadOnlyList<ShowSummary> shows, Snapshot snapshot)
    {
        if (EdtfDate.TryParse(typed, out var date) && date.HasYear)
        {
            yield return CommandChoice.Of(date.ToText(), date.ToString());
        }

        var days = shows
            .SelectMany(s => snapshot.Articles(s.Key))
            .Select(a => a.AsOf)
            .OfType<EdtfDate>()
            .Where(d => d.HasYear)
            .Distinct()
            .OrderByDescending(d => d.Latest)
            .Select(d => (Value: d.ToString(), Text: d.ToText()))
            .Where(d => d.Value.Contains(typed, StringComparison.Ordinal) || d.Text.Contains(typed, StringComparison.OrdinalIgnoreCase));
        foreach (var (value, text) in days)
        {
            yield return CommandChoice.Of(text, value);
        }
    }
}
