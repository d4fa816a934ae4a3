namespace FanBot.Knowledge.Claims;

/// <summary>
/// What of its kind a claim tells: of a release the finale, the second part, the day abroad. Which there are is said at
/// <see cref="ClaimKind"/>; none is the thing itself.
/// </summary>
public readonly record struct Aspect
{
    private const char Separator = '/';

    private readonly string? _name;
    private readonly string? _of;

    /// <param name="name">What it is, such as <c>finale</c>, <c>part</c> or <c>abroad</c>; empty for the thing itself.</param>
    /// <param name="of">Which of them, where there may be several: a number, a country, a title.</param>
    public Aspect(string name, string of = "")
    {
        // Nothing is nothing, however it is made.
        _name = name.Length == 0 ? null : name;
        _of = of.Length == 0 ? null : of;
    }

    /// <summary>The thing itself.</summary>
    public static Aspect None => default;

    /// <summary>What it is; empty for the thing itself.</summary>
    public string Name => _name ?? "";

    /// <summary>Which of them; empty where there is only one.</summary>
    public string Of => _of ?? "";

    /// <summary>Whether it is the thing itself.</summary>
    public bool IsNone => _name is null;

    /// <summary>One of which there is only one, by its name.</summary>
    public static implicit operator Aspect(string name) => new(name);

    /// <summary>Reads one back from <see cref="ToCode"/>.</summary>
    public static Aspect FromCode(string code) =>
        code.IndexOf(Separator, StringComparison.Ordinal) is >= 0 and var at ? new Aspect(code[..at], code[(at + 1)..]) : new Aspect(code);

    /// <summary>As it is stored.</summary>
    public string ToCode() => Of.Length == 0 ? Name : Name + Separator + Of;

    /// <summary>As it is shown: <c>part-2</c>.</summary>
    public override string ToString() => Of.Length == 0 ? Name : $"{Name}-{Of}";
}
