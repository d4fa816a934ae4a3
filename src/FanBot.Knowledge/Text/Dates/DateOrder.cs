namespace FanBot.Knowledge.Text.Dates;

/// <summary>Which of the two numbers of "03/08/2023" is the day.</summary>
internal enum DateOrder
{
    Unknown,
    DayFirst,
    MonthFirst,
}
