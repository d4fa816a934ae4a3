using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace FanBot.Knowledge.Tests.Answers.Composing;

/// <summary>
/// Which methods of an assembly may call which, read from their instructions. A delegate counts as called by the method that
/// makes it, and by every one that reads a static field in which it may be kept; a virtual call as one of all overrides.
/// </summary>
internal sealed class CallGraph
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Dictionary<ushort, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(c => (ushort)c.Value);

    private readonly Dictionary<MethodBase, IReadOnlyList<(OpCode Code, MemberInfo Member)>> _bodies;
    private readonly ILookup<MethodBase, MethodBase> _overrides;
    private readonly Dictionary<MethodBase, HashSet<MethodBase>> _calls;

    private CallGraph(Assembly assembly)
    {
        var methods = assembly.GetTypes().SelectMany(t => t.GetMethods(Declared).Concat<MethodBase>(t.GetConstructors(Declared))).ToList();
        _bodies = methods.ToDictionary(m => m, m => Members(m).ToList() as IReadOnlyList<(OpCode, MemberInfo)>);
        _overrides = methods.OfType<MethodInfo>().SelectMany(Overridden).ToLookup(o => o.Base, o => o.Own);
        _calls = methods.ToDictionary(m => m, m => Callees(m).Where(_bodies.ContainsKey).ToHashSet());
    }

    public static CallGraph Of(Assembly assembly) => new(assembly);

    /// <summary>The shortest loop through each method that lies in one and is asked for, as "A -&gt; B -&gt; A", each loop once.</summary>
    public IReadOnlyList<string> Loops(Func<Type, bool> isAskedFor) =>
        Loops(_calls.Keys.Where(m => isAskedFor(m.DeclaringType!)), m => _calls[m], m => $"{Name(m.DeclaringType!)}.{m.Name}");

    /// <summary>The same for types, where one calls another by any of its methods.</summary>
    public IReadOnlyList<string> LoopsOfTypes(Func<Type, bool> isAskedFor)
    {
        var calls = _calls
            .Where(c => isAskedFor(c.Key.DeclaringType!))
            .SelectMany(c => c.Value.Where(m => isAskedFor(m.DeclaringType!)).Select(m => (From: Written(c.Key.DeclaringType!), To: Written(m.DeclaringType!))))
            .Where(c => c.From != c.To)
            .ToLookup(c => c.From, c => c.To);
        return Loops(calls.Select(c => c.Key), t => calls[t], t => t.Name);
    }

    private static List<string> Loops<T>(IEnumerable<T> from, Func<T, IEnumerable<T>> calls, Func<T, string> name)
        where T : notnull
    {
        var loops = new List<string>();
        var known = new HashSet<T>();
        foreach (var start in from)
        {
            if (!known.Contains(start) && Loop(start, calls) is { } loop)
            {
                known.UnionWith(loop);
                loops.Add(string.Join(" -> ", loop.Append(start).Select(name)));
            }
        }

        return loops;
    }

    private static List<T>? Loop<T>(T start, Func<T, IEnumerable<T>> calls)
        where T : notnull
    {
        var before = new Dictionary<T, T>();
        var queue = new Queue<T>([start]);
        while (queue.TryDequeue(out var caller))
        {
            foreach (var callee in calls(caller))
            {
                if (callee.Equals(start))
                {
                    var loop = new List<T> { caller };
                    while (!loop[^1].Equals(start))
                    {
                        loop.Add(before[loop[^1]]);
                    }

                    loop.Reverse();
                    return loop;
                }

                if (before.TryAdd(callee, caller))
                {
                    queue.Enqueue(callee);
                }
            }
        }

        return null;
    }

    private IEnumerable<MethodBase> Callees(MethodBase method)
    {
        // An iterator or an async method does its work in a type of its own, which no instruction names as called.
        if (method.GetCustomAttribute<StateMachineAttribute>()?.StateMachineType is { } machine)
        {
            yield return machine.GetMethod("MoveNext", Declared)!;
        }

        foreach (var (code, member) in _bodies[method])
        {
            if (member is MethodBase callee)
            {
                yield return callee;
                foreach (var own in code == OpCodes.Callvirt || code == OpCodes.Ldvirtftn ? _overrides[callee] : [])
                {
                    yield return own;
                }
            }
            else if (member is FieldInfo { IsStatic: true, DeclaringType.TypeInitializer: { } initializer } field && HoldsDelegates(field.FieldType, []))
            {
                foreach (var (_, lambda) in _bodies[AsDeclared(initializer)].Where(k => k.Code == OpCodes.Ldftn))
                {
                    yield return (MethodBase)lambda;
                }
            }
        }
    }

    private static bool HoldsDelegates(Type type, HashSet<Type> seen) =>
        type.IsSubclassOf(typeof(Delegate))
        || (type.HasElementType && HoldsDelegates(type.GetElementType()!, seen))
        || (seen.Add(type) && Parts(type).Any(t => HoldsDelegates(t, seen)));

    private static IEnumerable<Type> Parts(Type type) =>
        type.Namespace?.StartsWith("FanBot", StringComparison.Ordinal) == true
            ? type.GetGenericArguments().Concat(type.GetFields(Declared).Select(f => f.FieldType))
            : type.GetGenericArguments();

    private static IEnumerable<(MethodBase Base, MethodBase Own)> Overridden(MethodInfo method)
    {
        for (var type = method.DeclaringType!.BaseType; method.IsVirtual && type is not null && type.Assembly == method.Module.Assembly; type = type.BaseType)
        {
            foreach (var other in type.GetMethods(Declared).Where(m => m.IsVirtual && m.GetBaseDefinition() == method.GetBaseDefinition()))
            {
                yield return (other, method);
            }
        }

        var contracts = method.DeclaringType.IsInterface ? [] : method.DeclaringType.GetInterfaces();
        foreach (var contract in contracts.Where(i => i.Assembly == method.Module.Assembly && !i.IsGenericType))
        {
            var map = method.DeclaringType.GetInterfaceMap(contract);
            var at = Array.IndexOf(map.TargetMethods, method);
            if (at >= 0)
            {
                yield return (map.InterfaceMethods[at], method);
            }
        }
    }

    /// <summary>The methods and fields of the same assembly that a method's instructions name, generic ones as they are declared.</summary>
    private static IEnumerable<(OpCode Code, MemberInfo Member)> Members(MethodBase method)
    {
        var types = method.DeclaringType is { IsGenericType: true } declaring ? declaring.GetGenericArguments() : null;
        var arguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        foreach (var (code, token) in Tokens(method.GetMethodBody()?.GetILAsByteArray() ?? []))
        {
            if (method.Module.ResolveMember(token, types, arguments) is { } member and (MethodBase or FieldInfo) && member.Module == method.Module)
            {
                yield return (code, member is MethodBase callee ? AsDeclared(callee) : member);
            }
        }
    }

    private static IEnumerable<(OpCode Code, int Token)> Tokens(byte[] instructions)
    {
        for (var at = 0; at < instructions.Length;)
        {
            var code = instructions[at] == 0xFE ? Codes[(ushort)((instructions[at] << 8) | instructions[at + 1])] : Codes[instructions[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok)
            {
                yield return (code, BitConverter.ToInt32(instructions, at));
            }

            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(instructions, at)),
                _ => 4,
            };
        }
    }

    private static MethodBase AsDeclared(MethodBase method) => method.Module.ResolveMethod(method.MetadataToken)!;

    // What the compiler makes of lambdas and iterators belongs to the type that they are written in.
    private static Type Written(Type type) => type.Name.Contains('<', StringComparison.Ordinal) && type.DeclaringType is { } outer ? Written(outer) : type;

    private static string Name(Type type) => type.DeclaringType is { } outer ? $"{Name(outer)}.{type.Name}" : type.Name;
}
