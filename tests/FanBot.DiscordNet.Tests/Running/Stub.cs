using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace FanBot.DiscordNet.Tests.Running;

/// <summary>
/// An object of one of the library's interfaces, of which a test fills in what it is about. The rest is null, zero or a
/// finished task, and calls are noted.
/// </summary>
[SuppressMessage("Performance", "CA1852", Justification = "The proxies are made from it at run time.")]
internal class Stub : DispatchProxy
{
    private readonly List<(string Name, object?[] Arguments)> _calls = [];
    private object _members = new();

    /// <summary>A stub with the properties of an anonymous object.</summary>
    public static T Of<T>(object members)
        where T : class
    {
        var stub = Create<T, Stub>();
        ((Stub)(object)stub)._members = members;
        return stub;
    }

    /// <summary>The only call of a stub.</summary>
    public static (string Name, object?[] Arguments) CallOf(object stub) => Assert.Single(((Stub)stub)._calls);

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var name = targetMethod!.Name;
        if (name.StartsWith("get_", StringComparison.Ordinal))
        {
            var member = _members.GetType().GetProperty(name[4..]);
            return member is not null ? member.GetValue(_members) : Default(targetMethod.ReturnType);
        }

        _calls.Add((name, args ?? []));
        return Default(targetMethod.ReturnType);
    }

    private static object? Default(Type type) =>
        type == typeof(Task) ? Task.CompletedTask
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>)
            ? typeof(Task).GetMethod(nameof(Task.FromResult))!.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [null])
        : type.IsValueType && type != typeof(void) ? Activator.CreateInstance(type)
        : null;
}
