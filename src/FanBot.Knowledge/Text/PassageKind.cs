namespace FanBot.Knowledge.Text;

/// <summary>What a passage is.</summary>
public enum PassageKind
{
    /// <summary>A sentence of running text.</summary>
    Sentence,

    /// <summary>A heading or title.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,
}
