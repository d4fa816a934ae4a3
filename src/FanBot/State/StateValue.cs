using System.Data.Common;
using System.Globalization;
using FanBot.Discord;

namespace FanBot.State;

/// <summary>
/// How values stand in the database: instants as milliseconds since 1970, days as <c>2031-05-24</c>, ids of Discord's as
/// numbers, names of enumerations in lower case.
/// </summary>
internal static class StateValue
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>A value as it is stored.</summary>
    public static object Of(object? value) => value switch
    {
        null => DBNull.Value,
        DateTimeOffset instant => instant.ToUnixTimeMilliseconds(),
        DateOnly day => day.ToString(DayFormat, CultureInfo.InvariantCulture),
        Snowflake id => (long)id.Value,
        Enum name => name.ToString().ToLowerInvariant(),
        bool flag => flag ? 1L : 0L,
        _ => value,
    };

    /// <summary>Text, or null.</summary>
    public static string? TextOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A whole number, or null.</summary>
    public static int? NumberOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    /// <summary>Bytes.</summary>
    public static byte[] Bytes(this DbDataReader row, int column) => row.GetFieldValue<byte[]>(column);

    /// <summary>A yes or no.</summary>
    public static bool Flag(this DbDataReader row, int column) => row.GetInt64(column) != 0;

    /// <summary>An instant.</summary>
    public static DateTimeOffset Instant(this DbDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    /// <summary>An instant, or null.</summary>
    public static DateTimeOffset? InstantOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.Instant(column);

    /// <summary>A day.</summary>
    public static DateOnly Day(this DbDataReader row, int column) =>
        DateOnly.ParseExact(row.GetString(column), DayFormat, CultureInfo.InvariantCulture);

    /// <summary>An id of Discord's.</summary>
    public static Snowflake Id(this DbDataReader row, int column) => new((ulong)row.GetInt64(column));

    /// <summary>An id of Discord's, or null.</summary>
    public static Snowflake? IdOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.Id(column);

    /// <summary>A name of an enumeration; the first one where a later version wrote another.</summary>
    public static T Name<T>(this DbDataReader row, int column)
        where T : struct, Enum => Enum.TryParse<T>(row.GetString(column), ignoreCase: true, out var name) ? name : default;
}
