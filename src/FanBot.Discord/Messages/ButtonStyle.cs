namespace FanBot.Discord.Messages;

/// <summary>How a button looks; Discord's numbers.</summary>
public enum ButtonStyle
{
    /// <summary>The one that matters most in its row.</summary>
    Primary = 1,

    /// <summary>One of several.</summary>
    Secondary = 2,

    /// <summary>Confirms.</summary>
    Success = 3,

    /// <summary>Cannot be undone.</summary>
    Danger = 4,
}
