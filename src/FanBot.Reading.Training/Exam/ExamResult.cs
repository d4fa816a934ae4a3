namespace FanBot.Reading.Training.Exam;

/// <summary>What the reader made of one question, over all pieces of its article.</summary>
/// <param name="Kind">Kind of answer.</param>
/// <param name="Genre">Genre of the article.</param>
/// <param name="IsAnswerable">Whether the article answers it.</param>
/// <param name="IsPieceRight">Whether the piece that scored highest holds the answer.</param>
/// <param name="IsSpanRight">Whether its span touches the answer too.</param>
/// <param name="Score">How likely it seems answered.</param>
/// <param name="IsYesRight">Where the piece is right and the question asks for yes or no: whether that is right.</param>
internal sealed record ExamResult(
    string Kind, string Genre, bool IsAnswerable, bool IsPieceRight, bool IsSpanRight, double Score, bool? IsYesRight);
