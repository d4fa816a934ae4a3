namespace FanBot.Reading.Small;

/// <summary>What the reader's model is prepared from.</summary>
/// <param name="Base">Path of the assembly that holds the encoder which ours was trained from.</param>
/// <param name="Adapter">Path of our own weights, in the safetensors format.</param>
public sealed record ReaderFiles(string Base, string Adapter)
{
    /// <summary>The files as they lie below a program's folder once it is built.</summary>
    /// <param name="directory">The program's folder: <see cref="AppContext.BaseDirectory"/>.</param>
    public static ReaderFiles Beside(string directory) =>
        new(Path.Combine(directory, "reader", "base.bin"), Path.Combine(directory, "reader", "adapter.safetensors"));

    /// <summary>The first of the two paths at which no file is; null when both are there.</summary>
    public string? Missing => !File.Exists(Base) ? Base : !File.Exists(Adapter) ? Adapter : null;
}
