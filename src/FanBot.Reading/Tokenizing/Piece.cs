namespace FanBot.Reading.Tokenizing;

/// <summary>A word, or a part of one, that the network has a number for.</summary>
/// <param name="Id">The number: its line in the vocabulary, from 0.</param>
/// <param name="Start">Offset of its first character in the text that was given, in UTF-16 units.</param>
/// <param name="End">Offset just behind its last one, and behind the accents that follow it.</param>
internal readonly record struct Piece(int Id, int Start, int End);
