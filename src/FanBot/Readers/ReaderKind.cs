namespace FanBot.Readers;

/// <summary>Who reads the articles for a question in free text.</summary>
internal enum ReaderKind
{
    /// <summary>Nobody: facts and ranking answer.</summary>
    None,

    /// <summary>The network that comes with FanBot.</summary>
    Small,

    /// <summary>A chat model, and the small reader where it is not to be believed.</summary>
    Chat,
}
