using FanBot.Readers.Library;
using FanBot.Reading.Chat;
using FanBot.Settings;
using FanBot.Tests.Running;
using Microsoft.Extensions.Configuration;

namespace FanBot.Tests.Readers.Library;

public sealed class ChatSettingsReaderTests : IDisposable
{
    private const string Secret = "made-up-key-of-a-test";

    private static readonly (string, string) Address = ("Address", "http://127.0.0.1:11434/v1");
    private static readonly (string, string) Model = ("Model", "a-model");

    private readonly ScratchFolder _folder = new();

    [Fact]
    public void Every_option_is_a_setting() => Assert.Equal(
        typeof(ChatReaderOptions).GetProperties().Select(p => $"{ChatReaderOptions.Section}:{p.Name}").Order(StringComparer.Ordinal),
        SettingKeys.Chat.Order(StringComparer.Ordinal));

    [Fact]
    public void The_example_shows_every_one_with_its_default()
    {
        var example = new ConfigurationBuilder().AddJsonFile(Path.Combine(Repository.Root, "appsettings.example.json")).Build();

        Assert.Equal(new ChatReaderOptions(), ChatSettingsReader.Read(example));
    }

    [Fact]
    public void Every_one_is_read()
    {
        var options = Read(
            Address, Model, ("Key", Secret), ("TimeLimitMs", "1500"), ("MaxInputTokens", "2000"), ("MaxOutputTokens", "300"), ("Temperature", "0.5"),
            ("DailyTokens", "5000000000"), ("DailyCost", "1.5"), ("InputPrice", "0.25"), ("OutputPrice", "2"), ("FailuresInRow", "3"), ("PauseSeconds", "30"));

        Assert.Equal(
            new ChatReaderOptions
            {
                Address = new Uri(Address.Item2),
                Model = Model.Item2,
                Key = Secret,
                TimeLimitMs = 1_500,
                MaxInputTokens = 2_000,
                MaxOutputTokens = 300,
                Temperature = 0.5m,
                DailyTokens = 5_000_000_000,
                DailyCost = 1.5m,
                InputPrice = 0.25m,
                OutputPrice = 2,
                FailuresInRow = 3,
                PauseSeconds = 30,
            },
            options);
        Assert.Null(options.Problem());
        Assert.Null(Read(("Temperature", "")).Temperature);
    }

    [Theory]
    [InlineData("TimeLimitMs")]
    [InlineData("MaxInputTokens")]
    [InlineData("MaxOutputTokens")]
    [InlineData("Temperature")]
    [InlineData("DailyTokens")]
    [InlineData("DailyCost")]
    [InlineData("InputPrice")]
    [InlineData("OutputPrice")]
    [InlineData("FailuresInRow")]
    [InlineData("PauseSeconds")]
    public void What_is_no_number_is_told(string name)
    {
        foreach (var value in (string[])[Secret, "-2", "1e99", "99999999999999999999"])
        {
            var problem = Read(Address, Model, (name, value)).Problem();

            Assert.StartsWith($"The setting 'Reader:Chat:{name}' is no number from ", problem, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, problem, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_chat_model_without_an_address_ends_the_run()
    {
        var result = await new CommandLine(_folder).RunAsync("ask", "When?", "--Reader:Kind=chat", $"--Reader:Chat:Key={Secret}");

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith("fanbot: The setting 'Reader:Chat:Address' is no address of an OpenAI-compatible API.", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static ChatReaderOptions Read(params (string Name, string Value)[] settings) => ChatSettingsReader.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => $"Reader:Chat:{s.Name}", s => (string?)s.Value)).Build());
}
