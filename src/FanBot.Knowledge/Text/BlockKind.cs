namespace FanBot.Knowledge.Text;

/// <summary>What a line or element of an article is, as far as its format tells.</summary>
public enum BlockKind
{
    /// <summary>Running text: one or more sentences.</summary>
    Paragraph,

    /// <summary>A heading marked as such by the format (Markdown, HTML), or a line of plain text that reads like one.</summary>
    Heading,

    /// <summary>An item of a list, without its bullet or number.</summary>
    ListItem,
}
