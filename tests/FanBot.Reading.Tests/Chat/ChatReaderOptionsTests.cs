using FanBot.Reading.Chat;
using Microsoft.Extensions.Configuration;

namespace FanBot.Reading.Tests.Chat;

public class ChatReaderOptionsTests
{
    private static readonly ChatReaderOptions Fine = new() { Address = new Uri("http://127.0.0.1:11434/v1"), Model = "scripted-model" };

    [Fact]
    public void They_are_read_from_their_section()
    {
        var options = Bind(
            ("Address", "https://models.example/v1"), ("Model", "scripted-model"), ("Key", "sk-scripted-7Yw2"), ("TimeLimitMs", "1500"),
            ("MaxInputTokens", "3000"), ("MaxOutputTokens", "100"), ("Temperature", ""), ("DailyTokens", "500000"), ("DailyCost", "0.5"),
            ("InputPrice", "0.15"), ("OutputPrice", "0.6"), ("FailuresInRow", "3"), ("PauseSeconds", "30"));
        Assert.Equal(
            new ChatReaderOptions
            {
                Address = new Uri("https://models.example/v1"),
                Model = "scripted-model",
                Key = "sk-scripted-7Yw2",
                TimeLimitMs = 1_500,
                MaxInputTokens = 3_000,
                MaxOutputTokens = 100,
                Temperature = null,
                DailyTokens = 500_000,
                DailyCost = 0.5m,
                InputPrice = 0.15m,
                OutputPrice = 0.6m,
                FailuresInRow = 3,
                PauseSeconds = 30,
            },
            options);
        Assert.Null(options.Problem());
    }

    [Fact]
    public void An_address_and_a_model_are_enough() =>
        Assert.Null(Bind(("Address", "http://127.0.0.1:11434/v1"), ("Model", "scripted-model")).Problem());

    [Fact]
    public void The_key_is_not_printed() =>
        Assert.DoesNotContain("sk-", (Fine with { Key = "sk-scripted-7Yw2" }).ToString(), StringComparison.Ordinal);

    [Fact]
    public void What_cannot_be_used_is_told_in_a_sentence_that_names_the_setting()
    {
        (ChatReaderOptions Options, string Named)[] wrong =
        [
            (new(), "Reader:Chat:Address"),
            (Bind(("Address", "models"), ("Model", "m")), "Reader:Chat:Address"),
            (Fine with { Address = new Uri("http://models.example/v1"), Key = "k" }, "Reader:Chat:Address"),
            (Fine with { Key = "two words" }, "Reader:Chat:Key"),
            (Fine with { Model = " " }, "Reader:Chat:Model"),
            (Fine with { TimeLimitMs = 0 }, "Reader:Chat:TimeLimitMs"),
            (Fine with { MaxInputTokens = 10 }, "Reader:Chat:MaxInputTokens"),
            (Fine with { MaxOutputTokens = -1 }, "Reader:Chat:MaxOutputTokens"),
            (Fine with { Temperature = 3 }, "Reader:Chat:Temperature"),
            (Fine with { DailyTokens = -1 }, "Reader:Chat:DailyTokens"),
            (Fine with { DailyCost = -1 }, "Reader:Chat:DailyCost"),
            (Fine with { DailyCost = 1 }, "Reader:Chat:DailyCost"),
            (Fine with { InputPrice = -1 }, "Reader:Chat:InputPrice"),
            (Fine with { OutputPrice = -1 }, "Reader:Chat:OutputPrice"),
            (Fine with { FailuresInRow = 0 }, "Reader:Chat:FailuresInRow"),
            (Fine with { PauseSeconds = 0 }, "Reader:Chat:PauseSeconds"),
        ];
        Assert.All(wrong, w => Assert.StartsWith($"The setting '{w.Named}' ", w.Options.Problem(), StringComparison.Ordinal));
    }

    private static ChatReaderOptions Bind(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create($"{ChatReaderOptions.Section}:{s.Key}", (string?)s.Value)))
        .Build()
        .GetSection(ChatReaderOptions.Section)
        .Get<ChatReaderOptions>()!;
}
