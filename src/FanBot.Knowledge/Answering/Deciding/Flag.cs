namespace FanBot.Knowledge.Answering.Deciding;

/// <summary>A feature that holds or does not, as a number.</summary>
internal static class Flag
{
    /// <summary>1 where it holds, else 0.</summary>
    public static double Of(bool holds) => holds ? 1 : 0;
}
