namespace FanBot.Reading.Chat;

/// <summary>Whether a key may go to an address.</summary>
internal static class ChatAddress
{
    private const string Address = $"The setting '{ChatReaderOptions.Section}:{nameof(ChatReaderOptions.Address)}'";
    private const string Key = $"The setting '{ChatReaderOptions.Section}:{nameof(ChatReaderOptions.Key)}'";

    /// <summary>What is wrong, in one sentence that repeats neither, and says what to do; null where nothing is.</summary>
    public static string? Problem(Uri? address, string? key) =>
        address is not { IsAbsoluteUri: true, Scheme: "http" or "https", UserInfo: "", Query: "", Fragment: "" }
            ? $"{Address} is no address of an OpenAI-compatible API. Write one with its version, as in 'http://127.0.0.1:11434/v1'."
        : string.IsNullOrEmpty(key) ? null
        : !key.All(c => c is > ' ' and <= '~')
            ? $"{Key} is no key: it holds spaces or other characters that no key has. Copy it again."
        : address is { Scheme: "http", IsLoopback: false }
            ? $"{Address} would send the key in the open. Write an https address, or leave the key out."
        : null;
}
