using Microsoft.Extensions.Configuration;

namespace FanBot.Readers;

/// <summary>Who reads the articles for a question in free text (section <c>Reader</c>).</summary>
internal sealed record ReaderSettings
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Reader";

    /// <summary>Section of the chat model's settings. They are read where they are used, since their type is the reader's.</summary>
    public const string Chat = Section + ":Chat";

    /// <summary>Who reads. Default: the small reader, where this build has one.</summary>
    public ReaderKind Kind { get; init; } = ReaderLibrary.IsThere ? ReaderKind.Small : ReaderKind.None;

    /// <summary>The probability from which what was read is an answer, 0 to 1; null, the default, for the trained one.</summary>
    public double? Least { get; init; }

    /// <summary>All settings, for those of the chat model.</summary>
    public required IConfiguration Configuration { get; init; }
}
