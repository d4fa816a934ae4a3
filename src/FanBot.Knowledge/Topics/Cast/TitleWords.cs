using System.Collections.Frozen;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>What the titles in front of names tell, in folded words; see <c>titles.txt</c> and <c>written-out.txt</c>.</summary>
internal static class TitleWords
{
    private static readonly WordLists Lists = WordLists.Read("Topics.Cast.titles.txt");

    private static readonly FrozenDictionary<string, string> Written = EmbeddedList.Pairs("Topics.Cast.written-out.txt");

    /// <summary>Titles of men.</summary>
    public static FrozenSet<string> His { get; } = Lists["his"];

    /// <summary>Titles of women.</summary>
    public static FrozenSet<string> Hers { get; } = Lists["her"];

    /// <summary>Titles behind which a first name stands.</summary>
    public static FrozenSet<string> OfFirstNames { get; } = Lists["first-name"];

    /// <summary>A title as it is written out; itself where it is.</summary>
    public static string WrittenOut(string title) => Written.GetValueOrDefault(title, title);
}
