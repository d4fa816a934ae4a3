namespace FanBot.Knowledge.Text.Dates;

/// <summary>Whether a statement looks back or ahead from the day of writing.</summary>
internal enum DateDirection
{
    Unknown,
    Past,
    Future,
}
