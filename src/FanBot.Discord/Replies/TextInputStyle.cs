namespace FanBot.Discord.Replies;

/// <summary>How a text input looks; Discord's numbers.</summary>
public enum TextInputStyle
{
    /// <summary>One line.</summary>
    Line = 1,

    /// <summary>Several lines.</summary>
    Paragraph = 2,
}
