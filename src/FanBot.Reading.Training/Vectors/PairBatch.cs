namespace FanBot.Reading.Training.Vectors;

/// <summary>Questions, and pieces of which the first that many answer them, in their order.</summary>
/// <param name="Questions">Word pieces of each question.</param>
/// <param name="Pieces">Word pieces of each piece, its title before it.</param>
/// <param name="Others">Pieces that answer a question too, as question and piece: they count for nothing there.</param>
internal sealed record PairBatch(IReadOnlyList<int[]> Questions, IReadOnlyList<int[]> Pieces, IReadOnlyList<(int Question, int Piece)> Others);
