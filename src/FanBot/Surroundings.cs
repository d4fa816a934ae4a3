namespace FanBot;

/// <summary>What a run of FanBot touches outside itself: its streams, its folder, and the clock.</summary>
internal sealed record Surroundings
{
    /// <summary>Questions are read from here.</summary>
    public required TextReader In { get; init; }

    /// <summary>Carries the result and nothing else.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Carries progress, warnings and what went wrong.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person types into <see cref="In"/>.</summary>
    public bool InIsTerminal { get; init; }

    /// <summary>Whether a person reads <see cref="Out"/>.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether a person reads <see cref="Error"/>.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = 100;

    /// <summary>The folder the command is called from, to which paths are relative.</summary>
    public required string Folder { get; init; }

    /// <summary>The program's folder, in which the reader's files are.</summary>
    public string Program { get; init; } = AppContext.BaseDirectory;

    /// <summary>The environment variables, by name; some are settings.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether faults are shown with where in the code they happened.</summary>
    public bool Trace { get; init; }

    /// <summary>The full path of one that is relative to <see cref="Folder"/>.</summary>
    /// <exception cref="UsageException"><paramref name="path"/> is not a path.</exception>
    public string Resolve(string path)
    {
        try
        {
            return Path.GetFullPath(path, Folder);
        }
        catch (ArgumentException notAPath)
        {
            throw new UsageException($"'{path}' is not a path.", notAPath);
        }
    }
}
