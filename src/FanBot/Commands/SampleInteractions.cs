using System.Text.Json;
using FanBot.Discord.Commands;
using FanBot.Discord.Messages;
using FanBot.Editions;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Replies;

namespace FanBot.Commands;

/// <summary>
/// One interaction of each kind, as Discord would send it, about what an edition knows: every command, every option that
/// suggests, every button.
/// </summary>
internal static class SampleInteractions
{
    private const int Command = 2;
    private const int Component = 3;
    private const int Typing = 4;
    private const int Form = 5;

    private const int MostTyped = 3;

    /// <summary>The JSON of each; none where the edition knows no show.</summary>
    public static IEnumerable<string> Of(Edition edition)
    {
        if (edition.Names.Shows is not [var newest, ..] || edition.Answerer.FindShow(newest.Value) is not { } show)
        {
            return [];
        }

        var (values, ofActors) = (Values(edition, show, EntityKind.Character), Values(edition, show, EntityKind.Person));
        var slash = CommandCatalogue.Member.Where(c => c.Type == CommandType.Slash && CommandCatalogue.IsQuestion(c.Name)).ToList();
        return
        [
            .. slash.Select(c => Interaction(Command, Filled(c, c.Name == SlashCommandNames.Actor ? ofActors : values))),
            .. Questions(show, values).Select(question => Interaction(Command, Asked(question))),
            .. slash.SelectMany(c => c.Options.Where(o => o.Autocomplete).Select(o => Interaction(Typing, Slash(c, [o], values, focused: true)))),
            .. Buttons(show).Select(id => Interaction(Component, $$$"""{"component_type":2,"custom_id":{{{Text(id)}}}}""")),
            Interaction(Command, Message("It is cancelled.")),
            Interaction(Form, Sent(values[SlashCommandOptions.Question])),
        ];
    }

    /// <summary>What stands in an option. A season is not given: that which is asked about most has something to tell.</summary>
    private static Dictionary<string, string> Values(Edition edition, ShowSummary show, EntityKind named)
    {
        IReadOnlyList<ShowSummary> shows = [show];
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [SlashCommandOptions.Show] = show.Name,
            // Those who are cast come first.
            [SlashCommandOptions.Name] = edition.Names.Entities(shows, named).FirstOrDefault()?.Text ?? show.Name,
            [SlashCommandOptions.Topic] = CommandCatalogue.Topics[0],
            [SlashCommandOptions.Article] = edition.Names.Articles(shows).FirstOrDefault()?.Value ?? show.Name,
            [SlashCommandOptions.Question] = "When does it come out?",
        };
    }

    /// <summary>Free text is answered in several ways: from facts, from a passage, not at all.</summary>
    private static IEnumerable<string> Questions(ShowSummary show, Dictionary<string, string> values) =>
    [
        $"Who plays {values[SlashCommandOptions.Name]}?",
        $"What do the articles say about the people who make {show.Name}?",
        "Why did they take so long?",
        "hello",
    ];

    private static IEnumerable<string> Buttons(ShowSummary show)
    {
        var release = new SlashCommand(SlashCommandNames.Release, new Dictionary<string, string> { [SlashCommandOptions.Show] = show.Key });
        return Enum.GetValues<ButtonAction>()
            .Select(action => new CustomId(action, 0, action == ButtonAction.Form ? release with { Name = SlashCommandNames.Ask } : release).Write())
            .OfType<string>();
    }

    private static string Filled(CommandDefinition command, Dictionary<string, string> values) =>
        Slash(command, command.Options.Where(o => values.ContainsKey(o.Name)), values);

    private static string Slash(CommandDefinition command, IEnumerable<CommandOption> options, Dictionary<string, string> values, bool focused = false) =>
        Slash(command.Name, string.Join(',', options.Select(o => Option(o, values.GetValueOrDefault(o.Name, ""), focused))));

    private static string Slash(string name, string options) => $$"""{"id":"1","name":{{Text(name)}},"type":1,"options":[{{options}}]}""";

    private static string Option(CommandOption option, string value, bool focused) => focused
        ? $$$"""{"name":{{{Text(option.Name)}}},"type":{{{(int)option.Type}}},"focused":true,"value":{{{Text(Shorten.Cut(value, MostTyped))}}}}"""
        : $$$"""{"name":{{{Text(option.Name)}}},"type":{{{(int)option.Type}}},"value":{{{Text(value)}}}}""";

    private static string Asked(string question) =>
        Slash(SlashCommandNames.Ask, Option(SlashCommandOptions.Question, question));

    private static string Option(string name, string value) => $$"""{"name":{{Text(name)}},"type":3,"value":{{Text(value)}} }""";

    private static string Message(string text) =>
        $$"""{"id":"1","name":{{Text(CommandNames.CheckWithSources)}},"type":3,"target_id":"1","resolved":{"messages":{"1":{"content":{{Text(text)}} } } } }""";

    private static string Sent(string question) =>
        $$"""{"custom_id":{{Text(QuestionForm.Button.CustomId)}},"components":[{"type":18,"component":{{Input(question)}} }]}""";

    private static string Input(string text) =>
        $$"""{"type":4,"custom_id":"{{SlashCommandOptions.Question}}","value":{{Text(text)}} }""";

    private static string Interaction(int type, string data) =>
        $$$"""{"id":"1","application_id":"1","type":{{{type}}},"token":"","version":1,"data":{{{data}}}}""";

    private static string Text(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
