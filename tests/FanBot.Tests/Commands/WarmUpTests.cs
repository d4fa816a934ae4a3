using System.Text;
using FanBot.Commands;
using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;
using FanBot.Discord.Json;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Tests.Running;
using Microsoft.Extensions.Logging;

namespace FanBot.Tests.Commands;

public sealed class WarmUpTests(HarborLights bot) : IClassFixture<HarborLights>
{
    [Fact]
    public void Every_command_and_every_option_that_suggests_is_asked()
    {
        using var reading = bot.Live.Read()!.Value;

        var asked = SampleInteractions.Of(reading.Edition).Select(json => InteractionReader.Read(Encoding.UTF8.GetBytes(json))).ToList();

        var questions = CommandCatalogue.Member.Where(c => c.Name != CommandNames.Help).ToList();
        Assert.Equal(
            questions.Select(c => c.Name).Order(StringComparer.Ordinal),
            asked.OfType<CommandInteraction>().Select(c => c.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            questions.SelectMany(c => c.Options.Where(o => o.Autocomplete).Select(o => $"{c.Name} {o.Name}")).Order(StringComparer.Ordinal),
            asked.OfType<AutocompleteInteraction>().Select(a => $"{a.Name} {a.Focused}").Order(StringComparer.Ordinal));
        Assert.NotEmpty(asked.OfType<ComponentInteraction>());
        Assert.NotEmpty(asked.OfType<ModalInteraction>());
    }

    [Fact]
    public void Every_command_gets_a_real_answer()
    {
        using var reading = bot.Live.Read()!.Value;
        var commands = SampleInteractions.Of(reading.Edition)
            .Select(json => InteractionReader.Read(Encoding.UTF8.GetBytes(json)))
            .OfType<CommandInteraction>()
            .Where(c => c.Type == CommandType.Slash && c.Name != SlashCommandNames.Ask);

        Assert.All(commands, c =>
        {
            string[] names = ["show", "name", "topic", "article"];
            var options = names.Where(o => c.Options.Text(o) is not null).ToDictionary(o => o, o => c.Options.Text(o)!);
            var answer = reading.Edition.Answer(new SlashCommand(c.Name, options));
            Assert.True(answer is not NotKnown, $"/{c.Name}: {answer.Text}");
        });
    }

    [Fact]
    public async Task Nothing_fails_whatever_the_articles_hold()
    {
        using var logs = new CapturedLogs();
        using var factory = LoggerFactory.Create(l => l.AddProvider(logs));
        using var small = new SmallBot();
        small.Folder.Write("articles/odd/show.yaml", "name: \"ab\U0001F600 \\\"Odd\\\"\"");
        small.Folder.Write("articles/odd/a.txt", "\"Quotes\" \\ and \U0001F600 in one undated line that names nobody.");
        await small.LoadAsync();
        using var odd = small.Live.Read()!.Value;
        using var reading = bot.Live.Read()!.Value;

        var warmUp = new WarmUp(factory.CreateLogger<WarmUp>());
        await warmUp.RunAsync(odd.Edition);
        await warmUp.RunAsync(reading.Edition);

        Assert.Equal("", logs.All);
    }
}
