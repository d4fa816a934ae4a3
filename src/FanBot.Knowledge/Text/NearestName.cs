namespace FanBot.Knowledge.Text;

/// <summary>Finds what somebody meant who wrote a name that there is not.</summary>
internal static class NearestName
{
    // A slip in every fourth letter; more, and two names are alike by chance.
    private const int LettersASlip = 4;
    private const int MostSlips = 3;

    /// <summary>The name that <paramref name="written"/> is most likely a slip of, or null where none is near; of equals the first.</summary>
    /// <param name="written">What was written, as it is compared.</param>
    /// <param name="names">The names that there are.</param>
    /// <param name="key">How a name is compared.</param>
    public static string? Of(string written, IEnumerable<string> names, Func<string, string> key)
    {
        var limit = Math.Clamp(written.Length / LettersASlip, 1, MostSlips);
        return names
            .Where(n => EditDistance.AtMost(key(n), written, limit))
            .MinBy(n => EditDistance.Between(key(n), written));
    }
}
