using System.Globalization;
using FanBot.Reading.Chat;
using Microsoft.Extensions.Configuration;

namespace FanBot.Readers.Library;

/// <summary>Reads which chat model reads. What is no number becomes one that <see cref="ChatReaderOptions.Problem"/> does not let pass.</summary>
internal static class ChatSettingsReader
{
    private const int NoNumber = -1;

    /// <summary>The settings as they are written, right or wrong. They hold a key.</summary>
    public static ChatReaderOptions Read(IConfiguration configuration)
    {
        var byDefault = new ChatReaderOptions();
        return new ChatReaderOptions
        {
            Address = Uri.TryCreate(Text(nameof(ChatReaderOptions.Address)), UriKind.Absolute, out var address) ? address : null,
            Model = Text(nameof(ChatReaderOptions.Model)),
            Key = Text(nameof(ChatReaderOptions.Key)),
            TimeLimitMs = Whole(nameof(ChatReaderOptions.TimeLimitMs), byDefault.TimeLimitMs),
            MaxInputTokens = Whole(nameof(ChatReaderOptions.MaxInputTokens), byDefault.MaxInputTokens),
            MaxOutputTokens = Whole(nameof(ChatReaderOptions.MaxOutputTokens), byDefault.MaxOutputTokens),
            Temperature = Value(nameof(ChatReaderOptions.Temperature)) is { } set && string.IsNullOrWhiteSpace(set)
                ? null
                : Number(nameof(ChatReaderOptions.Temperature), byDefault.Temperature ?? 0),
            DailyTokens = Long(nameof(ChatReaderOptions.DailyTokens), byDefault.DailyTokens),
            DailyCost = Number(nameof(ChatReaderOptions.DailyCost), byDefault.DailyCost),
            InputPrice = Number(nameof(ChatReaderOptions.InputPrice), byDefault.InputPrice),
            OutputPrice = Number(nameof(ChatReaderOptions.OutputPrice), byDefault.OutputPrice),
            FailuresInRow = Whole(nameof(ChatReaderOptions.FailuresInRow), byDefault.FailuresInRow),
            PauseSeconds = Whole(nameof(ChatReaderOptions.PauseSeconds), byDefault.PauseSeconds),
        };

        string? Value(string name) => configuration[$"{ChatReaderOptions.Section}:{name}"];

        string? Text(string name) => Value(name)?.Trim() is { Length: > 0 } text ? text : null;

        int Whole(string name, int otherwise) => Text(name) is not { } text ? otherwise
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : NoNumber;

        long Long(string name, long otherwise) => Text(name) is not { } text ? otherwise
            : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : NoNumber;

        decimal Number(string name, decimal otherwise) => Text(name) is not { } text ? otherwise
            : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : NoNumber;
    }
}
