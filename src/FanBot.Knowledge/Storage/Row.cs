using FanBot.Knowledge.Text.Dates;
using Microsoft.Data.Sqlite;

namespace FanBot.Knowledge.Storage;

/// <summary>Reads columns that may be NULL.</summary>
internal static class Row
{
    public static string? TextOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static int? IntOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    public static EdtfDate? DateOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : EdtfDate.Parse(row.GetString(column));
}
