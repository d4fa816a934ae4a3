namespace FanBot.Discord;

/// <summary>The permissions of a member that a bot of slash commands looks at. Other bits are kept.</summary>
[Flags]
public enum Permissions : ulong
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>All others, whatever they say.</summary>
    Administrator = 1UL << 3,

    /// <summary>"Manage Server" in Discord's client.</summary>
    ManageGuild = 1UL << 5,
}
