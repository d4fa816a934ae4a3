namespace FanBot.Readers;

/// <summary>Where a reader is loaded from.</summary>
/// <param name="Program">The program's folder, which holds what the model is prepared from.</param>
/// <param name="Folder">Where the prepared model is kept; made when it is missing.</param>
internal sealed record ReaderPlace(string Program, string Folder)
{
    /// <summary>The model of a store lies below it.</summary>
    /// <param name="program">The program's folder.</param>
    /// <param name="store">The folder of the snapshots.</param>
    public static ReaderPlace Below(string program, string store) => new(program, Path.Combine(store, "reader"));
}
