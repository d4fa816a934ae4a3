using FanBot.Discord.Commands;
using FanBot.Discord.Messages;
using FanBot.Knowledge.Claims;

namespace FanBot.Replies;

/// <summary>What a member can ask, and what the colours mean.</summary>
internal static class HelpMessage
{
    // As many as a field holds, however long they are.
    private const int MostLines = 8;

    /// <summary>A private message that lists commands.</summary>
    /// <param name="commands">The commands that every member can use.</param>
    /// <param name="moderators">Those that this one can use besides.</param>
    /// <param name="shows">Names of the shows that can be asked about.</param>
    /// <param name="isReading">Whether the articles are being read for the first time.</param>
    public static Message Of(
        IEnumerable<CommandDefinition> commands, IEnumerable<CommandDefinition> moderators, IReadOnlyList<string> shows, bool isReading = false)
    {
        const int MostShows = 15;
        var about = shows.Count == 0 && isReading ? "They are being read for the first time, so nothing is known yet."
            : shows.Count == 0 ? "There are no articles yet, so nothing is known."
            : $"I know {Markdown.Escape(string.Join(", ", shows.Take(MostShows)))}{(shows.Count > MostShows ? " and more" : "")}.";
        return Message.Of(new Embed
        {
            Title = "What FanBot can tell you",
            Description = $"I answer from news articles, and say which. {about}\n"
                + "Every statement has a source, every source has a date, and a rumour never passes for news.",
            Color = StandingLook.Of(Standing.Reported).Color,
            Fields =
            [
                new EmbedField("Commands", string.Join('\n', commands.SelectMany(Lines))),
                .. moderators.SelectMany(Lines).Chunk(MostLines)
                    .Select((lines, i) => new EmbedField(i == 0 ? "For moderators" : "And", string.Join('\n', lines))),
                new EmbedField("How sure", string.Join('\n',
                    Line(Standing.Official, "announced or confirmed by the makers or the platform"),
                    Line(Standing.Reported, "stated as fact by an article"),
                    Line(Standing.Speculation, "a guess, a hope or a rumour"),
                    Line(Standing.Denied, "the makers say that it is not so"))),
            ],
        }) with
        {
            Ephemeral = true,

            // Where nothing is known, there is nothing to ask.
            Buttons = shows.Count > 0 ? [QuestionForm.Button] : [],
        };
    }

    private static string Line(Standing standing, string meaning)
    {
        var look = StandingLook.Of(standing);
        return $"{look.Mark} **{look.Word}**: {meaning}";
    }

    private static IEnumerable<string> Lines(CommandDefinition command)
    {
        var below = command.Options
            .SelectMany(o => o.Type == OptionType.SubcommandGroup ? o.Options.Select(i => i with { Name = $"{o.Name} {i.Name}" }) : [o])
            .Where(o => o.Type == OptionType.Subcommand)
            .ToList();
        return command.Type != CommandType.Slash ? [$"**{command.Name}**: right-click a message, then Apps"]
            : below.Count > 0 ? below.Select(o => $"**/{command.Name} {o.Name}**: {o.Description}")
            : [$"**/{command.Name}**: {command.Description}"];
    }
}
