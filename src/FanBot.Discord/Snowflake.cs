using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace FanBot.Discord;

/// <summary>An id that Discord gave: of a user, a server, a message, an application.</summary>
/// <param name="Value">The number; its upper 42 bits are the time of creation.</param>
public readonly record struct Snowflake(ulong Value) : IComparable<Snowflake>
{
    private const int TimeShift = 22;

    // The first second of 2015, in milliseconds since 1970.
    private const long Epoch = 1_420_070_400_000;

    /// <summary>When Discord gave the id, to the millisecond.</summary>
    public DateTimeOffset CreatedAt => DateTimeOffset.FromUnixTimeMilliseconds((long)(Value >> TimeShift) + Epoch);

    /// <summary>Reads decimal digits.</summary>
    /// <returns>False where <paramref name="text"/> is no whole number above zero that fits 64 bits.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Snowflake id)
    {
        var read = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0;
        id = new Snowflake(read ? value : 0);
        return read;
    }

    /// <inheritdoc/>
    public int CompareTo(Snowflake other) => Value.CompareTo(other.Value);

    /// <summary>The decimal digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether one id is smaller, that is, older.</summary>
    public static bool operator <(Snowflake left, Snowflake right) => left.Value < right.Value;

    /// <summary>Whether one id is greater, that is, younger.</summary>
    public static bool operator >(Snowflake left, Snowflake right) => left.Value > right.Value;

    /// <summary>Whether one id is not greater.</summary>
    public static bool operator <=(Snowflake left, Snowflake right) => left.Value <= right.Value;

    /// <summary>Whether one id is not smaller.</summary>
    public static bool operator >=(Snowflake left, Snowflake right) => left.Value >= right.Value;
}
