using System.Diagnostics.CodeAnalysis;

namespace FanBot.Knowledge.Articles;

/// <summary>A file's bytes, or why they could not be read.</summary>
public sealed record ArticleReading
{
    internal ArticleReading(ArticleFile file) => File = file;

    internal ArticleReading(ReadProblem problem) => Problem = problem;

    /// <summary>The file, or null.</summary>
    public ArticleFile? File { get; }

    /// <summary>Why there is none, or null.</summary>
    public ReadProblem? Problem { get; }

    /// <summary>Whether the file was read.</summary>
    [MemberNotNullWhen(true, nameof(File))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => File is not null;
}
