using FanBot.State;
using FanBot.Tests.Running;
using Microsoft.Data.Sqlite;

namespace FanBot.Tests.State;

/// <summary>A folder with a state database, which can be opened by several at once.</summary>
internal sealed class StateFolder : IDisposable
{
    private readonly List<SqliteStateStore> _open = [];
    private readonly ScratchFolder _folder = new();

    public string Path => System.IO.Path.Combine(_folder.Path, "store");

    public string File => System.IO.Path.Combine(Path, SqliteStateStore.FileName);

    /// <summary>Opens it, as one more process would.</summary>
    public SqliteStateStore Open(int mostPages = 0)
    {
        var store = new SqliteStateStore(Path) { MostPages = mostPages };
        _open.Add(store);
        return store;
    }

    /// <summary>Runs SQL on the file from outside.</summary>
    public object? Scalar(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public SqliteConnection Connect()
    {
        Directory.CreateDirectory(Path);
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }

    public void Dispose()
    {
        _open.ForEach(s => s.Dispose());
        _folder.Dispose();
    }
}
