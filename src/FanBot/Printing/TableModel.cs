namespace FanBot.Printing;

/// <summary>A table to print.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Columns">Heads of its columns.</param>
/// <param name="Rows">Its rows, each with a cell for every column; a cell may hold several lines.</param>
internal sealed record TableModel(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
