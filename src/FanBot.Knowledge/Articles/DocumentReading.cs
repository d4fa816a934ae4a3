using System.Diagnostics.CodeAnalysis;

namespace FanBot.Knowledge.Articles;

/// <summary>A decoded document, or why the file is none.</summary>
public sealed record DocumentReading
{
    internal DocumentReading(SourceDocument document, string? note)
    {
        Document = document;
        Note = note;
    }

    internal DocumentReading(ReadProblem problem) => Problem = problem;

    /// <summary>The document, or null.</summary>
    public SourceDocument? Document { get; }

    /// <summary>Why there is none, or null.</summary>
    public ReadProblem? Problem { get; }

    /// <summary>What was taken for granted in reading it ("not valid UTF-8, so it was read as Windows-1252"), as a sentence, or null.</summary>
    public string? Note { get; }

    /// <summary>Whether the file is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Document is not null;
}
