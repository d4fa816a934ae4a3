namespace FanBot.Knowledge.Claims;

/// <summary>What a name stands for.</summary>
public enum EntityKind
{
    /// <summary>An actor, writer or other real person.</summary>
    Person,

    /// <summary>A character of the show.</summary>
    Character,
}
