using System.Globalization;

namespace FanBot.Reading.Chat;

/// <summary>Which chat model reads, and what it may take and cost (section <c>Reader:Chat</c>).</summary>
public sealed record ChatReaderOptions
{
    /// <summary>Section of the configuration; its keys are the names of the properties.</summary>
    public const string Section = "Reader:Chat";

    private const decimal Million = 1_000_000;

    /// <summary>
    /// Where an OpenAI-compatible API is, with its version, as in <c>http://127.0.0.1:11434/v1</c>. Plain http only to this
    /// machine, or without a key.
    /// </summary>
    public Uri? Address { get; init; }

    /// <summary>The model's name there.</summary>
    public string? Model { get; init; }

    /// <summary>The key that the API asks for, or null or empty where it asks for none. A secret.</summary>
    public string? Key { get; init; }

    /// <summary>
    /// How long the model may take, a second attempt included, in milliseconds, 100 to 60,000. Default 1,500: Discord wants
    /// an answer within 3 seconds, and the reader behind needs its part of them. More than 1,800 serve only <c>ask</c> and <c>check</c>.
    /// </summary>
    public int TimeLimitMs { get; init; } = 1_500;

    /// <summary>Most tokens of a prompt, counted as one for three characters, 1,000 to 1,000,000. Default 4,000. Passages beyond are left out.</summary>
    public int MaxInputTokens { get; init; } = 4_000;

    /// <summary>Most tokens of a reply, 50 to 100,000. Default 250; a model that thinks aloud needs more.</summary>
    public int MaxOutputTokens { get; init; } = 250;

    /// <summary>How freely the model words its reply, 0 to 2. Default 0; empty for models that do not take the setting.</summary>
    public decimal? Temperature { get; init; } = 0;

    /// <summary>Most tokens of a day (UTC), in and out, since the process started; 0 is without a limit. Default 1,000,000, some 300 questions.</summary>
    public long DailyTokens { get; init; } = 1_000_000;

    /// <summary>Most that a day (UTC) may cost, in the currency of the prices; 0, the default, is without a limit.</summary>
    public decimal DailyCost { get; init; }

    /// <summary>Price of a million tokens of prompts. Default 0.</summary>
    public decimal InputPrice { get; init; }

    /// <summary>Price of a million tokens of replies. Default 0.</summary>
    public decimal OutputPrice { get; init; }

    /// <summary>After how many failures in a row the model is left alone for a while, 1 to 1,000. Default 5.</summary>
    public int FailuresInRow { get; init; } = 5;

    /// <summary>How long it is left alone then, in seconds, 1 to 86,400. Default 60.</summary>
    public int PauseSeconds { get; init; } = 60;

    /// <summary>What is wrong with the settings, in one sentence that repeats no value and says what to do; null where nothing is.</summary>
    public string? Problem() =>
        ChatAddress.Problem(Address, Key)
        ?? (string.IsNullOrWhiteSpace(Model) ? $"The setting '{Section}:{nameof(Model)}' is empty. Name a model that the address offers." : null)
        ?? OutOf(nameof(TimeLimitMs), TimeLimitMs, 100, 60_000)
        ?? OutOf(nameof(MaxInputTokens), MaxInputTokens, 1_000, 1_000_000)
        ?? OutOf(nameof(MaxOutputTokens), MaxOutputTokens, 50, 100_000)
        ?? OutOf(nameof(Temperature), Temperature ?? 0, 0, 2)
        ?? OutOf(nameof(DailyTokens), DailyTokens, 0, 1_000_000_000_000)
        ?? OutOf(nameof(DailyCost), DailyCost, 0, Million)
        ?? OutOf(nameof(InputPrice), InputPrice, 0, Million)
        ?? OutOf(nameof(OutputPrice), OutputPrice, 0, Million)
        ?? OutOf(nameof(FailuresInRow), FailuresInRow, 1, 1_000)
        ?? OutOf(nameof(PauseSeconds), PauseSeconds, 1, 86_400)
        ?? (DailyCost > 0 && InputPrice + OutputPrice == 0
            ? $"The setting '{Section}:{nameof(DailyCost)}' needs a price. Set '{Section}:{nameof(InputPrice)}' and '{Section}:{nameof(OutputPrice)}'."
            : null);

    /// <summary>The model's name alone, so that the key is never printed.</summary>
    public override string ToString() => Model ?? "";

    /// <summary>What so many tokens cost.</summary>
    internal decimal CostOf(long input, long output) => ((input * InputPrice) + (output * OutputPrice)) / Million;

    private static string? OutOf(string name, decimal value, decimal least, decimal most) => value >= least && value <= most ? null : string.Create(
        CultureInfo.InvariantCulture, $"The setting '{Section}:{name}' is no number from {least:N0} to {most:N0}. Correct it, or leave it out.");
}
