using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Topics;

namespace FanBot.Knowledge.Tests.Answers.Composing;

/// <summary>
/// Answers are composed downwards only: where one could come round to itself, some question would make it do so, and a
/// stack that overflows ends the process.
/// </summary>
public sealed class CallGraphTests
{
    private static readonly CallGraph Knowledge = CallGraph.Of(typeof(Answerer).Assembly);

    [Fact]
    public void Nothing_that_answers_can_come_round_to_itself() => AssertNone(Knowledge.Loops(IsAnswering));

    [Fact]
    public void No_two_kinds_of_answers_use_each_other() => AssertNone(Knowledge.LoopsOfTypes(t => IsIn(t, typeof(ITopic))));

    [Theory]
    [InlineData(typeof(ByCall))]
    [InlineData(typeof(ByLambda))]
    [InlineData(typeof(ByLocalFunction))]
    [InlineData(typeof(ByIterator))]
    [InlineData(typeof(ByTable))]
    [InlineData(typeof(ByOverride))]
    [InlineData(typeof(ByGeneric<>))]
    public void A_loop_is_found_however_it_is_closed(Type sample) => Assert.NotEmpty(CallGraph.Of(GetType().Assembly).Loops(t => t == sample));

    [Fact]
    public void Two_that_use_each_other_are_found_though_no_method_comes_round() =>
        Assert.Equal(["First -> Second -> First"], CallGraph.Of(GetType().Assembly).LoopsOfTypes(t => t == typeof(First) || t == typeof(Second)));

    [Theory]
    [InlineData(typeof(Downwards))]
    [InlineData(typeof(DerivedRecord))]
    public void What_only_goes_down_is_no_loop(Type sample) => AssertNone(CallGraph.Of(GetType().Assembly).Loops(t => t == sample));

    private static void AssertNone(IReadOnlyList<string> loops) => Assert.True(loops.Count == 0, string.Join('\n', loops));

    private static bool IsAnswering(Type type) => IsIn(type, typeof(Answerer)) || IsIn(type, typeof(Answer)) || IsIn(type, typeof(ITopic));

    private static bool IsIn(Type type, Type neighbour) =>
        type.Namespace is { } space && (space == neighbour.Namespace || space.StartsWith(neighbour.Namespace + ".", StringComparison.Ordinal));

    private static class ByCall
    {
        public static int Ping(int n) => Pong(n);

        private static int Pong(int n) => n > 0 ? Ping(n - 1) : 0;
    }

    private static class ByLambda
    {
        public static int Ping(int[] n) => n.Sum(Pong);

        private static int Pong(int n) => n > 0 ? new[] { n }.Select(x => Ping([x - 1])).First() : 0;
    }

    private static class ByLocalFunction
    {
        public static int Ping(int n)
        {
            return Pong();

            int Pong() => n > 0 ? Ping(n - 1) : 0;
        }
    }

    private static class ByIterator
    {
        public static IEnumerable<int> Ping(int n)
        {
            foreach (var x in n > 0 ? Ping(n - 1) : [])
            {
                yield return x;
            }
        }
    }

    private static class ByTable
    {
        private static readonly Dictionary<string, Func<int, int>> Steps = new() { ["ping"] = Ping };

        public static int Ping(int n) => n > 0 ? Pong(n) : 0;

        private static int Pong(int n) => Steps["ping"](n - 1);
    }

    private abstract class ByOverride
    {
        public int Ping(int n) => Pong(n);

        protected abstract int Pong(int n);

        private sealed class Own : ByOverride
        {
            protected override int Pong(int n) => n > 0 ? Ping(n - 1) : 0;
        }
    }

    private static class ByGeneric<T>
    {
        public static int Ping<TOther>(int n) => n > 0 ? ByGeneric<TOther>.Ping<T>(n - 1) : 0;
    }

    private static class First
    {
        public static int Above() => Second.Middle();

        public static int Below() => 0;
    }

    private static class Second
    {
        public static int Middle() => First.Below();
    }

    private static class Downwards
    {
        private static readonly int[] Numbers = Make();

        public static int Of(int n) => Of(n.ToString(System.Globalization.CultureInfo.InvariantCulture));

        private static int Of(string n) => Numbers.Select(x => x + n.Length).Sum();

        private static int[] Make() => [.. Enumerable.Range(0, 3).Select(x => x * 2)];
    }

    private record BaseRecord(int Number);

    private sealed record DerivedRecord(int Number, string Name) : BaseRecord(Number);
}
