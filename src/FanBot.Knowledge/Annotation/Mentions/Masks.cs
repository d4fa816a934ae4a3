namespace FanBot.Knowledge.Annotation.Mentions;

/// <summary>The private-use characters that stand for mentions in a mask, and their character classes for patterns.</summary>
internal static class Masks
{
    /// <summary>A proper name.</summary>
    public const string Name = "[\uE000-\uE0FF]";

    /// <summary>A date.</summary>
    public const string Date = "[\uE100-\uE1FF]";

    /// <summary>A season.</summary>
    public const string Season = "[\uE200-\uE2FF]";

    /// <summary>The show.</summary>
    public const string Show = "[\uE300-\uE3FF]";

    /// <summary>A platform.</summary>
    public const string Platform = "[\uE400-\uE4FF]";

    /// <summary>Another work.</summary>
    public const string Work = "[\uE500-\uE5FF]";

    /// <summary>The show or one of its seasons.</summary>
    public const string ShowOrSeason = "[\uE200-\uE3FF]";

    /// <summary>Any mention.</summary>
    public const string Any = "[\uE000-\uE5FF]";

    /// <summary>The most mentions a sentence can have; later ones stay plain words.</summary>
    public const int Most = 256;

    private const int First = 0xE000;

    private static readonly string[] Labels = [.. Enum.GetNames<MentionKind>().Select(kind => $"<{kind.ToLowerInvariant()}>")];

    public static char Encode(MentionKind kind, int index) => (char)(First + ((int)kind << 8) + index);

    public static int Index(char masked) => masked & 0xFF;

    /// <summary>What phrases write for the kind of mention that a character stands for; null where it stands for none.</summary>
    public static string? Label(char c) => IsMention(c) ? Labels[(c - First) >> 8] : null;

    public static bool IsMention(char c) => c is >= '\uE000' and <= '\uE5FF';

    public static bool IsName(char c) => Is(c, MentionKind.Name);

    public static bool IsDate(char c) => Is(c, MentionKind.Date);

    public static bool IsSeason(char c) => Is(c, MentionKind.Season);

    public static bool IsPlatform(char c) => Is(c, MentionKind.Platform);

    public static bool IsWork(char c) => Is(c, MentionKind.Work);

    public static bool IsShow(char c) => Is(c, MentionKind.Show);

    private static bool Is(char c, MentionKind kind) => c >> 8 == (First >> 8) + (int)kind;
}
