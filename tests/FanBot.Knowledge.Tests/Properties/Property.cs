using CsCheck;

namespace FanBot.Knowledge.Tests.Properties;

/// <summary>
/// Tries a property on made-up values. They are the same in every run, so that a test that passes here passes everywhere;
/// where one fails, CsCheck looks for the smallest that does and tells it with its seed.
/// </summary>
internal static class Property
{
    private const uint Stream = 1;
    private const int TriesToShrink = 20_000;

    public static void Holds<T>(Gen<T> values, int times, Action<T> assert)
    {
        for (var seed = 1UL; seed <= (ulong)times; seed++)
        {
            var random = new PCG(Stream, seed);
            var name = random.ToString();
            var value = values.Generate(random, null, out _);
            try
            {
                assert(value);
            }
            catch (Exception)
            {
                values.Sample(assert, seed: name, iter: TriesToShrink, threads: 1);
                throw;
            }
        }
    }
}
