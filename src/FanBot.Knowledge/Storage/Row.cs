using System.Text;
using FanBot.Knowledge.Text.Dates;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FanBot.Knowledge.Storage;

/// <summary>
/// The rows of a reader, one at a time. It asks SQLite for a column directly: the checks and boxes of the general reader
/// took longer than finding the rows.
/// </summary>
/// <param name="reader">A reader just opened; its columns must have the types they are read as.</param>
internal readonly struct Row(SqliteDataReader reader)
{
    private readonly sqlite3_stmt _statement = reader.Handle!;

    /// <summary>Steps to the next row; false behind the last.</summary>
    public bool Next() => reader.Read();

    public long Long(int column) => raw.sqlite3_column_int64(_statement, column);

    public int Int(int column) => raw.sqlite3_column_int(_statement, column);

    public bool Flag(int column) => Int(column) != 0;

    public int? IntOrNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL ? null : Int(column);

    public string Text(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(_statement, column));

    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(_statement, column);

    public string? TextOrNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL ? null : Text(column);

    public EdtfDate? DateOrNull(int column) => TextOrNull(column) is { } date ? EdtfDate.Parse(date) : null;
}
