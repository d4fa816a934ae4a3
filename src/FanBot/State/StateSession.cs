using System.Data.Common;
using System.Globalization;

namespace FanBot.State;

/// <summary>Runs SQL within one reading or writing. Values stand in it as <c>@p0</c>, <c>@p1</c>, …</summary>
/// <param name="connection">The connection.</param>
/// <param name="transaction">The transaction that it all belongs to.</param>
internal sealed class StateSession(DbConnection connection, DbTransaction transaction)
{
    /// <summary>Runs a statement, and tells how many rows it has changed.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> values)
    {
        using var command = Command(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The number in the first column of the first row; 0 where there is none. With <c>RETURNING id</c>, the id of a new row.</summary>
    public long Number(string sql, params ReadOnlySpan<object?> values)
    {
        using var command = Command(sql, values);
        return command.ExecuteScalar() is { } number and not DBNull ? Convert.ToInt64(number, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>Every row.</summary>
    public IReadOnlyList<T> All<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>The first row, or null where there is none.</summary>
    public T? First<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
        where T : class
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        return reader.Read() ? read(reader) : null;
    }

    private DbCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@p" + i.ToString(CultureInfo.InvariantCulture);
            parameter.Value = StateValue.Of(values[i]);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
